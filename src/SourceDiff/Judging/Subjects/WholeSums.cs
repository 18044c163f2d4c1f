using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>Tells a sum that comes on top of another, "a <i>further</i> $1.1 billion", from one that does not. O(1).</summary>
internal static class WholeSums
{
    public const string Reason = "a whole and a part";

    public static bool AreWholeAndPart(JudgingContext context, ValueMention left, ValueMention right) =>
        left.Fact is MoneyFact && right.Fact is MoneyFact && PartMentions.IsMore(context.Left.Tokens, left.First, left.End) != PartMentions.IsMore(context.Right.Tokens, right.First, right.End);
}
