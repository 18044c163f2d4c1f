using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>Two facts of aligned passages that a judge holds against each other.</summary>
internal sealed record FactPair<TFact>(TFact Left, TFact Right, PassageMatch Match, FactComparison Comparison, double Slot)
    where TFact : Fact
{
    /// <summary>How surely the two are values of the same slot, 0–1: mostly by the words around them, then by what is counted.</summary>
    public double Strength { get; } = (SlotWeight * Slot) + (KinshipWeight * Comparison.Kinship) + (AlignmentWeight * Match.Agreement);

    /// <summary>Equal values are each other's first choice: a slot that differs is sought among what is left.</summary>
    public double Preference => Strength + Comparison.Relation switch
    {
        Relation.Agrees => 0.5,
        Relation.Compatible => 0.25,
        _ => 0,
    };

    private const double SlotWeight = 0.5;
    private const double KinshipWeight = 0.3;
    private const double AlignmentWeight = 0.2;
}
