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
        -3.7443f, // Bias
        0.5619f, // Slot
        0.7615f, // Kinship
        -0.1144f, // SlotAndKinship
        0.4821f, // Agreement
        0.8818f, // Similarity
        0.4054f, // IsAligned
        -0.2253f, // SameBefore
        -0.0785f, // SameAfter
        -1.1641f, // OneKnown
        -1.1286f, // BothKnown
        -0.6164f, // KnownNear
        -0.3354f, // OtherPeople
        0.1356f, // OthersAgree
        -0.0429f, // Rivals
        -0.424f, // Ratio
        -0.6465f, // IsVague
        -0.2604f, // IsDate
        0.8867f, // SameOutcome
        0.0848f, // SamePredicate
        0.2218f, // OtherPredicate
        -0.0773f, // PredicateElsewhere
        -0.2209f, // SameName
        -0.3696f, // OtherName
        0.3313f, // SharedRarity
        0.5361f, // NearRarity
        0.2439f, // IsSole
        0.7141f, // IsLead
        -0.5535f, // OtherTime
        -0.02f, // OtherPlaces
        0.0861f, // IsMeasure
        1.1495f, // IsAge
        0.7396f, // AreAlone
        0.6164f, // IsBesideAligned
        3.437f, // SameDigits
        3.293f, // SameTwoDigits
        -0.1506f, // AreSmall
        3.0004f, // NearHours
        0.1533f, // SharedGist
        0.4285f, // StoryNames
        0.2132f, // StoryValues
        0.1271f, // StoryAligned
        -0.2427f, // StoryLeads
        0.79f, // SharedValues
        1.9863f, // SameSide
        1.1971f, // VagueOutcome
        -0.0528f, // AreOfThen
        0.884f, // SimilarityAndKinship
        0.9026f, // SimilarityAndSlot
        -1.2005f, // KnownAndKinship
        1.3166f, // StoryAndKinship
        1.1506f, // SameTopic
        -0.0062f, // OtherTopic
        0.3204f, // SharedRole
        -0.163f, // OtherRole
        -0.1954f, // TimeApart
        0.2817f, // IsDuration
        1.1286f, // DateSlot
        0.2905f, // DateSimilarity
        -0.1161f, // DateLead
        1.5235f, // DurationSlot
        -0.475f, // DurationSimilarity
        1.3741f, // Closeness
        1.4495f, // ClosenessAndKinship
        -0.4455f, // Crowd
        1.872f, // AgeOfSameName
        -0.4413f, // AgeOfNobody
        0.176f, // FarAndKinship
        1.0661f, // FarAndOutcome
        0.506f, // FarAndSlot
        1.2092f, // OnlyOfSort
        2.0065f, // AreTolls
        2.4154f, // AreTotals
        0.4849f, // GistAndKinship
        0.4698f, // SameAmount
        -0.0782f, // OtherAmount
        -0.092f, // Suitors
        0.7431f, // Lead
        -0.5177f, // SharedUnit
        -0.3574f, // NoneAgree
        -0.2422f, // AreVariants
        -0.5286f, // AreBrief
        -1.2046f, // BriefKinship
        -0.5389f, // BriefRatio
        0.3446f, // BriefNames
        0.786f, // SharedNames
        1.1765f, // SameOpening
        -0.4025f, // OtherDays
        -3.4158f, // OtherOutlook
        0.1646f, // AreNameless
        -0.163f, // NamelessKinship
        -0.2609f, // NamelessRatio
        0.0489f, // NamelessAgreement
        -0.4153f, // OwnThings
        -0.1325f, // SameSubject
        -0.8958f, // OtherSubject
        -2.051f, // BriefExchanged
        0.87f, // SharedHeads
    ];
}
