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
        -3.7422f, // Bias
        0.5803f, // Slot
        0.761f, // Kinship
        -0.132f, // SlotAndKinship
        0.4829f, // Agreement
        0.8826f, // Similarity
        0.4073f, // IsAligned
        -0.2336f, // SameBefore
        -0.0844f, // SameAfter
        -1.1698f, // OneKnown
        -1.1324f, // BothKnown
        -0.6142f, // KnownNear
        -0.3356f, // OtherPeople
        0.1379f, // OthersAgree
        -0.0385f, // Rivals
        -0.4253f, // Ratio
        -0.6468f, // IsVague
        -0.2606f, // IsDate
        0.8883f, // SameOutcome
        0.0828f, // SamePredicate
        0.2219f, // OtherPredicate
        -0.0823f, // PredicateElsewhere
        -0.2167f, // SameName
        -0.3714f, // OtherName
        0.3345f, // SharedRarity
        0.528f, // NearRarity
        0.2441f, // IsSole
        0.7134f, // IsLead
        -0.555f, // OtherTime
        -0.0163f, // OtherPlaces
        0.0871f, // IsMeasure
        1.1454f, // IsAge
        0.7423f, // AreAlone
        0.6142f, // IsBesideAligned
        3.4363f, // SameDigits
        3.2927f, // SameTwoDigits
        -0.1484f, // AreSmall
        3.0017f, // NearHours
        0.1533f, // SharedGist
        0.4318f, // StoryNames
        0.2128f, // StoryValues
        0.1207f, // StoryAligned
        -0.2453f, // StoryLeads
        0.8002f, // SharedValues
        1.9864f, // SameSide
        1.1893f, // VagueOutcome
        -0.0605f, // AreOfThen
        0.8847f, // SimilarityAndKinship
        0.9341f, // SimilarityAndSlot
        -1.2004f, // KnownAndKinship
        1.3336f, // StoryAndKinship
        1.1497f, // SameTopic
        -0.0062f, // OtherTopic
        0.3192f, // SharedRole
        -0.1667f, // OtherRole
        -0.1955f, // TimeApart
        0.2799f, // IsDuration
        1.1208f, // DateSlot
        0.2854f, // DateSimilarity
        -0.1132f, // DateLead
        1.5097f, // DurationSlot
        -0.4674f, // DurationSimilarity
        1.3729f, // Closeness
        1.4422f, // ClosenessAndKinship
        -0.4458f, // Crowd
        1.8642f, // AgeOfSameName
        -0.4411f, // AgeOfNobody
        0.179f, // FarAndKinship
        1.07f, // FarAndOutcome
        0.5165f, // FarAndSlot
        1.2095f, // OnlyOfSort
        2.0068f, // AreTolls
        2.4096f, // AreTotals
        0.491f, // GistAndKinship
        0.4686f, // SameAmount
        -0.0787f, // OtherAmount
        -0.0936f, // Suitors
        0.7491f, // Lead
        -0.5151f, // SharedUnit
        -0.3612f, // NoneAgree
        -0.1903f, // AreVariants
        -0.5291f, // AreBrief
        -1.2024f, // BriefKinship
        -0.5419f, // BriefRatio
        0.3441f, // BriefNames
        0.7846f, // SharedNames
        1.1747f, // SameOpening
        -0.4074f, // OtherDays
        -3.4128f, // OtherOutlook
        0.1616f, // AreNameless
        -0.1646f, // NamelessKinship
        -0.2376f, // NamelessRatio
        0.0421f, // NamelessAgreement
        -0.4155f, // OwnThings
        -0.1344f, // SameSubject
        -0.8957f, // OtherSubject
        -2.0481f, // BriefExchanged
        0.8648f, // SharedHeads
    ];
}
