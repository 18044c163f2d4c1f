using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>
/// Holds two changes against each other by the level from which they went: two reports of one day's trade give other prices and go from one
/// close, so that "down 40 cents at 51.10" and "down 15 cents to 51.35" are of one share on one day; of two shares, or of two days, they hardly ever do. O(1).
/// </summary>
internal static class MovementComparison
{
    /// <summary>How narrow a common level must be, by itself, to say that the two are of one thing.</summary>
    private const double Narrow = 0.005;

    /// <summary>How far apart two levels may be, as a share of them, and be one: of a first and a corrected count. Markets move more in a day.</summary>
    private const double Slack = 0.0005;

    /// <summary>Whether two values belong to changes that went from one level.</summary>
    public static bool AreFromOne(JudgingContext context, ValueMention left, ValueMention right) =>
        Movements.Of(context.Left).Of(left)?.Start is { } one && Movements.Of(context.Right).Of(right)?.Start is { } other
        && AreOne(one, other) && IsNarrow(one) && IsNarrow(other);

    private static bool AreOne(Interval one, Interval other) => one.Low <= other.High * (1 + Slack) && other.Low <= one.High * (1 + Slack);

    private static bool IsNarrow(Interval level) => level.High - level.Low < Narrow * level.Low;

    /// <summary>Why two values of changes are not compared; <c>null</c> when nothing speaks against it.</summary>
    public static string? Of(JudgingContext context, ValueMention left, ValueMention right)
    {
        if (Movements.Of(context.Left).Of(left) is not { } one || Movements.Of(context.Right).Of(right) is not { } other)
            return null;
        if ((left == one.Level) != (right == other.Level))
            return "a change and a level";
        return AreFromTwo(one, other) ? "changes from two levels" : null;
    }

    /// <summary>Whether two days are those on which two changes went from two levels: each the only change of its sentence.</summary>
    public static bool AreDaysOfTwo(JudgingContext context, ValueMention left, ValueMention right) =>
        left.Fact is DateFact && right.Fact is DateFact
        && Movements.Of(context.Left).Only(left.Fact.Passage) is { } one && Movements.Of(context.Right).Only(right.Fact.Passage) is { } other && AreFromTwo(one, other);

    /// <summary>Whether two changes surely went from two levels. The same level behind, and another change: one of the two is wrong.</summary>
    public static bool AreFromTwo(Movement one, Movement other) =>
        one.Start is { } from && other.Start is { } start && !AreOne(from, start)
        && !AreEqual(one.Level, other.Level) && !(AreEqual(one.Change, other.Change) && AreEqual(one.Share, other.Share));

    private static bool AreEqual(ValueMention? one, ValueMention? other) => one is not null && other is not null && one.Key.HasValue(other.Key);
}
