namespace SourceDiff.Judging.Values;

/// <summary>
/// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
/// from pairs of news articles with every shared detail annotated, and from the same pairs with one detail falsified (texts of
/// ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
/// </summary>
internal static class SlotWeights
{
    /// <summary>The least probability at which differing values are told: chosen from the cross-validated gates in <c>benchmarks/README.md</c>.</summary>
    public const double Gate = 0.5;

    public static ReadOnlySpan<float> All =>
    [
        -2.5507f, // Bias
        1.1138f, // Slot
        1.5465f, // Kinship
        0.7257f, // SlotAndKinship
        0.5534f, // Agreement
        1.2386f, // Similarity
        0.1498f, // IsAligned
        -0.1963f, // SameBefore
        -0.4281f, // SameAfter
        -1.1037f, // OneKnown
        -2.0177f, // BothKnown
        -0.7311f, // KnownNear
        -0.8254f, // OtherPeople
        -0.093f, // OthersAgree
        -0.4642f, // OthersDiffer
        0.3002f, // Rivals
        -0.4566f, // Ratio
        -1.8108f, // IsVague
        -0.1957f, // IsDate
        0.7767f, // SameOutcome
        0.0448f, // SamePredicate
        0.2161f, // OtherPredicate
        0.0596f, // PredicateElsewhere
        0.1953f, // SameName
        -0.3418f, // OtherName
        0.286f, // SharedNames
        0.2216f, // SharedRarity
        0.6512f, // NearRarity
        0.4662f, // IsSole
        1.4215f, // IsLead
        -0.5502f, // OtherTime
        -0.6908f, // OtherPlaces
        -0.0658f, // IsMeasure
        0.5162f, // IsAge
    ];
}
