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
        -2.646f, // Bias
        1.0886f, // Slot
        1.6746f, // Kinship
        0.6671f, // SlotAndKinship
        0.5874f, // Agreement
        1.1827f, // Similarity
        -0.0124f, // IsAligned
        -0.0861f, // SameBefore
        -0.5212f, // SameAfter
        -0.5878f, // OneKnown
        -1.8252f, // BothKnown
        -0.5903f, // KnownNear
        -0.8299f, // OtherPeople
        -0.1142f, // OthersAgree
        -0.3909f, // OthersDiffer
        0.2887f, // Rivals
        -0.5049f, // Ratio
        -1.0841f, // IsVague
        -0.0558f, // IsDate
        1.1363f, // SameOutcome
        0.2546f, // SamePredicate
        0.3166f, // OtherPredicate
        -0.0731f, // PredicateElsewhere
        0.3592f, // SameName
        -0.418f, // OtherName
        0.2267f, // SharedNames
        0.2397f, // SharedRarity
        0.6369f, // NearRarity
        0.5903f, // IsSole
        1.4108f, // IsLead
        -0.5981f, // OtherTime
        -0.6521f, // OtherPlaces
        -0.1551f, // IsMeasure
        0.4877f, // IsAge
    ];
}
