using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>
/// Tells the toll of a story from that of one group in it: "two <i>officers</i> were hurt" in a report that gives the 23 <i>people</i> of the other too. O(1).
/// </summary>
internal static class GroupOutcomes
{
    public const string Reason = "a whole and a part";

    public static bool AreOfTwo(JudgingContext context, ValueMention left, ValueMention right) =>
        left.Outcome.Length > 0 && left.Outcome == right.Outcome
        && (IsPart(left, right) ? context.LeftValues.States(right) : IsPart(right, left) && context.RightValues.States(left));

    private static bool IsPart(ValueMention part, ValueMention whole) =>
        part.Fact is QuantityFact { Kind: QuantityKind.Count } one && whole.Fact is QuantityFact { Kind: QuantityKind.Count } all
        && part.Subject >= 0 && part.IsOfPeople && !part.IsOfAnybody && (whole.IsOfAnybody || whole.Subject < 0) && one.Amount.Nominal < all.Amount.Nominal;
}
