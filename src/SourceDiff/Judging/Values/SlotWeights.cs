namespace SourceDiff.Judging.Values;

/// <summary>
/// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
/// from pairs of news articles with every shared detail annotated, from the same pairs with one detail falsified, and from a reader's
/// verdicts on others (texts of ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
/// </summary>
internal static class SlotWeights
{
    /// <summary>The least probability at which differing values are told: chosen from the cross-validated gates in <c>benchmarks/README.md</c>.</summary>
    public const double Gate = 0.34;

    public static ReadOnlySpan<float> All =>
    [
        -3.7433f, // Bias
        0.5812f, // Slot
        0.7614f, // Kinship
        -0.1304f, // SlotAndKinship
        0.4829f, // Agreement
        0.8824f, // Similarity
        0.4072f, // IsAligned
        -0.2312f, // SameBefore
        -0.0849f, // SameAfter
        -1.17f, // OneKnown
        -1.1326f, // BothKnown
        -0.6145f, // KnownNear
        -0.3357f, // OtherPeople
        0.1382f, // OthersAgree
        -0.0386f, // Rivals
        -0.4253f, // Ratio
        -0.6484f, // IsVague
        -0.2607f, // IsDate
        0.8876f, // SameOutcome
        0.0829f, // SamePredicate
        0.2219f, // OtherPredicate
        -0.0818f, // PredicateElsewhere
        -0.2174f, // SameName
        -0.3717f, // OtherName
        0.3342f, // SharedRarity
        0.5272f, // NearRarity
        0.2422f, // IsSole
        0.714f, // IsLead
        -0.5551f, // OtherTime
        -0.0159f, // OtherPlaces
        0.0875f, // IsMeasure
        1.1472f, // IsAge
        0.7387f, // AreAlone
        0.6142f, // IsBesideAligned
        3.4365f, // SameDigits
        3.293f, // SameTwoDigits
        -0.1484f, // AreSmall
        3.0024f, // NearHours
        0.1533f, // SharedGist
        0.4317f, // StoryNames
        0.2126f, // StoryValues
        0.1217f, // StoryAligned
        -0.2454f, // StoryLeads
        0.8004f, // SharedValues
        1.9853f, // SameSide
        1.1923f, // VagueOutcome
        -0.0602f, // AreOfThen
        0.8847f, // SimilarityAndKinship
        0.9334f, // SimilarityAndSlot
        -1.2011f, // KnownAndKinship
        1.3336f, // StoryAndKinship
        1.1493f, // SameTopic
        -0.0062f, // OtherTopic
        0.3188f, // SharedRole
        -0.1666f, // OtherRole
        -0.1955f, // TimeApart
        0.2798f, // IsDuration
        1.1177f, // DateSlot
        0.2868f, // DateSimilarity
        -0.1141f, // DateLead
        1.5064f, // DurationSlot
        -0.4665f, // DurationSimilarity
        1.3727f, // Closeness
        1.4478f, // ClosenessAndKinship
        -0.446f, // Crowd
        1.8648f, // AgeOfSameName
        -0.4423f, // AgeOfNobody
        0.1792f, // FarAndKinship
        1.0631f, // FarAndOutcome
        0.5219f, // FarAndSlot
        1.2122f, // OnlyOfSort
        2.0108f, // AreTolls
        2.4156f, // AreTotals
        0.4908f, // GistAndKinship
        0.4685f, // SameAmount
        -0.0783f, // OtherAmount
        -0.0934f, // Suitors
        0.7509f, // Lead
        -0.5157f, // SharedUnit
        -0.3621f, // NoneAgree
        -0.1907f, // AreVariants
        -0.5296f, // AreBrief
        -1.2037f, // BriefKinship
        -0.5413f, // BriefRatio
        0.3439f, // BriefNames
        0.7846f, // SharedNames
        1.175f, // SameOpening
        -0.3986f, // OtherDays
        -3.4131f, // OtherOutlook
        0.165f, // AreNameless
        -0.161f, // NamelessKinship
        -0.2618f, // NamelessRatio
        0.0485f, // NamelessAgreement
        -0.4157f, // OwnThings
        -0.1336f, // SameSubject
        -0.8963f, // OtherSubject
        -2.0489f, // BriefExchanged
        0.8649f, // SharedHeads
    ];
}
