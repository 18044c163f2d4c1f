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
        -3.895f, // Bias
        0.4458f, // Slot
        0.7479f, // Kinship
        -0.1594f, // SlotAndKinship
        0.2999f, // Agreement
        0.8663f, // Similarity
        0.3953f, // IsAligned
        -0.1891f, // SameBefore
        -0.1604f, // SameAfter
        -1.1048f, // OneKnown
        -1.496f, // BothKnown
        -0.5525f, // KnownNear
        -0.4275f, // OtherPeople
        0.0669f, // OthersAgree
        -0.0662f, // Rivals
        -0.4371f, // Ratio
        -0.6335f, // IsVague
        -0.2482f, // IsDate
        0.9315f, // SameOutcome
        0.0935f, // SamePredicate
        0.1261f, // OtherPredicate
        -0.0491f, // PredicateElsewhere
        -0.3092f, // SameName
        -0.3495f, // OtherName
        0.3616f, // SharedRarity
        0.687f, // NearRarity
        0.2328f, // IsSole
        0.7216f, // IsLead
        -0.7417f, // OtherTime
        -0.0107f, // OtherPlaces
        -0.0394f, // IsMeasure
        1.1308f, // IsAge
        0.7693f, // AreAlone
        0.6071f, // IsBesideAligned
        3.3704f, // SameDigits
        3.7533f, // SameTwoDigits
        -0.2589f, // AreSmall
        2.9829f, // NearHours
        0.1217f, // SharedGist
        0.5771f, // StoryNames
        0.3605f, // StoryValues
        0.1186f, // StoryAligned
        -0.1586f, // StoryLeads
        0.891f, // SharedValues
        2.026f, // SameSide
        1.0775f, // VagueOutcome
        -0.5334f, // AreOfThen
        0.9212f, // SimilarityAndKinship
        1.0381f, // SimilarityAndSlot
        -1.0435f, // KnownAndKinship
        1.2203f, // StoryAndKinship
        1.2763f, // SameTopic
        0.0493f, // OtherTopic
        0.0541f, // SharedRole
        -0.1889f, // OtherRole
        -0.2135f, // TimeApart
        0.2653f, // IsDuration
        0.7156f, // DateSlot
        0.4873f, // DateSimilarity
        -0.3762f, // DateLead
        1.7283f, // DurationSlot
        -0.5911f, // DurationSimilarity
        1.4244f, // Closeness
        1.1633f, // ClosenessAndKinship
        -0.2693f, // Crowd
        1.9324f, // AgeOfSameName
        -0.6088f, // AgeOfNobody
        0.1731f, // FarAndKinship
        1.0527f, // FarAndOutcome
        0.2499f, // FarAndSlot
        1.2281f, // OnlyOfSort
        2.0543f, // AreTolls
        2.4318f, // AreTotals
        0.63f, // GistAndKinship
        0.5884f, // SameAmount
        -0.1923f, // OtherAmount
        -0.1335f, // Suitors
        0.8518f, // Lead
        -0.5674f, // SharedUnit
        -0.6138f, // NoneAgree
        -0.2764f, // AreVariants
        -0.8952f, // AreBrief
        -1.9261f, // BriefKinship
        -0.5555f, // BriefRatio
        0.1947f, // BriefNames
        0.9716f, // SharedNames
        0.9358f, // SameOpening
        -1.1068f, // OtherDays
        -2.3946f, // OtherOutlook
    ];
}
