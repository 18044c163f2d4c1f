namespace SourceDiff.Judging;

/// <summary>
/// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
/// from pairs of news articles with every shared detail annotated, and from the same pairs with one detail falsified (texts of
/// ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
/// </summary>
internal static class SlotWeights
{
    /// <summary>The least probability at which differing values are told: cross-validated, about one in five of those told is wrong.</summary>
    public const double Gate = 0.5;

    public static ReadOnlySpan<float> All =>
    [
        -2.6943f, // Bias
        1.6469f, // Slot
        1.0103f, // Kinship
        1.0371f, // SlotAndKinship
        1.2664f, // Agreement
        2.0086f, // Similarity
        0.2219f, // IsAligned
        -0.1944f, // SameBefore
        -0.3907f, // SameAfter
        -0.8641f, // OneKnown
        -1.9333f, // BothKnown
        -0.7729f, // KnownNear
        -0.5862f, // OtherPeople
        -0.1882f, // OthersAgree
        -0.4797f, // OthersDiffer
        -0.0447f, // Rivals
        -0.4999f, // Ratio
        -0.8484f, // IsVague
        -0.1514f, // IsDate
    ];
}
