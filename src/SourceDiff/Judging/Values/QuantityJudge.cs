using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Compares counts, measures, shares, ranks and scores of aligned passages.</summary>
internal sealed class QuantityJudge : SlotJudge<QuantityFact>
{
    private static readonly Rule Same = new("SD0101", Aspect.Quantity, Severity.Medium, "Same number",
        "Both state the same number of the same thing, in digits or in words. Example: “twelve people were hurt” and “12 injured”.");

    private static readonly Rule Near = new("SD0102", Aspect.Quantity, Severity.Low, "Numbers that can both be true",
        "The numbers differ in precision, bound, rounding or unit, and one value satisfies both. Example: “about 50 boats” and “47 boats”; “at least 12” and 15; “15 miles” and “24 km”.");

    private static readonly Rule Different = new("SD0103", Aspect.Quantity, Severity.High, "Different numbers",
        "Both count or measure the same thing in passages that report the same event, and no value satisfies both. Years, ids and numbers of different things are not compared. Example: “12 people were killed” and “21 people were killed”.");

    private static readonly Rule Updated = new("SD0104", Aspect.Quantity, Severity.High, "Number updated",
        "The numbers differ or outgrow a bound, and are an earlier and a later state of one count: the documents' dates order them, and they count what grows (or, as with the missing, shrinks) as a story develops, or the later one says so itself (“has risen to”, “corrected”, “so far”). Example: “the toll has risen to 31”, the day before “19 dead”.");

    /// <summary>"four of the seven charges" and "five of seven counts": the same whole is counted out.</summary>
    private const double SameWhole = 0.9;

    /// <summary>45 hostages and 45 captives: the number says that they are the same.</summary>
    private const double SamePeople = 0.5;

    /// <summary>"a few", "several", "a handful" end below.</summary>
    private const double FewWords = 24;

    /// <summary>"thousands" and "millions" have no upper end.</summary>
    private const double ManyWords = 1000;

    /// <summary>"thousands in the dark" does not deny that 200,000 homes are.</summary>
    private const double VagueReach = 10;

    /// <summary>"one of the two" is said of anything.</summary>
    private const double MinWhole = 2;

    /// <summary>"the third" and "the first round": seldom ranks of one thing.</summary>
    private const double HalfTold = 0.5;

    /// <summary>No rounding makes "three-fifths" of 15 percent: points between a ratio and a share that are surely two numbers.</summary>
    private const double FarShares = 20;

    /// <summary>Reports tell of many scores: of halves, of seasons, at home and away.</summary>
    private const double SomeScore = 0.5;

    /// <summary>"a third" may stand for 35 %.</summary>
    private const double RatioReach = 0.06;

    public override IReadOnlyList<Rule> Rules { get; } = [Same, Near, Different, Updated, SelfContradictions.Toll];

    protected override ValueKind Kind => ValueKind.Quantity;

    public override void Judge(JudgingContext context)
    {
        base.Judge(context);
        NoneComparison.Judge(context, Different, Updated);
        WholeComparison.Judge(context, Different, votes: false);
    }

    public override FactComparison Compare(JudgingContext context, ValueMention leftMention, ValueMention rightMention)
    {
        var left = (QuantityFact)leftMention.Fact;
        var right = (QuantityFact)rightMention.Fact;
        if (left.Kind != right.Kind && AreShares(left, right))
            return Shares(context, leftMention, rightMention);
        if (left.Kind != right.Kind)
            return FactComparison.NotComparable("different kinds of number");
        if (left.Unit != right.Unit)
            return FactComparison.NotComparable("units differ");
        if (leftMention.IsMore != rightMention.IsMore)
            return FactComparison.NotComparable("a whole and a part");
        bool halfTold = left.Kind == QuantityKind.Ordinal && left.CountedSpan.IsEmpty != right.CountedSpan.IsEmpty && !NamingNumbers.IsStanding(context.Left.Tokens, leftMention.Subject) && !NamingNumbers.IsStanding(context.Right.Tokens, rightMention.Subject);
        if (leftMention.Year > 0 && rightMention.Year > 0 && leftMention.Year != rightMention.Year)
            return FactComparison.NotComparable("numbers of two years");
        if (leftMention.IsOther != rightMention.IsOther && left.Amount.Nominal != right.Amount.Nominal && (leftMention.Outcome.Length == 0 || rightMention.Outcome.Length == 0))
            return FactComparison.NotComparable("a whole and a part");
        if (leftMention.Within > 0 && rightMention.Within > 0 && leftMention.Within != rightMention.Within && left.Amount.Nominal != right.Amount.Nominal)
            return FactComparison.NotComparable("numbers of two spans");
        if (leftMention.Held > 0 && rightMention.Held > 0 && leftMention.Held != rightMention.Held)
            return FactComparison.NotComparable("numbers of two spans");
        double kinship = CountKinship.Of(context, leftMention, rightMention) * (halfTold ? HalfTold : 1);
        bool oneWhole = leftMention.Whole > MinWhole && leftMention.Whole == rightMention.Whole;
        if (oneWhole)
            kinship = left.Amount.Nominal + right.Amount.Nominal == leftMention.Whole ? 0 : Math.Max(kinship, SameWhole);
        if (kinship == 0 && left.Kind == QuantityKind.Count && left.Amount == right.Amount && leftMention.IsOfPeople && rightMention.IsOfPeople && leftMention.IsTelling
            && (leftMention.Outcome.Length == 0 || rightMention.Outcome.Length == 0))
            kinship = SamePeople;
        if (kinship == 0)
            return FactComparison.NotComparable("different things counted");
        if (halfTold && left.Amount.Nominal != right.Amount.Nominal)
            return FactComparison.NotComparable("ranks of two things");
        if (left.Kind == QuantityKind.Score && (left.Amount.Nominal != right.Amount.Nominal || left.Second != right.Second) && ScoreSorts.Differ(context.Left.Tokens, leftMention, context.Right.Tokens, rightMention))
            return FactComparison.NotComparable("scores of two sorts");
        if (left.Kind == QuantityKind.Score)
            return AreOfTwo(context, leftMention, rightMention) && !leftMention.IsSole ? FactComparison.NotComparable("scores of two sides") : Scores(left, right, leftMention.IsSole && rightMention.IsSole ? 1 : kinship * SomeScore);
        bool converted = left.Kind == QuantityKind.Measure && (IsConverted(context.Left, left) || IsConverted(context.Right, right) || AreOfTwoUnits(left, right));
        var amounts = AmountComparison.Of(left.Amount, right.Amount, converted);
        if (amounts.Relation != Relation.Conflicts && Directions.Oppose(context.Left.Tokens, leftMention, context.Right.Tokens, rightMention))
            amounts = new AmountComparison(Relation.Conflicts, null);
        if (amounts.Relation == Relation.Conflicts && !oneWhole && (PartComparison.ArePartAndWhole(leftMention, rightMention) || PartComparison.AddUp(context, leftMention, rightMention)))
            return FactComparison.NotComparable("a whole and a part");
        if (amounts.Relation == Relation.Compatible && left.Kind == QuantityKind.Measure && (IsPeakBelow(context.Left.Tokens, leftMention, right.Amount) || IsPeakBelow(context.Right.Tokens, rightMention, left.Amount)))
            amounts = new AmountComparison(Relation.Conflicts, null);
        if (amounts.Relation == Relation.Compatible && (leftMention.Outcome != rightMention.Outcome || leftMention.Outcome.Length == 0) && AmountComparison.AreFar(left.Amount, right.Amount))
            return FactComparison.NotComparable("different things counted");
        if (amounts.Relation == Relation.Conflicts && (IsLoose(left.Amount, right.Amount) || IsLoose(right.Amount, left.Amount)))
            return FactComparison.NotComparable("a number and a word for many");
        if (amounts.Relation == Relation.Conflicts && PartComparison.IsOneKind(context, leftMention, rightMention))
            return FactComparison.NotComparable("a whole and a part");
        if (amounts.Relation == Relation.Conflicts && PartComparison.IsOfPlaceAlone(context.Left.Tokens, leftMention) != PartComparison.IsOfPlaceAlone(context.Right.Tokens, rightMention))
            return FactComparison.NotComparable("a whole and a part");
        if (amounts.Relation == Relation.Conflicts && leftMention.IsWhole != rightMention.IsWhole)
            return FactComparison.NotComparable("a whole and a part");
        if (amounts.Relation == Relation.Conflicts && NamingNumbers.Are(context, leftMention, rightMention))
            return FactComparison.NotComparable("numbers that name, not count");
        if (amounts.Relation == Relation.Conflicts && (NamingNumbers.IsPronoun(context.Left.Tokens, leftMention) || NamingNumbers.IsPronoun(context.Right.Tokens, rightMention)))
            return FactComparison.NotComparable("a number that stands for something");
        if (amounts.Relation == Relation.Conflicts && Demonyms.Differ(context.Left.Tokens, leftMention.Subject, context.Right.Tokens, rightMention.Subject))
            return FactComparison.NotComparable("people of two countries");
        if (amounts.Relation == Relation.Conflicts && left.Kind == QuantityKind.Count && leftMention.Outcome.Length == 0 && rightMention.Outcome.Length == 0 && left.Amount.Approximation != Approximation.Vague && right.Amount.Approximation != Approximation.Vague
            && AmountComparison.AreOfOtherSizes(left.Amount, right.Amount))
            return FactComparison.NotComparable("numbers of another size");
        if (amounts.Relation == Relation.Conflicts && leftMention.HasMore != rightMention.HasMore && left.Amount.Nominal < right.Amount.Nominal == leftMention.HasMore)
            return FactComparison.NotComparable("a whole and a part");
        if (amounts.Relation == Relation.Conflicts && leftMention.Outcome.Length == 0 && leftMention.IsToDate != rightMention.IsToDate
            && (leftMention.IsToDate ? context.LeftValues.States(rightMention) : context.RightValues.States(leftMention)))
            return FactComparison.NotComparable("a number to date and one of this time");
        double place = amounts.Relation == Relation.Conflicts ? CountPlaces.Kinship(context, leftMention, rightMention) : 1;
        return place == 0 ? FactComparison.NotComparable("counted in different places") : FactComparison.Of(amounts, kinship * place);
    }

    protected override Verdict? Decide(JudgingContext context, FactPair<QuantityFact> pair, Relation relation, double strength)
    {
        var forms = NumberForms.Of(pair.Left.Kind);
        return relation switch
        {
            Relation.Agrees => Of(Same, relation, forms.Same),
            Relation.Compatible when !Development.IsOutgrown(context, pair) => Of(Near, relation, forms.Near),
            Relation.Compatible => Of(Updated, Relation.Supersedes, forms.Updated),
            _ when pair.Left.Amount.Nominal == pair.Right.Amount.Nominal && Directions.Oppose(context.Left.Tokens, pair.LeftMention, context.Right.Tokens, pair.RightMention) => Directions.Verdict(context, Different, pair, strength),
            _ when Development.IsUpdate(context, pair) => Of(Updated, Relation.Supersedes, forms.Updated),
            _ => Of(Different, relation, forms.Different),
        };

        Verdict Of(Rule rule, Relation told, ExplanationForm form) =>
            Verdicts.Of(context, strength, rule, told, pair, CountSubject.Of(context, pair), form, Outcome.Weight(pair.LeftMention.Outcome));
    }

    /// <summary>"15 miles" and "24 km": whatever their words, the units differ in size.</summary>
    private static bool AreOfTwoUnits(QuantityFact left, QuantityFact right) => left.WrittenAmount is { Nominal: not 0 } one && right.WrittenAmount is { Nominal: not 0 } other
        && left.Amount.Nominal != 0 && Math.Abs((left.Amount.Nominal / one.Nominal * other.Nominal / right.Amount.Nominal) - 1) > 1e-6;

    /// <summary>"10 kilometres (six miles)": the text itself converts, and rounds.</summary>
    private static bool IsConverted(DocumentReading reading, QuantityFact fact) => fact.Span.In(reading.Document.Text).Contains('(');

    /// <summary>"several" and 14, "thousands" and 200,000: how many the word may stand for is anybody's guess.</summary>
    private static bool IsLoose(Amount vague, Amount other) => vague.Approximation == Approximation.Vague
        && (vague.Range.High < FewWords || other.Range.Low > VagueReach * vague.Range.High || (vague.Range.Low >= ManyWords && other.Range.Low > vague.Range.High));

    /// <summary>"reached 70 mph" and "up to 110 mph": both tell the most there was.</summary>
    private static bool IsPeakBelow(TokenTable tokens, ValueMention value, Amount most)
    {
        if (most.Approximation != Approximation.AtMost || value.Fact is not QuantityFact { Amount: { Approximation: Approximation.Exact } amount } || amount.Nominal > PeakShare * most.Nominal)
            return false;
        for (int i = value.First - 1; i >= 0 && i >= value.First - PeakReach; i--)
        {
            if (Array.IndexOf(Peaks, tokens.Lemmas[i]) >= 0)
                return true;
        }

        return false;
    }

    private static readonly int[] Peaks = [.. new[] { "reach", "hit", "peak", "top" }.Select(verb => WordNet.Find(verb))];

    private const int PeakReach = 3;

    private const double PeakShare = 0.9;

    private static bool AreShares(QuantityFact left, QuantityFact right) =>
        left.Kind is QuantityKind.Ratio or QuantityKind.Percentage && right.Kind is QuantityKind.Ratio or QuantityKind.Percentage;

    /// <summary>"64 percent" and "nearly two in three": a ratio in words rounds a share, and so agrees with it or says nothing.</summary>
    private static FactComparison Shares(JudgingContext context, ValueMention leftMention, ValueMention rightMention)
    {
        double kinship = CountKinship.Of(context, leftMention, rightMention);
        var amounts = AmountComparison.Of(Percent((QuantityFact)leftMention.Fact), Percent((QuantityFact)rightMention.Fact));
        bool far = leftMention.IsSole && rightMention.IsSole && Math.Abs(Percent((QuantityFact)leftMention.Fact).Nominal - Percent((QuantityFact)rightMention.Fact).Nominal) > FarShares;
        return kinship == 0 || (amounts.Relation == Relation.Conflicts && !far) ? FactComparison.NotComparable("a share and a ratio") : FactComparison.Of(amounts, kinship);
    }

    private static Amount Percent(QuantityFact share)
    {
        if (share.Kind == QuantityKind.Percentage)
            return share.Amount;
        var percent = share.Amount.Scale(100);
        double reach = percent.Nominal * RatioReach;
        return percent.Approximation == Approximation.Exact ? new Amount(percent.Nominal, new Interval(percent.Nominal - reach, percent.Nominal + reach), Approximation.Approximate) : percent;
    }

    /// <summary>"the Rovers (2-13)" and "the Harriers were 2-14": both texts know both.</summary>
    private static bool AreOfTwo(JudgingContext context, ValueMention left, ValueMention right) =>
        left.Name >= 0 && right.Name >= 0 && context.Entities.RightOf(left.Name) is var partner && partner != right.Name && partner >= 0 && context.Entities.LeftOf(right.Name) >= 0;

    private static FactComparison Scores(QuantityFact left, QuantityFact right, double kinship)
    {
        if (left.Amount.Nominal == right.Amount.Nominal && left.Second == right.Second)
            return new FactComparison(Relation.Agrees, 1);
        return left.Amount.Nominal == right.Second && left.Second == right.Amount.Nominal
            ? new FactComparison(Relation.Compatible, 1, "the same score from the other side")
            : new FactComparison(Relation.Conflicts, kinship);
    }
}
