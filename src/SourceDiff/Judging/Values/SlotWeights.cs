namespace SourceDiff.Judging.Values;

/// <summary>
/// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
/// from pairs of news articles with every shared detail annotated, from the same pairs with one detail falsified, and from a reader's
/// verdicts on others (texts of ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
/// </summary>
internal static class SlotWeights
{
    /// <summary>The least probability at which differing values are told: chosen from the cross-validated gates in <c>benchmarks/README.md</c>.</summary>
    public const double Gate = 0.25;

    public static ReadOnlySpan<float> All =>
    [
        -4.5624f, // Bias
        0.8358f, // Slot
        0.6917f, // Kinship
        0.2202f, // SlotAndKinship
        0.4302f, // Agreement
        0.9688f, // Similarity
        -0.0269f, // IsAligned
        0.1375f, // SameBefore
        -0.2046f, // SameAfter
        -0.9066f, // OneKnown
        -1.4736f, // BothKnown
        0.193f, // KnownNear
        -0.4489f, // OtherPeople
        0.2163f, // OthersAgree
        -0.0627f, // OthersDiffer
        -0.0584f, // Rivals
        -0.8392f, // Ratio
        -0.7689f, // IsVague
        -0.3403f, // IsDate
        1.0672f, // SameOutcome
        0.283f, // SamePredicate
        0.2529f, // OtherPredicate
        0.4543f, // PredicateElsewhere
        -0.5257f, // SameName
        -0.4927f, // OtherName
        -0.0666f, // SharedNames
        0.0628f, // SharedRarity
        1.0783f, // NearRarity
        0.6456f, // IsSole
        0.8892f, // IsLead
        -0.7595f, // OtherTime
        0.017f, // OtherPlaces
        -0.2207f, // IsMeasure
        1.6866f, // IsAge
        0.8668f, // AreAlone
        0.2435f, // IsBesideAligned
        3.5353f, // SameDigits
        -0.3689f, // AreSmall
        2.9975f, // NearHours
        -0.5753f, // NearWordsMeet
        0.2347f, // SharedGist
        1.2112f, // StoryNames
        0.5242f, // StoryValues
        0.5291f, // StoryAligned
        0.3551f, // StoryLeads
        0.6281f, // SharedValues
        3.2979f, // SameSide
        1.2753f, // VagueOutcome
        -0.9344f, // AreOfThen
        1.067f, // SimilarityAndKinship
        1.565f, // SimilarityAndSlot
        -0.8221f, // KnownAndKinship
        1.0833f, // StoryAndKinship
    ];
}
