using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>
/// Tells two shootings apart that only their words make alike: both reports name people or places, and none in common. Of 7 such values that were
/// weighed as differing, 1 was right. A level of a market is told by many under no name at all, and is left alone. O(1).
/// </summary>
internal static class OtherStories
{
    public const string Reason = "reports without a name in common";

    public static bool Are(JudgingContext context, ValueMention left, ValueMention right) =>
        context.Story.Names == 0 && context.Left.Entities.Length > 0 && context.Right.Entities.Length > 0
        && left.Fact is not (AgeFact or QuantityFact { Kind: QuantityKind.Measure or QuantityKind.Percentage or QuantityKind.PercentagePoints });
}
