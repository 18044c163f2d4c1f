using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>Compares how old the same person is said to be.</summary>
internal sealed class AgeJudge : SlotJudge<AgeFact>
{
    private static readonly Rule Same = new("SD0501", Aspect.Age, Severity.Low, "Same age",
        "Both give the same person the same age. Example: “the 38-year-old” and “Brandt, 38,”.");

    private static readonly Rule Near = new("SD0502", Aspect.Age, Severity.Low, "Ages that can both be true",
        "One age is approximate or a decade. Example: “in his thirties” and “38”.");

    private static readonly Rule Different = new("SD0503", Aspect.Age, Severity.Medium, "Different ages",
        "Both state the age of the same person, by name or in the same place of the same report, and the ages differ. Example: “Brandt, 38,” and “Brandt, 34,”.");

    public override IReadOnlyList<Rule> Rules { get; } = [Same, Near, Different];

    protected override FactComparison Compare(JudgingContext context, PassageMatch match, AgeFact left, AgeFact right)
    {
        double kinship = Holder(context, left, right);
        if (kinship == 0)
            return FactComparison.NotComparable("ages of different people");
        return FactComparison.Of(AmountComparison.Of(left.Years, right.Years), kinship);
    }

    protected override ValueKey KeyOf(AgeFact fact) => new(0, fact.Years.Nominal);

    protected override Verdict? Decide(JudgingContext context, FactPair<AgeFact> pair, Relation relation, double strength)
    {
        string subject = pair.Left.Entity >= 0 ? context.Left.Entities[pair.Left.Entity].Name
            : pair.Right.Entity >= 0 ? context.Right.Entities[pair.Right.Entity].Name
            : pair.Left.SubjectSpan.IsEmpty ? "" : Wording.Of(context.Left, pair.Left.SubjectSpan);
        string left = Wording.Quote(context.Left, pair.Left.Span), right = Wording.Quote(context.Right, pair.Right.Span);
        string of = subject.Length == 0 ? "" : $" of {subject}";
        return relation switch
        {
            Relation.Agrees => Verdicts.Of(strength, Same, relation, pair, subject, $"Both give the same age{of}: {left} and {right}."),
            Relation.Compatible => Verdicts.Of(strength, Near, relation, pair, subject, $"The ages{of} can both be true: {left} and {right}."),
            _ => Verdicts.Of(strength, Different, relation, pair, subject, $"The ages{of} differ: {left} and {right}."),
        };
    }

    private static double Holder(JudgingContext context, AgeFact left, AgeFact right)
    {
        if (left.Entity >= 0 && right.Entity >= 0)
            return EntityLinks.Are(context.Left.Entities[left.Entity], context.Right.Entities[right.Entity]) ? 1 : 0;
        double heads = WordKinship.Heads(context.Left.Tokens, left.SubjectSpan, context.Right.Tokens, right.SubjectSpan);
        return Math.Max(heads, 0.4);
    }
}
