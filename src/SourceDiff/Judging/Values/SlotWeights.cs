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
        -3.1722f, // Bias
        0.701f, // Slot
        0.7523f, // Kinship
        0.2377f, // SlotAndKinship
        0.6654f, // Agreement
        0.7588f, // Similarity
        0.2316f, // IsAligned
        -0.009f, // SameBefore
        0.2319f, // SameAfter
        -0.829f, // OneKnown
        -0.8466f, // BothKnown
        -0.0551f, // KnownNear
        -0.3838f, // OtherPeople
        0.3803f, // OthersAgree
        -0.2182f, // Rivals
        -0.3771f, // Ratio
        -0.3379f, // IsVague
        -0.1994f, // IsDate
        0.947f, // SameOutcome
        0.3054f, // SamePredicate
        0.3385f, // OtherPredicate
        0.0604f, // PredicateElsewhere
        -0.4892f, // SameName
        -0.6112f, // OtherName
        0.3701f, // SharedRarity
        0.5642f, // NearRarity
        0.4133f, // IsSole
        0.6918f, // IsLead
        -0.6596f, // OtherTime
        0.0143f, // OtherPlaces
        -0.169f, // IsMeasure
        1.0694f, // IsAge
        0.9171f, // AreAlone
        0.2919f, // IsBesideAligned
        2.9429f, // SameDigits
        2.9926f, // SameTwoDigits
        -0.1603f, // AreSmall
        1.9482f, // NearHours
        0.2462f, // SharedGist
        0.3398f, // StoryNames
        0.2564f, // StoryValues
        0.0861f, // StoryAligned
        -0.6805f, // StoryLeads
        0.5668f, // SharedValues
        2.0308f, // SameSide
        1.3873f, // VagueOutcome
        -1.1378f, // AreOfThen
        0.9558f, // SimilarityAndKinship
        1.4495f, // SimilarityAndSlot
        -0.7312f, // KnownAndKinship
        1.149f, // StoryAndKinship
        1.0229f, // SameTopic
        -0.472f, // OtherTopic
        0.3064f, // SharedRole
        -0.213f, // OtherRole
        -0.0706f, // TimeApart
        0.1039f, // IsDuration
        0.6559f, // DateSlot
        0.349f, // DateSimilarity
        -0.2921f, // DateLead
        -0.1608f, // DurationSlot
        0.0285f, // DurationSimilarity
        1.002f, // Closeness
        1.1237f, // ClosenessAndKinship
        -0.4177f, // Crowd
        2.0795f, // AgeOfSameName
        -1.4295f, // AgeOfNobody
        0.2074f, // FarAndKinship
        1.0553f, // FarAndOutcome
        -0.3482f, // FarAndSlot
    ];
}
