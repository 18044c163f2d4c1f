using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>Compares dates, weekdays and times of day of the same happening.</summary>
internal sealed class DateJudge : SlotJudge<DateFact>
{
    private static readonly Rule Same = new("SD0301", Aspect.Date, Severity.Medium, "Same date or time",
        "Both state the same date, weekday or time. Example: “on June 24, 2005” and “24 June 2005”.");

    private static readonly Rule Near = new("SD0302", Aspect.Date, Severity.Low, "Dates or times that can both be true",
        "One is more exact than the other, or approximate. Example: “on Monday morning” and “at about 10 a.m.”; “in June” and “on June 24”.");

    private static readonly Rule Different = new("SD0303", Aspect.Date, Severity.High, "Different dates or times",
        "Both date the same happening, and no date satisfies both: the years, months, days, weekdays or times differ. Example: “was arrested on Tuesday” and “was arrested on Friday”.");

    public override IReadOnlyList<Rule> Rules { get; } = [Same, Near, Different];

    protected override double AgreementGate => 0.25;

    protected override FactComparison Compare(JudgingContext context, PassageMatch match, DateFact left, DateFact right)
    {
        double predicate = WordKinship.Heads(context.Left.Tokens, left.PredicateSpan, context.Right.Tokens, right.PredicateSpan);
        var comparison = DateComparison.Of(left.Date, right.Date);
        if (comparison.Reason is not null)
            return comparison;
        return comparison with { Kinship = predicate switch { 1 => 0.9, 0 => 0.25, _ => 0.5 } };
    }

    protected override Verdict? Decide(JudgingContext context, FactPair<DateFact> pair, Relation relation)
    {
        string subject = !pair.Left.PredicateSpan.IsEmpty ? Wording.Of(context.Left, pair.Left.PredicateSpan)
            : pair.Right.PredicateSpan.IsEmpty ? "" : Wording.Of(context.Right, pair.Right.PredicateSpan);
        string left = Wording.Quote(context.Left, pair.Left.Span), right = Wording.Quote(context.Right, pair.Right.Span);
        return relation switch
        {
            Relation.Agrees => Verdicts.Of(Same, relation, pair, subject, $"Both give the same date or time: {left} and {right}."),
            Relation.Compatible => Verdicts.Of(Near, relation, pair, subject, $"The dates or times differ in precision only: {left} and {right}."),
            _ => Verdicts.Of(Different, relation, pair, subject, $"The dates or times differ: {left} and {right}."),
        };
    }
}
