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
        -2.4402f, // Bias
        0.9532f, // Slot
        0.8702f, // Kinship
        0.6367f, // SlotAndKinship
        0.2129f, // Agreement
        1.2062f, // Similarity
        0.4355f, // IsAligned
        -0.0641f, // SameBefore
        -0.2913f, // SameAfter
        -1.1759f, // OneKnown
        -1.6574f, // BothKnown
        -0.1098f, // KnownNear
        -0.5916f, // OtherPeople
        0.0774f, // OthersAgree
        -0.1712f, // OthersDiffer
        -0.0178f, // Rivals
        -0.8259f, // Ratio
        -0.5507f, // IsVague
        0.0665f, // IsDate
        0.6515f, // SameOutcome
        0.1573f, // SamePredicate
        -0.0162f, // OtherPredicate
        0.0509f, // PredicateElsewhere
        0.2249f, // SameName
        -0.3965f, // OtherName
        0.1575f, // SharedNames
        0.3585f, // SharedRarity
        0.6566f, // NearRarity
        0.7421f, // IsSole
        0.6721f, // IsLead
        -0.5538f, // OtherTime
        -0.202f, // OtherPlaces
        -0.0305f, // IsMeasure
        0.2305f, // IsAge
        0.7787f, // AreAlone
        0.5365f, // IsBesideAligned
    ];
}
