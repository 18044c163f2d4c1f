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
        -2.7478f, // Bias
        0.9091f, // Slot
        1.0105f, // Kinship
        0.5487f, // SlotAndKinship
        0.6218f, // Agreement
        1.1579f, // Similarity
        0.1014f, // IsAligned
        -0.0704f, // SameBefore
        -0.2609f, // SameAfter
        -1.0538f, // OneKnown
        -1.4984f, // BothKnown
        -0.2166f, // KnownNear
        -0.6781f, // OtherPeople
        0.0991f, // OthersAgree
        -0.1831f, // OthersDiffer
        0.0098f, // Rivals
        -0.8385f, // Ratio
        -0.1382f, // IsVague
        0.0494f, // IsDate
        0.9895f, // SameOutcome
        0.1286f, // SamePredicate
        0.2097f, // OtherPredicate
        0.0849f, // PredicateElsewhere
        0.1139f, // SameName
        -0.3424f, // OtherName
        0.165f, // SharedNames
        0.4615f, // SharedRarity
        0.6105f, // NearRarity
        0.7422f, // IsSole
        0.7094f, // IsLead
        -0.5229f, // OtherTime
        -0.3073f, // OtherPlaces
        0.1487f, // IsMeasure
        0.38f, // IsAge
        1.138f, // AreAlone
        0.5802f, // IsBesideAligned
    ];
}
