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
        -3.5418f, // Bias
        0.6008f, // Slot
        0.6653f, // Kinship
        -0.0009f, // SlotAndKinship
        0.4853f, // Agreement
        0.8399f, // Similarity
        0.3688f, // IsAligned
        -0.2291f, // SameBefore
        -0.0594f, // SameAfter
        -1.1786f, // OneKnown
        -1.0951f, // BothKnown
        -0.4832f, // KnownNear
        -0.1822f, // OtherPeople
        0.2224f, // OthersAgree
        -0.0365f, // Rivals
        -0.4267f, // Ratio
        -0.636f, // IsVague
        -0.2961f, // IsDate
        0.5745f, // SameOutcome
        0.0799f, // SamePredicate
        0.2244f, // OtherPredicate
        -0.0097f, // PredicateElsewhere
        -0.1833f, // SameName
        -0.3665f, // OtherName
        0.3089f, // SharedRarity
        0.5375f, // NearRarity
        0.1599f, // IsSole
        0.6348f, // IsLead
        -0.5763f, // OtherTime
        -0.032f, // OtherPlaces
        0.1319f, // IsMeasure
        1.1341f, // IsAge
        0.8899f, // AreAlone
        0.5666f, // IsBesideAligned
        3.3791f, // SameDigits
        3.2815f, // SameTwoDigits
        -0.1594f, // AreSmall
        3.3137f, // NearHours
        0.1592f, // SharedGist
        0.4273f, // StoryNames
        0.1124f, // StoryValues
        0.1291f, // StoryAligned
        -0.2596f, // StoryLeads
        0.8509f, // SharedValues
        1.9919f, // SameSide
        1.1609f, // VagueOutcome
        -0.0738f, // AreOfThen
        0.8443f, // SimilarityAndKinship
        1.0015f, // SimilarityAndSlot
        -1.2564f, // KnownAndKinship
        1.3391f, // StoryAndKinship
        1.2232f, // SameTopic
        0.0142f, // OtherTopic
        0.209f, // SharedRole
        -0.1978f, // OtherRole
        -0.2037f, // TimeApart
        0.2444f, // IsDuration
        1.3241f, // DateSlot
        0.2005f, // DateSimilarity
        0.0418f, // DateLead
        1.4264f, // DurationSlot
        -0.3318f, // DurationSimilarity
        1.3675f, // Closeness
        1.3681f, // ClosenessAndKinship
        -0.4922f, // Crowd
        1.8534f, // AgeOfSameName
        -0.389f, // AgeOfNobody
        0.1258f, // FarAndKinship
        1.0288f, // FarAndOutcome
        0.5087f, // FarAndSlot
        1.2447f, // OnlyOfSort
        2.5637f, // AreTolls
        2.5601f, // AreTotals
        0.4677f, // GistAndKinship
        0.4527f, // SameAmount
        -0.1072f, // OtherAmount
        -0.1275f, // Suitors
        0.8232f, // Lead
        -0.4164f, // SharedUnit
        -0.3312f, // NoneAgree
        -0.2686f, // AreVariants
        -0.3727f, // AreBrief
        -1.0196f, // BriefKinship
        -0.5303f, // BriefRatio
        0.2026f, // BriefNames
        0.6019f, // SharedNames
        1.0213f, // SameOpening
        -0.3442f, // OtherDays
        -3.4953f, // OtherOutlook
        0.1162f, // AreNameless
        -0.2119f, // NamelessKinship
        -0.235f, // NamelessRatio
        -0.0168f, // NamelessAgreement
        -0.3676f, // OwnThings
        0.029f, // SameSubject
        -1.0009f, // OtherSubject
        -2.172f, // BriefExchanged
        0.8266f, // SharedHeads
    ];
}
