namespace SourceDiff.Judging.Values;

/// <summary>
/// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
/// from pairs of news articles with every shared detail annotated, from the same pairs with one detail falsified, and from a reader's
/// verdicts on others (texts of ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
/// </summary>
internal static class SlotWeights
{
    /// <summary>The least probability at which differing values are told: chosen from the cross-validated gates in <c>benchmarks/README.md</c>.</summary>
    public const double Gate = 0.24;

    public static ReadOnlySpan<float> All =>
    [
        -4.4312f, // Bias
        0.7692f, // Slot
        0.7246f, // Kinship
        0.2469f, // SlotAndKinship
        0.4833f, // Agreement
        0.909f, // Similarity
        -0.0171f, // IsAligned
        0.1053f, // SameBefore
        -0.2027f, // SameAfter
        -0.9894f, // OneKnown
        -1.2791f, // BothKnown
        0.7014f, // KnownNear
        -0.5009f, // OtherPeople
        0.1626f, // OthersAgree
        -0.0666f, // OthersDiffer
        -0.0679f, // Rivals
        -0.8289f, // Ratio
        -0.8432f, // IsVague
        -0.3463f, // IsDate
        0.9797f, // SameOutcome
        0.2635f, // SamePredicate
        0.2399f, // OtherPredicate
        0.4521f, // PredicateElsewhere
        -0.5308f, // SameName
        -0.5043f, // OtherName
        -0.0414f, // SharedNames
        0.0263f, // SharedRarity
        1.0139f, // NearRarity
        0.6229f, // IsSole
        0.8197f, // IsLead
        -0.7503f, // OtherTime
        0.0463f, // OtherPlaces
        -0.2378f, // IsMeasure
        1.616f, // IsAge
        0.8369f, // AreAlone
        0.2404f, // IsBesideAligned
        3.439f, // SameDigits
        -0.4246f, // AreSmall
        2.937f, // NearHours
        -0.5343f, // NearWordsMeet
        0.2238f, // SharedGist
        1.1396f, // StoryNames
        0.561f, // StoryValues
        0.5342f, // StoryAligned
        0.3563f, // StoryLeads
        0.6033f, // SharedValues
        3.19f, // SameSide
        1.3359f, // VagueOutcome
        -0.9077f, // AreOfThen
        1.127f, // SimilarityAndKinship
        1.4861f, // SimilarityAndSlot
        -0.6913f, // KnownAndKinship
        0.9129f, // StoryAndKinship
    ];
}
