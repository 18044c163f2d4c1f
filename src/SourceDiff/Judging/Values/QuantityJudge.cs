using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Compares counts, measures, shares, ranks and scores of aligned passages.</summary>
internal sealed class QuantityJudge : SlotJudge<QuantityFact>
{
    /// <summary>A count that is so much greater than a bound is of another happening: tolls of one day grow by less.</summary>
    private const double MaxTimesOfBound = 20;

    private static readonly Rule Same = new("SD0101", Aspect.Quantity, Severity.Medium, "Same number",
        "Both state the same number of the same thing, in digits or in words. Example: “twelve people were hurt” and “12 injured”.");

    private static readonly Rule Near = new("SD0102", Aspect.Quantity, Severity.Low, "Numbers that can both be true",
        "The numbers differ in precision, bound, rounding or unit, and one value satisfies both. Example: “about 50 boats” and “47 boats”; “at least 12” and 15; “15 miles” and “24 km”.");

    private static readonly Rule Different = new("SD0103", Aspect.Quantity, Severity.High, "Different numbers",
        "Both count or measure the same thing in passages that report the same event, and no value satisfies both. Years, ids and numbers of different things are not compared. Example: “12 people were killed” and “21 people were killed”.");

    private static readonly Rule Updated = new("SD0104", Aspect.Quantity, Severity.High, "Number updated",
        "The numbers differ or outgrow a bound, and are an earlier and a later state of one count: the documents' dates order them, and they count what grows (or, as with the missing, shrinks) as a story develops, or the later one says so itself (“has risen to”, “corrected”, “so far”). Example: “the toll has risen to 31”, the day before “19 dead”.");

    private static readonly Rule AddedUp = new("SD0106", Aspect.Quantity, Severity.Medium, "Parts that add up",
        "One counts people in parts, the other all of them, and the parts add up to the whole. Example: “three officers and two bystanders were hurt” and “five people were hurt”.");

    /// <summary>"four of the seven charges" and "five of seven counts": the same whole is counted out.</summary>
    private const double SameWhole = 0.9;

    /// <summary>45 hostages and 45 captives: the number says that they are the same.</summary>
    private const double SamePeople = 0.5;

    /// <summary>"one of the two" is said of anything.</summary>
    private const double MinWhole = 2;

    /// <summary>"the third" and "the first round": seldom ranks of one thing.</summary>
    private const double HalfTold = 0.5;

    /// <summary>Reports tell of many scores: of halves, of seasons, at home and away.</summary>
    private const double SomeScore = 0.5;

    /// <summary>Both say that it is the final score, or how a team stands.</summary>
    private const double SameSort = 0.8;

    public override IReadOnlyList<Rule> Rules { get; } = [Same, Near, Different, Updated, SelfContradictions.Toll, AddedUp];

    protected override ValueKind Kind => ValueKind.Quantity;

    public override void Judge(JudgingContext context)
    {
        base.Judge(context);
        NoneComparison.Judge(context, Different, Updated);
        LoneVictimComparison.Judge(context, Different, Updated);
        WholeComparison.Judge(context, Different, votes: false);
        SumComparison.Judge(context, AddedUp);
    }

    public override double MostKinship(JudgingContext context, ValueMention leftMention, ValueMention rightMention)
    {
        var left = (QuantityFact)leftMention.Fact;
        var right = (QuantityFact)rightMention.Fact;
        if (left.Kind != right.Kind && ShareComparison.AreShares(left, right))
            return 1;
        if (QuantityGates.Of(leftMention, rightMention) is not null)
            return 0;
        double kinship = KinshipOf(context, leftMention, rightMention);
        return kinship > 0 && left.Kind == QuantityKind.Score ? 1 : kinship;
    }

    public override FactComparison Compare(JudgingContext context, ValueMention leftMention, ValueMention rightMention)
    {
        var left = (QuantityFact)leftMention.Fact;
        var right = (QuantityFact)rightMention.Fact;
        if (left.Kind != right.Kind && ShareComparison.AreShares(left, right))
            return ShareComparison.Of(context, leftMention, rightMention);
        if (QuantityGates.Of(leftMention, rightMention) is { } reason)
            return FactComparison.NotComparable(reason);
        double kinship = KinshipOf(context, leftMention, rightMention);
        if (kinship == 0)
            return FactComparison.NotComparable("different things counted");
        if (left.Amount.Nominal != right.Amount.Nominal && IsHalfTold(context, leftMention, rightMention))
            return FactComparison.NotComparable("ranks of two things");
        if (left.Kind == QuantityKind.Score && (left.Amount.Nominal != right.Amount.Nominal || left.Second != right.Second) && ScoreSorts.Differ(context.Left.Tokens, leftMention, context.Right.Tokens, rightMention))
            return FactComparison.NotComparable("scores of two sorts");
        if (left.Kind == QuantityKind.Score)
            return AreOfTwo(context, leftMention, rightMention) && !leftMention.IsSole ? FactComparison.NotComparable("scores of two sides") : Scores(left, right, leftMention.IsSole && rightMention.IsSole ? 1 : ScoreSorts.AreOfOne(context.Left.Tokens, leftMention, context.Right.Tokens, rightMention) ? Math.Max(kinship, SameSort) : kinship * SomeScore);
        bool converted = left.Kind == QuantityKind.Measure && (IsConverted(context.Left, left) || IsConverted(context.Right, right) || AreOfTwoUnits(left, right));
        var amounts = AmountComparison.Of(left.Amount, right.Amount, converted);
        bool tolls = Tolls.Are(context, leftMention, rightMention);
        if (tolls && amounts.Relation == Relation.Compatible && Tolls.AreStates(left.Amount, right.Amount))
            amounts = new AmountComparison(Relation.Conflicts, null);
        if (amounts.Relation != Relation.Conflicts && Directions.Oppose(context.Left.Tokens, leftMention, context.Right.Tokens, rightMention))
            amounts = new AmountComparison(Relation.Conflicts, null);
        if (amounts.Relation == Relation.Conflicts && !AreOfOneWhole(leftMention, rightMention) && (PartComparison.ArePartAndWhole(leftMention, rightMention) || PartComparison.AddUp(context, leftMention, rightMention)))
            return FactComparison.NotComparable("a whole and a part");
        if (amounts.Relation == Relation.Compatible && left.Kind == QuantityKind.Measure && (Peaks.AreBelow(context.Left.Tokens, leftMention, right.Amount) || Peaks.AreBelow(context.Right.Tokens, rightMention, left.Amount)))
            amounts = new AmountComparison(Relation.Conflicts, null);
        if (amounts.Relation == Relation.Compatible && (leftMention.Outcome != rightMention.Outcome || leftMention.Outcome.Length == 0) && AmountComparison.AreFar(left.Amount, right.Amount))
            return FactComparison.NotComparable("different things counted");
        if (amounts.Relation == Relation.Compatible && IsOfAnotherSize(left.Amount, right.Amount))
            return FactComparison.NotComparable("numbers of another size");
        if (amounts.Relation == Relation.Conflicts && QuantityGates.OfConflict(context, leftMention, rightMention, tolls) is { } excuse)
            return FactComparison.NotComparable(excuse);
        double place = amounts.Relation == Relation.Conflicts ? CountPlaces.Kinship(context, leftMention, rightMention) : 1;
        return place == 0 ? FactComparison.NotComparable("counted in different places") : FactComparison.Of(amounts, kinship * place);
    }

    protected override Verdict? Decide(JudgingContext context, FactPair<QuantityFact> pair, Relation relation, double strength)
    {
        var forms = NumberForms.Of(pair.Left.Kind);
        bool tolls = relation == Relation.Conflicts && Tolls.Are(context, pair.LeftMention, pair.RightMention);
        return relation switch
        {
            // "AK-47", "the 76ers": half of a name that both use, which the name itself tells.
            Relation.Agrees when pair.Left.Kind == QuantityKind.Identifier && pair.Left.CountedSpan.IsEmpty && pair.Right.CountedSpan.IsEmpty => null,
            Relation.Agrees => Of(Same, relation, forms.Same),
            Relation.Compatible when !Development.IsOutgrown(context, pair) => Of(Near, relation, forms.Near),
            Relation.Compatible => Of(Updated, Relation.Supersedes, forms.Updated),
            _ when pair.Left.Amount.Nominal == pair.Right.Amount.Nominal && Directions.Oppose(context.Left.Tokens, pair.LeftMention, context.Right.Tokens, pair.RightMention) => Directions.Verdict(context, Different, pair, strength),
            _ when Development.IsUpdate(context, pair) || (tolls && Development.Later(context) == 0 && Tolls.IsUpdate(pair.Left.Amount, pair.Right.Amount)) => Of(Updated, Relation.Supersedes, forms.Updated),
            _ => Of(Different, relation, forms.Different),
        };

        Verdict Of(Rule rule, Relation told, ExplanationForm form)
        {
            var verdict = Verdicts.Of(context, strength, rule, told, pair, CountSubject.Of(context, pair), form, Outcome.Weight(pair.LeftMention.Outcome));
            return tolls ? verdict with { Left = Tolls.SideOf(context.LeftValues, pair.LeftMention), Right = Tolls.SideOf(context.RightValues, pair.RightMention) } : verdict;
        }
    }

    /// <summary>"at least three killed" today, and 170,000 by the flood of 2004: a bound that holds nearly everything says nothing.</summary>
    private static bool IsOfAnotherSize(Amount left, Amount right) =>
        Math.Max(left.Nominal, right.Nominal) > MaxTimesOfBound * Math.Max(1, Math.Min(left.Nominal, right.Nominal));

    /// <summary>How surely two numbers count one thing, by what they count and by the numbers themselves.</summary>
    private static double KinshipOf(JudgingContext context, ValueMention leftMention, ValueMention rightMention)
    {
        var left = (QuantityFact)leftMention.Fact;
        var right = (QuantityFact)rightMention.Fact;
        double kinship = CountKinship.Of(context, leftMention, rightMention) * (IsHalfTold(context, leftMention, rightMention) ? HalfTold : 1);
        if (AreOfOneWhole(leftMention, rightMention))
            kinship = left.Amount.Nominal + right.Amount.Nominal == leftMention.Whole ? 0 : Math.Max(kinship, SameWhole);
        if (kinship == 0 && left.Kind == QuantityKind.Count && left.Amount == right.Amount && leftMention.IsOfPeople && rightMention.IsOfPeople && leftMention.IsTelling
            && (leftMention.Outcome.Length == 0 || rightMention.Outcome.Length == 0))
            return SamePeople;
        return kinship;
    }

    /// <summary>Whether both are counted out of the same number: "four of the seven charges", "five of seven counts".</summary>
    private static bool AreOfOneWhole(ValueMention left, ValueMention right) => left.Whole > MinWhole && left.Whole == right.Whole;

    /// <summary>Whether one of two ranks does not say of what: "the third" and "the first round".</summary>
    private static bool IsHalfTold(JudgingContext context, ValueMention leftMention, ValueMention rightMention)
    {
        var left = (QuantityFact)leftMention.Fact;
        var right = (QuantityFact)rightMention.Fact;
        return left.Kind == QuantityKind.Ordinal && left.CountedSpan.IsEmpty != right.CountedSpan.IsEmpty
            && !NamingNumbers.IsStanding(context.Left.Tokens, leftMention.Subject) && !NamingNumbers.IsStanding(context.Right.Tokens, rightMention.Subject);
    }

    /// <summary>"15 miles" and "24 km": whatever their words, the units differ in size.</summary>
    public static bool AreOfTwoUnits(QuantityFact left, QuantityFact right) => left.WrittenAmount is { Nominal: not 0 } one && right.WrittenAmount is { Nominal: not 0 } other
        && left.Amount.Nominal != 0 && Math.Abs((left.Amount.Nominal / one.Nominal * other.Nominal / right.Amount.Nominal) - 1) > 1e-6;

    /// <summary>"10 kilometres (six miles)": the text itself converts, and rounds.</summary>
    private static bool IsConverted(DocumentReading reading, QuantityFact fact) => fact.Span.In(reading.Document.Text).Contains('(');

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
