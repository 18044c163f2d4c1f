using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Compares dates, weekdays and times of day of the same happening.</summary>
internal sealed class DateJudge : SlotJudge<DateFact>
{
    private const int StampTokens = 10;

    private const int DatelineTokens = 6;

    private static readonly Rule Same = new("SD0301", Aspect.Date, Severity.Medium, "Same date or time",
        "Both state the same date, weekday or time. Example: “on June 24, 2005” and “24 June 2005”.");

    private static readonly Rule Near = new("SD0302", Aspect.Date, Severity.Low, "Dates or times that can both be true",
        "One is more exact than the other, or approximate. Example: “on Monday morning” and “at about 10 a.m.”; “in June” and “on June 24”.");

    private static readonly Rule Different = new("SD0303", Aspect.Date, Severity.High, "Different dates or times",
        "Both date the same happening, and no date satisfies both: the years, months, days, weekdays or times differ. Example: “was arrested on Tuesday” and “was arrested on Friday”.");

    public override IReadOnlyList<Rule> Rules { get; } = [Same, Near, Different];

    protected override double AgreementGate => 0.25;

    /// <summary>When an article was filed or updated is no part of its report.</summary>
    protected override bool IsJudged(DocumentReading reading, DateFact fact)
    {
        if (fact.Date is { Year: not null, Minute: not null } && fact.PredicateSpan.IsEmpty)
            return false;
        var passage = reading.Passages[fact.Passage];
        if (!passage.IsContent)
            return false;
        var (first, _) = SlotSimilarity.Tokens(reading.Tokens, fact.Span);
        for (int i = Math.Max(passage.FirstToken, first - StampTokens); i < first; i++)
        {
            if (reading.Tokens.Is(i, "updated") || reading.Tokens.Is(i, "published") || reading.Tokens.Is(i, "posted"))
                return false;
        }

        // "WASHINGTON, April 27 -": a dateline that stands in its sentence.
        return !(first - passage.FirstToken is > 0 and <= DatelineTokens && (reading.Tokens.Shapes[passage.FirstToken] & TokenShape.AllCapitals) != 0);
    }

    protected override FactComparison Compare(JudgingContext context, DateFact left, DateFact right)
    {
        double predicate = WordKinship.Heads(context.Left.Tokens, left.PredicateSpan, context.Right.Tokens, right.PredicateSpan);
        var comparison = DateComparison.Of(left.Date, right.Date);
        if (comparison.Reason is not null)
            return comparison;
        return comparison with { Kinship = predicate switch { 1 => 0.9, 0 => 0.25, _ => 0.5 } };
    }

    protected override ValueKey KeyOf(DateFact fact) => new(1 + (int)(fact.Date.Weekday ?? (DayOfWeek)(-1)), ((((fact.Date.Year ?? 0) * 13) + (fact.Date.Month ?? 0)) * 32) + (fact.Date.Day ?? 0), fact.Date.Minute ?? -1);

    protected override Verdict? Decide(JudgingContext context, FactPair<DateFact> pair, Relation relation, double strength)
    {
        string subject = !pair.Left.PredicateSpan.IsEmpty ? Wording.Of(context.Left, pair.Left.PredicateSpan)
            : pair.Right.PredicateSpan.IsEmpty ? "" : Wording.Of(context.Right, pair.Right.PredicateSpan);
        string left = Wording.Quote(context.Left, pair.Left.Span), right = Wording.Quote(context.Right, pair.Right.Span);
        return relation switch
        {
            Relation.Agrees => Verdicts.Of(strength, Same, relation, pair, subject, $"Both give the same date or time: {left} and {right}."),
            Relation.Compatible => Verdicts.Of(strength, Near, relation, pair, subject, $"The dates or times differ in precision only: {left} and {right}."),
            _ => Verdicts.Of(strength, Different, relation, pair, subject, $"The dates or times differ: {left} and {right}."),
        };
    }
}
