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
        -3.7744f, // Bias
        0.5566f, // Slot
        0.7428f, // Kinship
        -0.0998f, // SlotAndKinship
        0.428f, // Agreement
        0.8797f, // Similarity
        0.3957f, // IsAligned
        -0.2381f, // SameBefore
        -0.0675f, // SameAfter
        -1.1204f, // OneKnown
        -1.272f, // BothKnown
        -0.5796f, // KnownNear
        -0.3318f, // OtherPeople
        0.2221f, // OthersAgree
        -0.0499f, // Rivals
        -0.4191f, // Ratio
        -0.6571f, // IsVague
        -0.254f, // IsDate
        0.8503f, // SameOutcome
        0.0535f, // SamePredicate
        0.2101f, // OtherPredicate
        -0.0856f, // PredicateElsewhere
        -0.2442f, // SameName
        -0.3703f, // OtherName
        0.3328f, // SharedRarity
        0.5738f, // NearRarity
        0.214f, // IsSole
        0.6984f, // IsLead
        -0.5559f, // OtherTime
        -0.0187f, // OtherPlaces
        0.0525f, // IsMeasure
        1.1643f, // IsAge
        0.7395f, // AreAlone
        0.6141f, // IsBesideAligned
        3.45f, // SameDigits
        3.2742f, // SameTwoDigits
        -0.1571f, // AreSmall
        2.9847f, // NearHours
        0.1605f, // SharedGist
        0.4164f, // StoryNames
        0.2411f, // StoryValues
        0.1141f, // StoryAligned
        -0.2579f, // StoryLeads
        0.7829f, // SharedValues
        1.9693f, // SameSide
        1.1608f, // VagueOutcome
        -0.0797f, // AreOfThen
        0.9216f, // SimilarityAndKinship
        0.9603f, // SimilarityAndSlot
        -1.052f, // KnownAndKinship
        1.4422f, // StoryAndKinship
        1.1307f, // SameTopic
        -0.0038f, // OtherTopic
        0.3123f, // SharedRole
        -0.1626f, // OtherRole
        -0.1946f, // TimeApart
        0.2685f, // IsDuration
        1.1388f, // DateSlot
        0.2764f, // DateSimilarity
        -0.1259f, // DateLead
        1.513f, // DurationSlot
        -0.383f, // DurationSimilarity
        1.3599f, // Closeness
        1.387f, // ClosenessAndKinship
        -0.3668f, // Crowd
        1.8587f, // AgeOfSameName
        -0.436f, // AgeOfNobody
        0.1626f, // FarAndKinship
        1.087f, // FarAndOutcome
        0.4816f, // FarAndSlot
        1.2066f, // OnlyOfSort
        2.0132f, // AreTolls
        2.377f, // AreTotals
        0.4807f, // GistAndKinship
        0.5341f, // SameAmount
        -0.0884f, // OtherAmount
        -0.0987f, // Suitors
        0.7752f, // Lead
        -0.5476f, // SharedUnit
        -0.4207f, // NoneAgree
        -0.2459f, // AreVariants
        -0.5178f, // AreBrief
        -1.2287f, // BriefKinship
        -0.5403f, // BriefRatio
        0.3715f, // BriefNames
        0.8146f, // SharedNames
        1.184f, // SameOpening
        -0.3932f, // OtherDays
        -3.1532f, // OtherOutlook
        0.1753f, // AreNameless
        -0.1664f, // NamelessKinship
        -0.2685f, // NamelessRatio
        0.0541f, // NamelessAgreement
        -0.4037f, // OwnThings
        -0.1353f, // SameSubject
        -0.8285f, // OtherSubject
        -2.0597f, // BriefExchanged
    ];
}
