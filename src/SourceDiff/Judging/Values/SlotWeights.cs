namespace SourceDiff.Judging.Values;

/// <summary>
/// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
/// from pairs of news articles with every shared detail annotated, from the same pairs with one detail falsified, and from a reader's
/// verdicts on others (texts of ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
/// </summary>
internal static class SlotWeights
{
    /// <summary>The least probability at which differing values are told: chosen from the cross-validated gates in <c>benchmarks/README.md</c>.</summary>
    public const double Gate = 0.26;

    public static ReadOnlySpan<float> All =>
    [
        -4.4101f, // Bias
        0.8274f, // Slot
        0.6968f, // Kinship
        0.2382f, // SlotAndKinship
        0.495f, // Agreement
        0.9465f, // Similarity
        0.0348f, // IsAligned
        0.0932f, // SameBefore
        -0.2175f, // SameAfter
        -0.9837f, // OneKnown
        -1.2996f, // BothKnown
        0.7305f, // KnownNear
        -0.6641f, // OtherPeople
        0.1513f, // OthersAgree
        -0.0753f, // OthersDiffer
        -0.0682f, // Rivals
        -0.8367f, // Ratio
        -0.8397f, // IsVague
        -0.3675f, // IsDate
        1.0177f, // SameOutcome
        0.2617f, // SamePredicate
        0.239f, // OtherPredicate
        0.4584f, // PredicateElsewhere
        -0.5392f, // SameName
        -0.4953f, // OtherName
        -0.0155f, // SharedNames
        -0.0152f, // SharedRarity
        0.9775f, // NearRarity
        0.6524f, // IsSole
        0.792f, // IsLead
        -0.71f, // OtherTime
        0.0323f, // OtherPlaces
        -0.2507f, // IsMeasure
        1.6246f, // IsAge
        0.8452f, // AreAlone
        0.2491f, // IsBesideAligned
        3.3647f, // SameDigits
        -0.4492f, // AreSmall
        3.0554f, // NearHours
        -0.521f, // NearWordsMeet
        0.2237f, // SharedGist
        1.0875f, // StoryNames
        0.6461f, // StoryValues
        0.4764f, // StoryAligned
        0.364f, // StoryLeads
        0.6136f, // SharedValues
        3.3301f, // SameSide
        1.3088f, // VagueOutcome
        -0.8955f, // AreOfThen
        1.1181f, // SimilarityAndKinship
        1.5064f, // SimilarityAndSlot
        -0.7558f, // KnownAndKinship
        1.266f, // StoryAndKinship
        0.0f, // SameTopic
        0.0f, // OtherTopic
        0.0f, // SharedRole
        0.0f, // OtherRole
        0.0f, // TimeApart
        0.0f, // IsDuration
        0.0f, // DateSlot
        0.0f, // DateSimilarity
        0.0f, // DateLead
        0.0f, // DurationSlot
        0.0f, // DurationSimilarity
    ];
}
