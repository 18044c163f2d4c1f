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
        -4.3482f, // Bias
        0.6691f, // Slot
        0.8856f, // Kinship
        0.3584f, // SlotAndKinship
        0.6063f, // Agreement
        0.7939f, // Similarity
        0.35f, // IsAligned
        0.008f, // SameBefore
        -0.0244f, // SameAfter
        -0.9464f, // OneKnown
        -1.2245f, // BothKnown
        -0.2428f, // KnownNear
        -0.387f, // OtherPeople
        0.1076f, // OthersAgree
        -0.1064f, // Rivals
        -0.2714f, // Ratio
        -0.3261f, // IsVague
        -0.1839f, // IsDate
        1.0047f, // SameOutcome
        0.1287f, // SamePredicate
        0.1435f, // OtherPredicate
        0.1158f, // PredicateElsewhere
        -0.2829f, // SameName
        -0.4006f, // OtherName
        0.3744f, // SharedRarity
        0.5932f, // NearRarity
        0.5488f, // IsSole
        0.7284f, // IsLead
        -0.5172f, // OtherTime
        0.0674f, // OtherPlaces
        -0.1488f, // IsMeasure
        1.0368f, // IsAge
        1.1352f, // AreAlone
        0.5126f, // IsBesideAligned
        3.3083f, // SameDigits
        3.472f, // SameTwoDigits
        -0.2537f, // AreSmall
        2.5861f, // NearHours
        0.2419f, // SharedGist
        0.4065f, // StoryNames
        0.2448f, // StoryValues
        0.1569f, // StoryAligned
        -0.0647f, // StoryLeads
        0.7855f, // SharedValues
        2.5976f, // SameSide
        1.1224f, // VagueOutcome
        -0.6778f, // AreOfThen
        0.9418f, // SimilarityAndKinship
        1.3279f, // SimilarityAndSlot
        -1.1365f, // KnownAndKinship
        1.1638f, // StoryAndKinship
        1.2732f, // SameTopic
        -0.0632f, // OtherTopic
        0.3726f, // SharedRole
        -0.0806f, // OtherRole
        -0.1608f, // TimeApart
        0.3042f, // IsDuration
        0.9153f, // DateSlot
        0.4233f, // DateSimilarity
        -0.0055f, // DateLead
        1.3698f, // DurationSlot
        0.0509f, // DurationSimilarity
        1.3228f, // Closeness
        1.6457f, // ClosenessAndKinship
        -0.3253f, // Crowd
        2.1138f, // AgeOfSameName
        -1.4539f, // AgeOfNobody
        0.2569f, // FarAndKinship
        0.8384f, // FarAndOutcome
        0.0968f, // FarAndSlot
        1.158f, // OnlyOfSort
        1.9935f, // AreTolls
        2.4007f, // AreTotals
        -0.7991f, // NoneAgree
        -0.4548f, // AreVariants
    ];
}
