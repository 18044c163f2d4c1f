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
        -2.1894f, // Bias
        0.9598f, // Slot
        0.8706f, // Kinship
        0.5897f, // SlotAndKinship
        0.1439f, // Agreement
        1.2032f, // Similarity
        0.351f, // IsAligned
        -0.0307f, // SameBefore
        -0.3143f, // SameAfter
        -1.2274f, // OneKnown
        -1.7222f, // BothKnown
        -0.1028f, // KnownNear
        -0.6103f, // OtherPeople
        0.0886f, // OthersAgree
        -0.1705f, // OthersDiffer
        -0.0402f, // Rivals
        -0.8266f, // Ratio
        -0.6586f, // IsVague
        0.0868f, // IsDate
        0.6086f, // SameOutcome
        0.1869f, // SamePredicate
        -0.0536f, // OtherPredicate
        0.1146f, // PredicateElsewhere
        0.235f, // SameName
        -0.4344f, // OtherName
        0.1519f, // SharedNames
        0.3087f, // SharedRarity
        0.6676f, // NearRarity
        0.8999f, // IsSole
        0.6536f, // IsLead
        -0.5386f, // OtherTime
        -0.1781f, // OtherPlaces
        -0.0047f, // IsMeasure
        0.3346f, // IsAge
    ];
}
