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
        -2.7055f, // Bias
        1.5432f, // Slot
        1.56f, // Kinship
        1.0128f, // SlotAndKinship
        1.2117f, // Agreement
        1.764f, // Similarity
        0.1196f, // IsAligned
        -0.1592f, // SameBefore
        -0.4624f, // SameAfter
        -0.7894f, // OneKnown
        -1.971f, // BothKnown
        -0.8305f, // KnownNear
        -0.93f, // OtherPeople
        -0.1384f, // OthersAgree
        -0.479f, // OthersDiffer
        -0.0603f, // Rivals
        -0.4955f, // Ratio
        -0.7859f, // IsVague
        -0.1478f, // IsDate
    ];
}
