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
        -2.3646f, // Bias
        0.8955f, // Slot
        1.0716f, // Kinship
        0.5578f, // SlotAndKinship
        0.1599f, // Agreement
        1.176f, // Similarity
        0.3654f, // IsAligned
        -0.0749f, // SameBefore
        -0.2568f, // SameAfter
        -1.1328f, // OneKnown
        -1.6708f, // BothKnown
        -0.1545f, // KnownNear
        -0.624f, // OtherPeople
        0.0724f, // OthersAgree
        -0.1806f, // OthersDiffer
        0.011f, // Rivals
        -0.8457f, // Ratio
        -0.4794f, // IsVague
        0.0278f, // IsDate
        0.7842f, // SameOutcome
        0.0402f, // SamePredicate
        0.0794f, // OtherPredicate
        -0.0507f, // PredicateElsewhere
        0.183f, // SameName
        -0.4376f, // OtherName
        0.1499f, // SharedNames
        0.371f, // SharedRarity
        0.6456f, // NearRarity
        0.7006f, // IsSole
        0.6455f, // IsLead
        -0.554f, // OtherTime
        -0.2858f, // OtherPlaces
        -0.0715f, // IsMeasure
        0.1977f, // IsAge
        0.756f, // AreAlone
        0.5207f, // IsBesideAligned
    ];
}
