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
        -4.4838f, // Bias
        0.7837f, // Slot
        0.8376f, // Kinship
        0.183f, // SlotAndKinship
        0.686f, // Agreement
        0.7948f, // Similarity
        0.304f, // IsAligned
        0.0169f, // SameBefore
        0.2287f, // SameAfter
        -0.9851f, // OneKnown
        -1.0725f, // BothKnown
        -0.0577f, // KnownNear
        -0.3361f, // OtherPeople
        0.3096f, // OthersAgree
        -0.1591f, // Rivals
        -0.2879f, // Ratio
        -0.2466f, // IsVague
        -0.1755f, // IsDate
        1.1252f, // SameOutcome
        0.2815f, // SamePredicate
        0.2133f, // OtherPredicate
        0.0129f, // PredicateElsewhere
        -0.5396f, // SameName
        -0.4866f, // OtherName
        0.3574f, // SharedRarity
        0.5017f, // NearRarity
        0.5684f, // IsSole
        0.8332f, // IsLead
        -0.5883f, // OtherTime
        -0.059f, // OtherPlaces
        -0.1705f, // IsMeasure
        1.1084f, // IsAge
        0.9438f, // AreAlone
        0.4485f, // IsBesideAligned
        3.2861f, // SameDigits
        3.2477f, // SameTwoDigits
        -0.1336f, // AreSmall
        2.0897f, // NearHours
        0.2608f, // SharedGist
        0.5053f, // StoryNames
        0.3972f, // StoryValues
        0.2011f, // StoryAligned
        0.0443f, // StoryLeads
        0.7085f, // SharedValues
        2.345f, // SameSide
        1.5508f, // VagueOutcome
        -1.6691f, // AreOfThen
        0.9113f, // SimilarityAndKinship
        1.5799f, // SimilarityAndSlot
        -0.8668f, // KnownAndKinship
        1.2863f, // StoryAndKinship
        1.3148f, // SameTopic
        -0.2441f, // OtherTopic
        0.415f, // SharedRole
        -0.2564f, // OtherRole
        -0.1567f, // TimeApart
        0.2044f, // IsDuration
        0.8018f, // DateSlot
        0.593f, // DateSimilarity
        -0.0577f, // DateLead
        0.3463f, // DurationSlot
        0.2021f, // DurationSimilarity
        1.1818f, // Closeness
        1.2884f, // ClosenessAndKinship
        -0.4224f, // Crowd
        2.359f, // AgeOfSameName
        -1.541f, // AgeOfNobody
        0.2804f, // FarAndKinship
        1.2794f, // FarAndOutcome
        -0.3735f, // FarAndSlot
        1.0871f, // OnlyOfSort
    ];
}
