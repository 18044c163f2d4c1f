namespace SourceDiff.Judging.Values;

/// <summary>
/// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
/// from pairs of news articles with every shared detail annotated, and from the same pairs with one detail falsified (texts of
/// ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
/// </summary>
internal static class SlotWeights
{
    /// <summary>The least probability at which differing values are told: chosen from the cross-validated gates in <c>benchmarks/README.md</c>.</summary>
    public const double Gate = 0.4;

    public static ReadOnlySpan<float> All =>
    [
        -2.2793f, // Bias
        0.9469f, // Slot
        0.9438f, // Kinship
        0.668f, // SlotAndKinship
        0.1724f, // Agreement
        1.1782f, // Similarity
        0.3835f, // IsAligned
        -0.0112f, // SameBefore
        -0.2615f, // SameAfter
        -1.2124f, // OneKnown
        -1.6538f, // BothKnown
        -0.0989f, // KnownNear
        -0.5962f, // OtherPeople
        0.0896f, // OthersAgree
        -0.2354f, // OthersDiffer
        -0.0294f, // Rivals
        -0.8219f, // Ratio
        -0.6217f, // IsVague
        0.132f, // IsDate
        0.6031f, // SameOutcome
        0.1797f, // SamePredicate
        -0.0013f, // OtherPredicate
        0.1084f, // PredicateElsewhere
        0.2563f, // SameName
        -0.5265f, // OtherName
        0.169f, // SharedNames
        0.2848f, // SharedRarity
        0.5097f, // NearRarity
        0.9474f, // IsSole
        0.5828f, // IsLead
        -0.568f, // OtherTime
        -0.176f, // OtherPlaces
        0.0618f, // IsMeasure
        0.3537f, // IsAge
    ];
}
