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
        -2.3905f, // Bias
        0.9375f, // Slot
        0.9712f, // Kinship
        0.6056f, // SlotAndKinship
        0.2608f, // Agreement
        1.1668f, // Similarity
        0.3735f, // IsAligned
        -0.0845f, // SameBefore
        -0.2371f, // SameAfter
        -1.176f, // OneKnown
        -1.6777f, // BothKnown
        -0.1128f, // KnownNear
        -0.6069f, // OtherPeople
        0.0692f, // OthersAgree
        -0.1852f, // OthersDiffer
        0.0121f, // Rivals
        -0.8377f, // Ratio
        -0.379f, // IsVague
        0.0543f, // IsDate
        0.5927f, // SameOutcome
        0.114f, // SamePredicate
        -0.0265f, // OtherPredicate
        0.0109f, // PredicateElsewhere
        0.1895f, // SameName
        -0.4336f, // OtherName
        0.1567f, // SharedNames
        0.3786f, // SharedRarity
        0.6508f, // NearRarity
        0.7185f, // IsSole
        0.6477f, // IsLead
        -0.5447f, // OtherTime
        -0.2387f, // OtherPlaces
        -0.065f, // IsMeasure
        0.2057f, // IsAge
        0.7771f, // AreAlone
        0.4793f, // IsBesideAligned
    ];
}
