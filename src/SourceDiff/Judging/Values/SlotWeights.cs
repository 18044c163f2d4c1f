namespace SourceDiff.Judging.Values;

/// <summary>
/// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
/// from pairs of news articles with every shared detail annotated, and from the same pairs with one detail falsified (texts of
/// ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
/// </summary>
internal static class SlotWeights
{
    /// <summary>The least probability at which differing values are told: chosen from the cross-validated gates in <c>benchmarks/README.md</c>.</summary>
    public const double Gate = 0.45;

    public static ReadOnlySpan<float> All =>
    [
        -2.7179f, // Bias
        0.8843f, // Slot
        1.0064f, // Kinship
        0.509f, // SlotAndKinship
        0.6718f, // Agreement
        1.138f, // Similarity
        0.0983f, // IsAligned
        -0.0614f, // SameBefore
        -0.2022f, // SameAfter
        -1.0606f, // OneKnown
        -1.5067f, // BothKnown
        -0.1744f, // KnownNear
        -0.6808f, // OtherPeople
        0.1036f, // OthersAgree
        -0.2016f, // OthersDiffer
        -0.0265f, // Rivals
        -0.8399f, // Ratio
        -0.1424f, // IsVague
        0.0452f, // IsDate
        0.9722f, // SameOutcome
        0.1322f, // SamePredicate
        0.1953f, // OtherPredicate
        0.0918f, // PredicateElsewhere
        0.107f, // SameName
        -0.3139f, // OtherName
        0.1729f, // SharedNames
        0.4519f, // SharedRarity
        0.6352f, // NearRarity
        0.7126f, // IsSole
        0.6971f, // IsLead
        -0.5312f, // OtherTime
        -0.2952f, // OtherPlaces
        0.1474f, // IsMeasure
        0.3961f, // IsAge
        1.1366f, // AreAlone
        0.5379f, // IsBesideAligned
    ];
}
