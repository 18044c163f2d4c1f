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
        -2.8029f, // Bias
        1.1097f, // Slot
        1.6962f, // Kinship
        0.6752f, // SlotAndKinship
        0.6515f, // Agreement
        1.1756f, // Similarity
        0.0535f, // IsAligned
        -0.1277f, // SameBefore
        -0.5385f, // SameAfter
        -0.5849f, // OneKnown
        -1.8273f, // BothKnown
        -0.5937f, // KnownNear
        -0.8042f, // OtherPeople
        -0.1245f, // OthersAgree
        -0.3904f, // OthersDiffer
        0.3009f, // Rivals
        -0.4961f, // Ratio
        -1.0309f, // IsVague
        -0.1777f, // IsDate
        1.1122f, // SameOutcome
        0.2864f, // SamePredicate
        0.4002f, // OtherPredicate
        -0.0196f, // PredicateElsewhere
        0.2753f, // SameName
        -0.4219f, // OtherName
        0.2141f, // SharedNames
        0.2632f, // SharedRarity
        0.6708f, // NearRarity
        0.608f, // IsSole
        1.4297f, // IsLead
        -0.5545f, // OtherTime
        -0.6489f, // OtherPlaces
        -0.1664f, // IsMeasure
        0.5504f, // IsAge
    ];
}
