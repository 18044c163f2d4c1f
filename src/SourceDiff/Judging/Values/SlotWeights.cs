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
        -4.3029f, // Bias
        0.4775f, // Slot
        0.7865f, // Kinship
        0.1526f, // SlotAndKinship
        0.5574f, // Agreement
        0.7777f, // Similarity
        0.341f, // IsAligned
        -0.0474f, // SameBefore
        -0.0749f, // SameAfter
        -1.0115f, // OneKnown
        -1.2176f, // BothKnown
        -0.2052f, // KnownNear
        -0.342f, // OtherPeople
        0.0941f, // OthersAgree
        -0.0814f, // Rivals
        -0.2851f, // Ratio
        -0.3411f, // IsVague
        -0.1297f, // IsDate
        1.093f, // SameOutcome
        0.1185f, // SamePredicate
        0.1502f, // OtherPredicate
        0.1072f, // PredicateElsewhere
        -0.3217f, // SameName
        -0.2915f, // OtherName
        0.3463f, // SharedRarity
        0.3585f, // NearRarity
        0.444f, // IsSole
        0.8115f, // IsLead
        -0.5371f, // OtherTime
        0.0409f, // OtherPlaces
        -0.1561f, // IsMeasure
        1.057f, // IsAge
        1.0015f, // AreAlone
        0.5682f, // IsBesideAligned
        3.2461f, // SameDigits
        3.4306f, // SameTwoDigits
        -0.2216f, // AreSmall
        2.5565f, // NearHours
        0.1059f, // SharedGist
        0.48f, // StoryNames
        0.2495f, // StoryValues
        0.1555f, // StoryAligned
        -0.0635f, // StoryLeads
        0.8519f, // SharedValues
        2.5831f, // SameSide
        1.0233f, // VagueOutcome
        -0.6608f, // AreOfThen
        0.926f, // SimilarityAndKinship
        1.187f, // SimilarityAndSlot
        -1.2495f, // KnownAndKinship
        1.037f, // StoryAndKinship
        1.2261f, // SameTopic
        -0.1197f, // OtherTopic
        0.0434f, // SharedRole
        -0.1339f, // OtherRole
        -0.1553f, // TimeApart
        0.3148f, // IsDuration
        1.6123f, // DateSlot
        0.5357f, // DateSimilarity
        0.1797f, // DateLead
        1.093f, // DurationSlot
        0.0447f, // DurationSimilarity
        1.3899f, // Closeness
        1.636f, // ClosenessAndKinship
        -0.3358f, // Crowd
        1.8429f, // AgeOfSameName
        -1.3522f, // AgeOfNobody
        0.1739f, // FarAndKinship
        0.9777f, // FarAndOutcome
        -0.148f, // FarAndSlot
        1.2493f, // OnlyOfSort
        2.0905f, // AreTolls
        2.0851f, // AreTotals
        0.6083f, // GistAndKinship
        0.557f, // SameAmount
        -0.0473f, // OtherAmount
        -0.135f, // Suitors
        0.8546f, // Lead
        -0.7571f, // NoneAgree
        -0.4083f, // AreVariants
    ];
}
