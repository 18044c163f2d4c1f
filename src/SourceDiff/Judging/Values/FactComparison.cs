using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>What two facts of one kind are to each other, before the gate asks whether they stand in the same slot.</summary>
/// <param name="Relation">How their values stand to each other.</param>
/// <param name="Kinship">Whether they are values of the same thing: 1 surely, .5 not told, 0 not comparable.</param>
/// <param name="Tolerance">The tolerance under which the values are compatible.</param>
/// <param name="Reason">Why they are not comparable.</param>
internal readonly record struct FactComparison(Relation Relation, double Kinship, string? Tolerance = null, string? Reason = null)
{
    /// <summary>The parts of the two values that were compared: those that conflict, or that both share.</summary>
    public ValueParts Parts { get; init; } = ValueParts.Day;

    public static FactComparison NotComparable(string reason) => new(Relation.Conflicts, 0, null, reason);

    public static FactComparison Of(AmountComparison amounts, double kinship) => new(amounts.Relation, kinship, amounts.Tolerance);
}
