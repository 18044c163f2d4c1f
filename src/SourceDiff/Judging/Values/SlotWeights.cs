namespace SourceDiff.Judging.Values;

/// <summary>
/// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
/// from pairs of news articles with every shared detail annotated, from the same pairs with one detail falsified, and from a reader's
/// verdicts on others (texts of ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
/// </summary>
internal static class SlotWeights
{
    /// <summary>The least probability at which differing values are told: chosen from the cross-validated gates in <c>benchmarks/README.md</c>.</summary>
    public const double Gate = 0.28;

    public static ReadOnlySpan<float> All =>
    [
        -3.7492f, // Bias
        0.5595f, // Slot
        0.7683f, // Kinship
        -0.1184f, // SlotAndKinship
        0.4818f, // Agreement
        0.8834f, // Similarity
        0.4083f, // IsAligned
        -0.2289f, // SameBefore
        -0.0842f, // SameAfter
        -1.1694f, // OneKnown
        -1.1374f, // BothKnown
        -0.6186f, // KnownNear
        -0.336f, // OtherPeople
        0.1321f, // OthersAgree
        -0.0446f, // Rivals
        -0.4254f, // Ratio
        -0.6482f, // IsVague
        -0.2606f, // IsDate
        0.8849f, // SameOutcome
        0.0793f, // SamePredicate
        0.2206f, // OtherPredicate
        -0.0791f, // PredicateElsewhere
        -0.2239f, // SameName
        -0.3715f, // OtherName
        0.3345f, // SharedRarity
        0.5384f, // NearRarity
        0.2525f, // IsSole
        0.7138f, // IsLead
        -0.5503f, // OtherTime
        -0.0206f, // OtherPlaces
        0.0824f, // IsMeasure
        1.1479f, // IsAge
        0.7434f, // AreAlone
        0.6187f, // IsBesideAligned
        3.4443f, // SameDigits
        3.2971f, // SameTwoDigits
        -0.1492f, // AreSmall
        3.0101f, // NearHours
        0.1557f, // SharedGist
        0.4271f, // StoryNames
        0.218f, // StoryValues
        0.1251f, // StoryAligned
        -0.2456f, // StoryLeads
        0.791f, // SharedValues
        1.9908f, // SameSide
        1.2008f, // VagueOutcome
        -0.0535f, // AreOfThen
        0.8925f, // SimilarityAndKinship
        0.8964f, // SimilarityAndSlot
        -1.2077f, // KnownAndKinship
        1.3236f, // StoryAndKinship
        1.1547f, // SameTopic
        -0.0072f, // OtherTopic
        0.3126f, // SharedRole
        -0.1631f, // OtherRole
        -0.1957f, // TimeApart
        0.2825f, // IsDuration
        1.1319f, // DateSlot
        0.2882f, // DateSimilarity
        -0.1174f, // DateLead
        1.529f, // DurationSlot
        -0.4818f, // DurationSimilarity
        1.3764f, // Closeness
        1.4488f, // ClosenessAndKinship
        -0.4414f, // Crowd
        1.8769f, // AgeOfSameName
        -0.4454f, // AgeOfNobody
        0.1655f, // FarAndKinship
        1.0744f, // FarAndOutcome
        0.5046f, // FarAndSlot
        1.2118f, // OnlyOfSort
        2.0142f, // AreTolls
        2.4131f, // AreTotals
        0.4883f, // GistAndKinship
        0.4827f, // SameAmount
        -0.0782f, // OtherAmount
        -0.0931f, // Suitors
        0.7459f, // Lead
        -0.5184f, // SharedUnit
        -0.3579f, // NoneAgree
        -0.2412f, // AreVariants
        -0.5342f, // AreBrief
        -1.215f, // BriefKinship
        -0.5414f, // BriefRatio
        0.3465f, // BriefNames
        0.7904f, // SharedNames
        1.1791f, // SameOpening
        -0.4061f, // OtherDays
        -3.0955f, // OtherOutlook
        0.1716f, // AreNameless
        -0.1702f, // NamelessKinship
        -0.2613f, // NamelessRatio
        0.0492f, // NamelessAgreement
        -0.4145f, // OwnThings
        -0.1366f, // SameSubject
        -0.8393f, // OtherSubject
        -2.0618f, // BriefExchanged
        0.8687f, // SharedHeads
    ];
}
