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
        -4.3811f, // Bias
        0.7792f, // Slot
        0.7274f, // Kinship
        0.2307f, // SlotAndKinship
        0.4908f, // Agreement
        0.9158f, // Similarity
        0.0174f, // IsAligned
        0.0999f, // SameBefore
        -0.1969f, // SameAfter
        -0.9595f, // OneKnown
        -1.2155f, // BothKnown
        0.7118f, // KnownNear
        -0.6075f, // OtherPeople
        0.1608f, // OthersAgree
        -0.0633f, // OthersDiffer
        -0.0774f, // Rivals
        -0.8144f, // Ratio
        -0.8445f, // IsVague
        -0.3388f, // IsDate
        0.9783f, // SameOutcome
        0.2613f, // SamePredicate
        0.2434f, // OtherPredicate
        0.441f, // PredicateElsewhere
        -0.4958f, // SameName
        -0.4759f, // OtherName
        -0.0301f, // SharedNames
        0.0219f, // SharedRarity
        0.9572f, // NearRarity
        0.6195f, // IsSole
        0.8078f, // IsLead
        -0.7352f, // OtherTime
        0.044f, // OtherPlaces
        -0.2409f, // IsMeasure
        1.5759f, // IsAge
        0.8256f, // AreAlone
        0.2788f, // IsBesideAligned
        3.3721f, // SameDigits
        -0.423f, // AreSmall
        2.9185f, // NearHours
        -0.5014f, // NearWordsMeet
        0.2239f, // SharedGist
        1.0788f, // StoryNames
        0.5541f, // StoryValues
        0.4941f, // StoryAligned
        0.3609f, // StoryLeads
        0.6142f, // SharedValues
        2.9787f, // SameSide
        1.3273f, // VagueOutcome
        -0.9107f, // AreOfThen
        1.0786f, // SimilarityAndKinship
        1.4757f, // SimilarityAndSlot
        -0.6868f, // KnownAndKinship
        0.8991f, // StoryAndKinship
    ];
}
