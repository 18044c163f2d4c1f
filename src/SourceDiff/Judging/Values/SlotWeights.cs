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
        -3.8887f, // Bias
        0.3473f, // Slot
        0.7925f, // Kinship
        -0.2189f, // SlotAndKinship
        0.352f, // Agreement
        0.8966f, // Similarity
        0.3903f, // IsAligned
        -0.1972f, // SameBefore
        -0.1612f, // SameAfter
        -1.1008f, // OneKnown
        -1.4581f, // BothKnown
        -0.5554f, // KnownNear
        -0.4489f, // OtherPeople
        0.0988f, // OthersAgree
        -0.0867f, // Rivals
        -0.4328f, // Ratio
        -0.6047f, // IsVague
        -0.2352f, // IsDate
        0.9147f, // SameOutcome
        0.0337f, // SamePredicate
        0.1246f, // OtherPredicate
        -0.0773f, // PredicateElsewhere
        -0.3841f, // SameName
        -0.371f, // OtherName
        0.3819f, // SharedRarity
        0.6462f, // NearRarity
        0.2241f, // IsSole
        0.6676f, // IsLead
        -0.684f, // OtherTime
        0.0058f, // OtherPlaces
        -0.0039f, // IsMeasure
        1.1368f, // IsAge
        0.76f, // AreAlone
        0.5865f, // IsBesideAligned
        3.3847f, // SameDigits
        3.6618f, // SameTwoDigits
        -0.2187f, // AreSmall
        2.9271f, // NearHours
        0.123f, // SharedGist
        0.5974f, // StoryNames
        0.3058f, // StoryValues
        0.1357f, // StoryAligned
        -0.1588f, // StoryLeads
        0.8029f, // SharedValues
        2.0449f, // SameSide
        1.0855f, // VagueOutcome
        -0.2188f, // AreOfThen
        0.9906f, // SimilarityAndKinship
        1.0253f, // SimilarityAndSlot
        -1.0413f, // KnownAndKinship
        1.1674f, // StoryAndKinship
        1.2469f, // SameTopic
        0.0075f, // OtherTopic
        -0.125f, // SharedRole
        -0.1652f, // OtherRole
        -0.2106f, // TimeApart
        0.2668f, // IsDuration
        0.7504f, // DateSlot
        0.4125f, // DateSimilarity
        -0.3426f, // DateLead
        1.7953f, // DurationSlot
        -0.6196f, // DurationSimilarity
        1.3672f, // Closeness
        1.1867f, // ClosenessAndKinship
        -0.3095f, // Crowd
        1.9499f, // AgeOfSameName
        -0.6258f, // AgeOfNobody
        0.2033f, // FarAndKinship
        1.0867f, // FarAndOutcome
        0.2062f, // FarAndSlot
        1.2533f, // OnlyOfSort
        2.0588f, // AreTolls
        2.4419f, // AreTotals
        0.622f, // GistAndKinship
        0.5302f, // SameAmount
        -0.1308f, // OtherAmount
        -0.1375f, // Suitors
        0.8869f, // Lead
        -0.5745f, // SharedUnit
        -0.6528f, // NoneAgree
        -0.258f, // AreVariants
        -0.8819f, // AreBrief
        -1.8822f, // BriefKinship
        -0.5671f, // BriefRatio
        0.1717f, // BriefNames
        0.8794f, // SharedNames
        1.0011f, // SameOpening
        -1.0154f, // OtherDays
        -2.166f, // OtherOutlook
    ];
}
