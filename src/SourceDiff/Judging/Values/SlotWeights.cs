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
        -4.1072f, // Bias
        0.7683f, // Slot
        0.781f, // Kinship
        0.3095f, // SlotAndKinship
        0.5682f, // Agreement
        0.8034f, // Similarity
        0.3423f, // IsAligned
        0.0385f, // SameBefore
        -0.0076f, // SameAfter
        -0.9322f, // OneKnown
        -1.2517f, // BothKnown
        -0.2472f, // KnownNear
        -0.3794f, // OtherPeople
        0.1068f, // OthersAgree
        -0.1171f, // Rivals
        -0.2774f, // Ratio
        -0.3311f, // IsVague
        -0.1983f, // IsDate
        0.8038f, // SameOutcome
        0.1656f, // SamePredicate
        0.1563f, // OtherPredicate
        0.1078f, // PredicateElsewhere
        -0.31f, // SameName
        -0.3806f, // OtherName
        0.3446f, // SharedRarity
        0.5527f, // NearRarity
        0.5677f, // IsSole
        0.7431f, // IsLead
        -0.5417f, // OtherTime
        0.0364f, // OtherPlaces
        -0.2164f, // IsMeasure
        0.9933f, // IsAge
        1.0571f, // AreAlone
        0.4723f, // IsBesideAligned
        3.2764f, // SameDigits
        3.5288f, // SameTwoDigits
        -0.221f, // AreSmall
        2.5234f, // NearHours
        0.2297f, // SharedGist
        0.463f, // StoryNames
        0.1932f, // StoryValues
        0.1415f, // StoryAligned
        -0.0695f, // StoryLeads
        0.8047f, // SharedValues
        2.3362f, // SameSide
        1.319f, // VagueOutcome
        -1.2115f, // AreOfThen
        0.9316f, // SimilarityAndKinship
        1.3703f, // SimilarityAndSlot
        -1.008f, // KnownAndKinship
        0.9122f, // StoryAndKinship
        1.1641f, // SameTopic
        -0.0792f, // OtherTopic
        0.3237f, // SharedRole
        -0.1013f, // OtherRole
        -0.1612f, // TimeApart
        0.255f, // IsDuration
        0.7433f, // DateSlot
        0.4058f, // DateSimilarity
        -0.0534f, // DateLead
        0.8539f, // DurationSlot
        0.1425f, // DurationSimilarity
        1.2842f, // Closeness
        1.2025f, // ClosenessAndKinship
        -0.37f, // Crowd
        2.126f, // AgeOfSameName
        -1.4865f, // AgeOfNobody
        0.2146f, // FarAndKinship
        0.793f, // FarAndOutcome
        0.4476f, // FarAndSlot
        1.1717f, // OnlyOfSort
        2.07f, // AreTolls
    ];
}
