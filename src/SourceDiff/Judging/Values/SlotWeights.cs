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
        -4.4455f, // Bias
        0.7315f, // Slot
        0.8448f, // Kinship
        0.0805f, // SlotAndKinship
        0.6385f, // Agreement
        0.7771f, // Similarity
        0.2996f, // IsAligned
        0.0505f, // SameBefore
        0.172f, // SameAfter
        -0.9736f, // OneKnown
        -1.0414f, // BothKnown
        -0.0536f, // KnownNear
        -0.3317f, // OtherPeople
        0.3138f, // OthersAgree
        -0.1675f, // Rivals
        -0.2806f, // Ratio
        -0.2299f, // IsVague
        -0.181f, // IsDate
        1.0667f, // SameOutcome
        0.2509f, // SamePredicate
        0.1943f, // OtherPredicate
        -0.0555f, // PredicateElsewhere
        -0.5115f, // SameName
        -0.4737f, // OtherName
        0.3382f, // SharedRarity
        0.5184f, // NearRarity
        0.5958f, // IsSole
        0.8145f, // IsLead
        -0.5697f, // OtherTime
        -0.0818f, // OtherPlaces
        -0.1639f, // IsMeasure
        1.0814f, // IsAge
        0.928f, // AreAlone
        0.4803f, // IsBesideAligned
        3.2628f, // SameDigits
        3.1272f, // SameTwoDigits
        -0.1234f, // AreSmall
        2.2089f, // NearHours
        0.2198f, // SharedGist
        0.4895f, // StoryNames
        0.3738f, // StoryValues
        0.2083f, // StoryAligned
        0.0442f, // StoryLeads
        0.6986f, // SharedValues
        2.3142f, // SameSide
        1.6249f, // VagueOutcome
        -1.5543f, // AreOfThen
        0.9281f, // SimilarityAndKinship
        1.5993f, // SimilarityAndSlot
        -0.8596f, // KnownAndKinship
        1.3594f, // StoryAndKinship
        1.3105f, // SameTopic
        -0.2148f, // OtherTopic
        0.5524f, // SharedRole
        -0.2719f, // OtherRole
        -0.1507f, // TimeApart
        0.1953f, // IsDuration
        0.8116f, // DateSlot
        0.5379f, // DateSimilarity
        -0.1429f, // DateLead
        0.3999f, // DurationSlot
        0.1577f, // DurationSimilarity
        1.1711f, // Closeness
        1.2824f, // ClosenessAndKinship
        -0.4034f, // Crowd
        2.3574f, // AgeOfSameName
        -1.5335f, // AgeOfNobody
        0.279f, // FarAndKinship
        1.0531f, // FarAndOutcome
        -0.6037f, // FarAndSlot
        0.9155f, // OnlyOfSort
    ];
}
