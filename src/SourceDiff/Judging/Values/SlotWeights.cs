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
        -2.2915f, // Bias
        1.0905f, // Slot
        0.8364f, // Kinship
        0.7693f, // SlotAndKinship
        0.5605f, // Agreement
        1.2793f, // Similarity
        0.1339f, // IsAligned
        -0.166f, // SameBefore
        -0.3131f, // SameAfter
        -1.1974f, // OneKnown
        -1.6028f, // BothKnown
        -0.1519f, // KnownNear
        -0.4129f, // OtherPeople
        0.0606f, // OthersAgree
        -0.2832f, // OthersDiffer
        0.0542f, // Rivals
        -0.7902f, // Ratio
        -0.6574f, // IsVague
        0.1601f, // IsDate
        0.7815f, // SameOutcome
        0.1746f, // SamePredicate
        -0.0597f, // OtherPredicate
        0.1522f, // PredicateElsewhere
        0.2461f, // SameName
        -0.3642f, // OtherName
        0.1844f, // SharedNames
        0.2206f, // SharedRarity
        0.5575f, // NearRarity
        0.949f, // IsSole
        0.652f, // IsLead
        -0.6984f, // OtherTime
        -0.2725f, // OtherPlaces
        0.0406f, // IsMeasure
        0.5475f, // IsAge
    ];
}
