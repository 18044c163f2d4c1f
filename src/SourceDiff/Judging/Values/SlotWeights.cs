namespace SourceDiff.Judging.Values;

/// <summary>
/// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
/// from pairs of news articles with every shared detail annotated, and from the same pairs with one detail falsified (texts of
/// ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
/// </summary>
internal static class SlotWeights
{
    /// <summary>The least probability at which differing values are told: chosen from the cross-validated gates in <c>benchmarks/README.md</c>.</summary>
    public const double Gate = 0.55;

    public static ReadOnlySpan<float> All =>
    [
        -2.5506f, // Bias
        1.6294f, // Slot
        1.7025f, // Kinship
        1.0449f, // SlotAndKinship
        0.9652f, // Agreement
        1.9764f, // Similarity
        -0.2354f, // IsAligned
        -0.2519f, // SameBefore
        -0.6457f, // SameAfter
        -0.6052f, // OneKnown
        -1.7338f, // BothKnown
        -0.3749f, // KnownNear
        -0.7867f, // OtherPeople
        -0.1655f, // OthersAgree
        -0.4771f, // OthersDiffer
        0.0579f, // Rivals
        -0.4096f, // Ratio
        -0.7946f, // IsVague
        -0.1567f, // IsDate
    ];
}
