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
        -3.9412f, // Bias
        0.4264f, // Slot
        0.7211f, // Kinship
        -0.1769f, // SlotAndKinship
        0.3995f, // Agreement
        0.8543f, // Similarity
        0.3395f, // IsAligned
        -0.1878f, // SameBefore
        -0.1076f, // SameAfter
        -1.0863f, // OneKnown
        -1.445f, // BothKnown
        -0.4933f, // KnownNear
        -0.3856f, // OtherPeople
        0.0456f, // OthersAgree
        -0.0947f, // Rivals
        -0.4233f, // Ratio
        -0.5935f, // IsVague
        -0.2491f, // IsDate
        0.962f, // SameOutcome
        0.1085f, // SamePredicate
        0.1025f, // OtherPredicate
        -0.0418f, // PredicateElsewhere
        -0.2484f, // SameName
        -0.2903f, // OtherName
        0.3407f, // SharedRarity
        0.5688f, // NearRarity
        0.217f, // IsSole
        0.672f, // IsLead
        -0.6622f, // OtherTime
        -0.034f, // OtherPlaces
        0.0019f, // IsMeasure
        1.1368f, // IsAge
        0.7452f, // AreAlone
        0.6747f, // IsBesideAligned
        3.3589f, // SameDigits
        3.6265f, // SameTwoDigits
        -0.1991f, // AreSmall
        2.955f, // NearHours
        0.0959f, // SharedGist
        0.4684f, // StoryNames
        0.2769f, // StoryValues
        0.2698f, // StoryAligned
        -0.0615f, // StoryLeads
        0.747f, // SharedValues
        2.0562f, // SameSide
        1.0486f, // VagueOutcome
        -0.483f, // AreOfThen
        0.89f, // SimilarityAndKinship
        1.2543f, // SimilarityAndSlot
        -1.0024f, // KnownAndKinship
        1.1004f, // StoryAndKinship
        1.236f, // SameTopic
        0.0343f, // OtherTopic
        0.1446f, // SharedRole
        -0.2199f, // OtherRole
        -0.2074f, // TimeApart
        0.2759f, // IsDuration
        1.5734f, // DateSlot
        0.4857f, // DateSimilarity
        -0.0155f, // DateLead
        1.8332f, // DurationSlot
        -0.5243f, // DurationSimilarity
        1.3844f, // Closeness
        1.1378f, // ClosenessAndKinship
        -0.3236f, // Crowd
        1.9041f, // AgeOfSameName
        -0.5795f, // AgeOfNobody
        0.2597f, // FarAndKinship
        1.0316f, // FarAndOutcome
        -0.1042f, // FarAndSlot
        1.4193f, // OnlyOfSort
        2.0501f, // AreTolls
        2.436f, // AreTotals
        0.5998f, // GistAndKinship
        0.5729f, // SameAmount
        -0.09f, // OtherAmount
        -0.1182f, // Suitors
        0.9022f, // Lead
        -0.5749f, // SharedUnit
        -0.6074f, // NoneAgree
        -0.2764f, // AreVariants
        -0.1791f, // AreBrief
        -0.9307f, // BriefSlot
        -0.8144f, // BriefSimilarity
        -1.012f, // BriefKinship
        -0.4246f, // BriefRatio
        -0.8644f, // BriefAgreement
        -0.7879f, // BriefRarity
        -2.1391f, // BriefDate
        0.4261f, // BriefNames
        0.4851f, // SharedNames
        -0.2407f, // NamesApart
        0.8802f, // SameOpening
        -0.1458f, // OtherOpening
        -1.1332f, // OtherDays
        -1.6338f, // OtherOutlook
    ];
}
