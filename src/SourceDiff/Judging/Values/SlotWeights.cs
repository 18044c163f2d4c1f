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
        -4.3747f, // Bias
        0.7871f, // Slot
        0.7213f, // Kinship
        0.2352f, // SlotAndKinship
        0.4936f, // Agreement
        0.9095f, // Similarity
        0.0082f, // IsAligned
        0.0992f, // SameBefore
        -0.2016f, // SameAfter
        -0.9614f, // OneKnown
        -1.2185f, // BothKnown
        0.7136f, // KnownNear
        -0.6096f, // OtherPeople
        0.1629f, // OthersAgree
        -0.0602f, // OthersDiffer
        -0.0801f, // Rivals
        -0.8164f, // Ratio
        -0.8481f, // IsVague
        -0.3437f, // IsDate
        0.9781f, // SameOutcome
        0.2627f, // SamePredicate
        0.2414f, // OtherPredicate
        0.4423f, // PredicateElsewhere
        -0.5044f, // SameName
        -0.4884f, // OtherName
        -0.0263f, // SharedNames
        0.0199f, // SharedRarity
        0.9586f, // NearRarity
        0.6213f, // IsSole
        0.8086f, // IsLead
        -0.7242f, // OtherTime
        0.0441f, // OtherPlaces
        -0.2453f, // IsMeasure
        1.5789f, // IsAge
        0.8252f, // AreAlone
        0.2747f, // IsBesideAligned
        3.3244f, // SameDigits
        -0.4268f, // AreSmall
        2.9292f, // NearHours
        -0.5128f, // NearWordsMeet
        0.2224f, // SharedGist
        1.082f, // StoryNames
        0.5693f, // StoryValues
        0.4929f, // StoryAligned
        0.3624f, // StoryLeads
        0.6164f, // SharedValues
        3.2979f, // SameSide
        1.3297f, // VagueOutcome
        -0.9119f, // AreOfThen
        1.0881f, // SimilarityAndKinship
        1.4791f, // SimilarityAndSlot
        -0.6912f, // KnownAndKinship
        0.8875f, // StoryAndKinship
    ];
}
