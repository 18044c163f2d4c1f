using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Compares amounts of money of one currency.</summary>
internal sealed class MoneyJudge : SlotJudge<MoneyFact>
{
    private static readonly Rule Same = new("SD0201", Aspect.Money, Severity.Medium, "Same amount of money",
        "Both state the same amount in the same currency. Example: “$1.2 million” and “1,200,000 dollars”.");

    private static readonly Rule Near = new("SD0202", Aspect.Money, Severity.Low, "Amounts of money that can both be true",
        "The amounts differ in precision, bound or rounding. Example: “about £2m” and “£1.95 million”. Amounts in different currencies are not compared.");

    private static readonly Rule Different = new("SD0203", Aspect.Money, Severity.High, "Different amounts of money",
        "Both state an amount for the same thing in the same currency, and no amount satisfies both. Example: “a fine of €300” and “a fine of €800”.");

    private static readonly ExplanationForm SameForm = new("Both give the same amount of money: {left} and {right}.");

    private static readonly ExplanationForm NearForm = new("The amounts of money differ in precision only: {left} and {right}.");

    private static readonly ExplanationForm DifferentForm = new("The amounts of money differ: {left} and {right}.");

    public override IReadOnlyList<Rule> Rules { get; } = [Same, Near, Different];

    protected override ValueKind Kind => ValueKind.Money;

    public override FactComparison Compare(JudgingContext context, ValueMention leftMention, ValueMention rightMention)
    {
        var left = (MoneyFact)leftMention.Fact;
        var right = (MoneyFact)rightMention.Fact;
        if (left.Currency != right.Currency)
            return FactComparison.NotComparable("currencies differ");
        // "3 million" and "3 billion" may be a slip; 35 million and 600 million are two sums.
        if (left.Amount.Approximation == Approximation.Exact && right.Amount.Approximation == Approximation.Exact && AmountComparison.AreOfOtherSizes(left.Amount, right.Amount))
            return FactComparison.NotComparable("sums of another size");
        double subject = WordKinship.Heads(context.Left.Tokens, leftMention.Subject, context.Right.Tokens, rightMention.Subject);
        double predicate = WordKinship.Heads(context.Left.Tokens, leftMention.Predicate, context.Right.Tokens, rightMention.Predicate);
        // Either text names one sum of the currency: "a bonus" and "a payment" may be that sum.
        bool only = leftMention.IsSole && rightMention.IsSole && leftMention.Topic == rightMention.Topic;
        double kinship = Math.Max(subject, predicate) == 1 ? 1 : subject == 0 && !only ? 0.3 : 0.5;
        return FactComparison.Of(AmountComparison.Of(left.Amount, right.Amount), kinship);
    }

    protected override Verdict? Decide(JudgingContext context, FactPair<MoneyFact> pair, Relation relation, double strength)
    {
        string subject = pair.LeftMention.About(context.Left) is { Length: > 0 } about ? about : pair.RightMention.About(context.Right);
        return relation switch
        {
            Relation.Agrees => Verdicts.Of(context, strength, Same, relation, pair, subject, SameForm),
            Relation.Compatible => Verdicts.Of(context, strength, Near, relation, pair, subject, NearForm),
            _ => Verdicts.Of(context, strength, Different, relation, pair, subject, DifferentForm),
        };
    }
}
