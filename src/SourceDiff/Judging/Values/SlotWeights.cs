namespace SourceDiff.Judging.Values;

/// <summary>
/// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
/// from pairs of news articles with every shared detail annotated, from the same pairs with one detail falsified, and from a reader's
/// verdicts on others (texts of ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
/// </summary>
internal static class SlotWeights
{
    /// <summary>The least probability at which differing values are told: chosen from the cross-validated gates in <c>benchmarks/README.md</c>.</summary>
    public const double Gate = 0.3;

    public static ReadOnlySpan<float> All =>
    [
        -3.8282f, // Bias
        0.3623f, // Slot
        0.761f, // Kinship
        -0.2303f, // SlotAndKinship
        0.3807f, // Agreement
        0.9132f, // Similarity
        0.3762f, // IsAligned
        -0.2113f, // SameBefore
        -0.1152f, // SameAfter
        -1.1047f, // OneKnown
        -1.4855f, // BothKnown
        -0.5653f, // KnownNear
        -0.4473f, // OtherPeople
        0.1392f, // OthersAgree
        -0.0918f, // Rivals
        -0.4316f, // Ratio
        -0.6008f, // IsVague
        -0.235f, // IsDate
        0.8921f, // SameOutcome
        0.038f, // SamePredicate
        0.1138f, // OtherPredicate
        -0.0321f, // PredicateElsewhere
        -0.3476f, // SameName
        -0.3625f, // OtherName
        0.3621f, // SharedRarity
        0.5704f, // NearRarity
        0.2437f, // IsSole
        0.7001f, // IsLead
        -0.6353f, // OtherTime
        0.01f, // OtherPlaces
        -0.038f, // IsMeasure
        1.1153f, // IsAge
        0.7763f, // AreAlone
        0.5982f, // IsBesideAligned
        3.3616f, // SameDigits
        3.6281f, // SameTwoDigits
        -0.2444f, // AreSmall
        2.9281f, // NearHours
        0.1271f, // SharedGist
        0.5611f, // StoryNames
        0.3241f, // StoryValues
        0.128f, // StoryAligned
        -0.1644f, // StoryLeads
        0.8737f, // SharedValues
        1.9732f, // SameSide
        1.1105f, // VagueOutcome
        -0.1662f, // AreOfThen
        1.0102f, // SimilarityAndKinship
        1.0791f, // SimilarityAndSlot
        -1.0933f, // KnownAndKinship
        1.2286f, // StoryAndKinship
        1.2343f, // SameTopic
        0.0038f, // OtherTopic
        -0.1253f, // SharedRole
        -0.1631f, // OtherRole
        -0.2121f, // TimeApart
        0.2522f, // IsDuration
        0.7915f, // DateSlot
        0.3789f, // DateSimilarity
        -0.3618f, // DateLead
        1.801f, // DurationSlot
        -0.6638f, // DurationSimilarity
        1.4018f, // Closeness
        1.2361f, // ClosenessAndKinship
        -0.3323f, // Crowd
        1.9288f, // AgeOfSameName
        -0.6366f, // AgeOfNobody
        0.1866f, // FarAndKinship
        1.1218f, // FarAndOutcome
        0.1916f, // FarAndSlot
        1.2249f, // OnlyOfSort
        2.0464f, // AreTolls
        2.3926f, // AreTotals
        0.6078f, // GistAndKinship
        0.5772f, // SameAmount
        -0.1224f, // OtherAmount
        -0.1358f, // Suitors
        0.9109f, // Lead
        -0.5808f, // SharedUnit
        -0.2502f, // NoneAgree
        -0.2476f, // AreVariants
        -0.8977f, // AreBrief
        -1.7386f, // BriefKinship
        -0.6002f, // BriefRatio
        0.2621f, // BriefNames
        0.7986f, // SharedNames
        1.1799f, // SameOpening
        -1.2207f, // OtherDays
        -2.8082f, // OtherOutlook
    ];
}
