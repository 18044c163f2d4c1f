using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging;

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
        "The numbers differ, they count something that grows as a story develops, and the dates of the documents or their words (“has risen to”) say which is later. Example: “the toll has risen to 31”, the day before “19 dead”.");

    /// <summary>One says what it counts and the other does not ("25 of the injured", "three hospitals"): seldom the same.</summary>
    private const double OneSidedKinship = 0.3;

    /// <summary>As sure as when the same noun is counted and only one side says what became of it.</summary>
    private const double OutcomeKinship = 0.9;

    /// <summary>What <see cref="WordKinship.Heads"/> gives where a text does not tell.</summary>
    private const double UntoldKinship = 0.5;

    public override IReadOnlyList<Rule> Rules { get; } = [Same, Near, Different, Updated];

    protected override FactComparison Compare(JudgingContext context, QuantityFact left, QuantityFact right)
    {
        if (left.Kind != right.Kind)
            return FactComparison.NotComparable("different kinds of number");
        if (left.Unit != right.Unit)
            return FactComparison.NotComparable("units differ");
        double kinship = Kinship(context, left, right);
        if (kinship == 0)
            return FactComparison.NotComparable("different things counted");
        if (left.Kind == QuantityKind.Score)
            return Scores(left, right, kinship);
        bool converted = left.Kind == QuantityKind.Measure && (IsConverted(context.Left, left) || IsConverted(context.Right, right)
            || WordKinship.Heads(context.Left.Tokens, left.Span, context.Right.Tokens, right.Span) < 1);
        var amounts = AmountComparison.Of(left.Amount, right.Amount, converted);
        if (amounts.Relation == Relation.Conflicts && IsWhole(context.Left.Tokens, left) != IsWhole(context.Right.Tokens, right))
            return FactComparison.NotComparable("a whole and a part");
        if (amounts.Relation == Relation.Conflicts && (left.Kind == QuantityKind.Identifier || (IsName(context.Left.Tokens, left) && IsName(context.Right.Tokens, right))))
            return FactComparison.NotComparable("numbers that name, not count");
        return FactComparison.Of(amounts, kinship);
    }

    protected override ValueKey KeyOf(QuantityFact fact) => new((int)fact.Kind, fact.Amount.Nominal, fact.Second ?? 0);

    /// <summary>People are counted under many names.</summary>
    protected override int ThingOf(QuantityFact fact) => fact.Kind != QuantityKind.Count ? ValueKey.AnyThing
        : fact.Counted is not { } counted ? ValueKey.NoThing : IsPerson(counted) ? 1 : (int)WordFolding.FullHash(counted) | 2;

    private static bool IsPerson(string noun) => (NewsLexicon.English.Traits(NewsLexicon.English.Find(noun)) & (WordTraits.PersonNoun | WordTraits.Kinship | WordTraits.Role)) != 0;

    protected override Verdict? Decide(JudgingContext context, FactPair<QuantityFact> pair, Relation relation, double strength)
    {
        string subject = Subject(context, pair);
        string left = Wording.Quote(context.Left, pair.Left.Span), right = Wording.Quote(context.Right, pair.Right.Span);
        string of = subject.Length == 0 ? "" : $" of {subject}";
        return relation switch
        {
            Relation.Agrees => Verdicts.Of(strength, Same, relation, pair, subject, $"Both give the same number{of}: {left} and {right}."),
            Relation.Compatible => Verdicts.Of(strength, Near, relation, pair, subject, $"The numbers{of} differ in precision only: {left} and {right}."),
            _ when Development.IsUpdate(context, pair) => Verdicts.Of(strength, Updated, Relation.Supersedes, pair, subject, $"The number{of} has changed as the story developed: {left} and {right}."),
            _ => Verdicts.Of(strength, Different, relation, pair, subject, $"The numbers{of} differ: {left} and {right}."),
        };
    }

    /// <summary>"member 100 of the club": a bare number right after a noun, with nothing to count behind it, names.</summary>
    private static bool IsName(TokenTable tokens, QuantityFact fact)
    {
        var (first, end) = SlotSimilarity.Tokens(tokens, fact.Span);
        return fact.Kind == QuantityKind.Count && end - first == 1 && first > 0 && tokens.Kinds[first] == TokenKind.Number
            && (tokens.Classes[first - 1] & (WordClasses.Noun | WordClasses.Verb | WordClasses.Plural)) == WordClasses.Noun
            && !tokens.Has(first - 1, WordTraits.Function | WordTraits.Bound)
            && (end == tokens.Count || tokens.Kinds[end] != TokenKind.Word || tokens.Has(end, WordTraits.Preposition));
    }

    /// <summary>"14 of 2,300 polling stations", "three of the five": the second number is what the first is a part of.</summary>
    private static bool IsWhole(TokenTable tokens, QuantityFact fact)
    {
        int of = tokens.IndexAt(fact.Span.Start) - 1;
        of -= of > 0 && (tokens.Is(of, "the") || tokens.Is(of, "its") || tokens.Is(of, "their")) ? 1 : 0;
        return of > 0 && tokens.Is(of, "of") && (tokens.Kinds[of - 1] == TokenKind.Number || tokens.Has(of - 1, WordTraits.Cardinal));
    }

    /// <summary>"10 kilometres (six miles)": the text itself converts, and rounds.</summary>
    private static bool IsConverted(DocumentReading reading, QuantityFact fact) => fact.Span.In(reading.Document.Text).Contains('(');

    private static FactComparison Scores(QuantityFact left, QuantityFact right, double kinship)
    {
        if (left.Amount.Nominal == right.Amount.Nominal && left.Second == right.Second)
            return new FactComparison(Relation.Agrees, 1);
        return left.Amount.Nominal == right.Second && left.Second == right.Amount.Nominal
            ? new FactComparison(Relation.Compatible, 1, "the same score from the other side")
            : new FactComparison(Relation.Conflicts, kinship);
    }

    /// <summary>Whether the same thing is counted: by the noun, then by what is said of it ("killed", "hurt").</summary>
    private static double Kinship(JudgingContext context, QuantityFact left, QuantityFact right)
    {
        double counted = left.Counted is { } one && one == right.Counted ? 1
            : WordKinship.Heads(context.Left.Tokens, left.CountedSpan, context.Right.Tokens, right.CountedSpan);
        double predicate = WordKinship.Heads(context.Left.Tokens, left.PredicateSpan, context.Right.Tokens, right.PredicateSpan);
        bool oneSided = left.Kind == QuantityKind.Count && left.CountedSpan.IsEmpty != right.CountedSpan.IsEmpty;
        if ((counted == 0 && SayOutcome(context, left, right)) || (oneSided && predicate == 1 && IsOutcome(context.Left.Tokens, left.PredicateSpan, context.Right.Tokens, right.PredicateSpan)))
            return OutcomeKinship;
        if (oneSided)
            counted = OneSidedKinship;
        // Of a measure the unit is compared already; what is measured is told in many ways: "a 47-yard field goal", "kicked 47 yards".
        if (counted == 0 && left.Kind == QuantityKind.Measure)
            counted = UntoldKinship;
        if (counted == 0 || AreOutcomes(context.Left.Tokens, left.CountedSpan, context.Right.Tokens, right.CountedSpan))
            return 0;
        if (predicate == 0)
            return AreOutcomes(context.Left.Tokens, left.PredicateSpan, context.Right.Tokens, right.PredicateSpan) ? 0 : counted * 0.7;
        return predicate == 1 ? Math.Min(1, counted + 0.3) : counted;
    }

    /// <summary>"a toll of 14" and "14 people were killed": what one counts is what the other says of those it counts.</summary>
    private static bool SayOutcome(JudgingContext context, QuantityFact left, QuantityFact right) =>
        IsOutcome(context.Left.Tokens, left.CountedSpan, context.Right.Tokens, right.PredicateSpan) || IsOutcome(context.Right.Tokens, right.CountedSpan, context.Left.Tokens, left.PredicateSpan);

    private static bool IsOutcome(TokenTable tokens, TextSpan counted, TokenTable other, TextSpan predicate)
    {
        int noun = WordKinship.Head(tokens, counted), verb = WordKinship.Head(other, predicate);
        return noun >= 0 && verb >= 0 && tokens.Has(noun, WordTraits.Cumulative) && other.Has(verb, WordTraits.Cumulative) && WordKinship.AreSame(tokens.Lemmas[noun], other.Lemmas[verb]);
    }

    /// <summary>"killed" and "injured" are counts of different people, however alike the sentences are.</summary>
    private static bool AreOutcomes(TokenTable left, TextSpan leftSpan, TokenTable right, TextSpan rightSpan)
    {
        int leftHead = WordKinship.Head(left, leftSpan), rightHead = WordKinship.Head(right, rightSpan);
        return leftHead >= 0 && rightHead >= 0 && left.Has(leftHead, WordTraits.Cumulative) && right.Has(rightHead, WordTraits.Cumulative)
            && !WordKinship.AreSame(left.Lemmas[leftHead], right.Lemmas[rightHead]);
    }

    private static string Subject(JudgingContext context, FactPair<QuantityFact> pair)
    {
        var fact = pair.Left.CountedSpan.IsEmpty ? pair.Right : pair.Left;
        var reading = pair.Left.CountedSpan.IsEmpty ? context.Right : context.Left;
        if (fact.CountedSpan.IsEmpty)
            return "";
        string counted = Wording.Of(reading, fact.CountedSpan);
        return fact.PredicateSpan.IsEmpty ? counted : $"{counted} {Wording.Of(reading, fact.PredicateSpan)}";
    }
}
