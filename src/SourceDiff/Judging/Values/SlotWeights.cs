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
        -2.7184f, // Bias
        0.8794f, // Slot
        1.0068f, // Kinship
        0.5116f, // SlotAndKinship
        0.6702f, // Agreement
        1.1395f, // Similarity
        0.1049f, // IsAligned
        -0.0674f, // SameBefore
        -0.2043f, // SameAfter
        -1.0402f, // OneKnown
        -1.5077f, // BothKnown
        -0.1784f, // KnownNear
        -0.685f, // OtherPeople
        0.1019f, // OthersAgree
        -0.2023f, // OthersDiffer
        -0.0299f, // Rivals
        -0.8419f, // Ratio
        -0.1477f, // IsVague
        0.0571f, // IsDate
        0.972f, // SameOutcome
        0.1306f, // SamePredicate
        0.2006f, // OtherPredicate
        0.1273f, // PredicateElsewhere
        0.0969f, // SameName
        -0.3161f, // OtherName
        0.179f, // SharedNames
        0.4506f, // SharedRarity
        0.6322f, // NearRarity
        0.7155f, // IsSole
        0.6883f, // IsLead
        -0.5333f, // OtherTime
        -0.3036f, // OtherPlaces
        0.1465f, // IsMeasure
        0.3981f, // IsAge
        1.1319f, // AreAlone
        0.5379f, // IsBesideAligned
    ];
}
