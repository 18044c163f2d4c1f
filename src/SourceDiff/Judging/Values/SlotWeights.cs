namespace SourceDiff.Judging.Values;

/// <summary>
/// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
/// from pairs of news articles with every shared detail annotated, from the same pairs with one detail falsified, and from a reader's
/// verdicts on others (texts of ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
/// </summary>
internal static class SlotWeights
{
    /// <summary>The least probability at which differing values are told: chosen from the cross-validated gates in <c>benchmarks/README.md</c>.</summary>
    public const double Gate = 0.27;

    public static ReadOnlySpan<float> All =>
    [
        -4.3463f, // Bias
        0.7187f, // Slot
        0.7888f, // Kinship
        0.1105f, // SlotAndKinship
        0.7102f, // Agreement
        0.7985f, // Similarity
        0.2779f, // IsAligned
        -0.0006f, // SameBefore
        0.2137f, // SameAfter
        -0.9646f, // OneKnown
        -0.9641f, // BothKnown
        -0.0309f, // KnownNear
        -0.3246f, // OtherPeople
        0.4063f, // OthersAgree
        -0.1819f, // Rivals
        -0.2677f, // Ratio
        -0.2556f, // IsVague
        -0.1549f, // IsDate
        1.0282f, // SameOutcome
        0.2353f, // SamePredicate
        0.2686f, // OtherPredicate
        0.0897f, // PredicateElsewhere
        -0.5839f, // SameName
        -0.5254f, // OtherName
        0.3619f, // SharedRarity
        0.5472f, // NearRarity
        0.5579f, // IsSole
        0.7406f, // IsLead
        -0.5962f, // OtherTime
        -0.0226f, // OtherPlaces
        -0.1701f, // IsMeasure
        1.1204f, // IsAge
        1.1453f, // AreAlone
        0.4717f, // IsBesideAligned
        3.1949f, // SameDigits
        3.0433f, // SameTwoDigits
        -0.1117f, // AreSmall
        2.5331f, // NearHours
        0.2656f, // SharedGist
        0.4326f, // StoryNames
        0.3023f, // StoryValues
        0.2266f, // StoryAligned
        0.0714f, // StoryLeads
        0.5984f, // SharedValues
        2.3043f, // SameSide
        1.4961f, // VagueOutcome
        -1.2635f, // AreOfThen
        0.9981f, // SimilarityAndKinship
        1.5839f, // SimilarityAndSlot
        -0.7774f, // KnownAndKinship
        1.2222f, // StoryAndKinship
        1.2722f, // SameTopic
        -0.3236f, // OtherTopic
        0.2856f, // SharedRole
        -0.1714f, // OtherRole
        -0.0581f, // TimeApart
        0.2865f, // IsDuration
        0.8391f, // DateSlot
        0.4874f, // DateSimilarity
        -0.3343f, // DateLead
        0.239f, // DurationSlot
        0.1032f, // DurationSimilarity
        1.1059f, // Closeness
        1.2818f, // ClosenessAndKinship
        -0.4063f, // Crowd
        2.3106f, // AgeOfSameName
        -1.6978f, // AgeOfNobody
        0.2419f, // FarAndKinship
        1.1389f, // FarAndOutcome
        -0.4104f, // FarAndSlot
    ];
}
