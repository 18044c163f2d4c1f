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
        -3.9324f, // Bias
        0.3546f, // Slot
        0.7581f, // Kinship
        -0.2566f, // SlotAndKinship
        0.2814f, // Agreement
        0.8694f, // Similarity
        0.3571f, // IsAligned
        -0.1521f, // SameBefore
        -0.156f, // SameAfter
        -1.051f, // OneKnown
        -1.4436f, // BothKnown
        -0.5144f, // KnownNear
        -0.407f, // OtherPeople
        0.0166f, // OthersAgree
        -0.1088f, // Rivals
        -0.4273f, // Ratio
        -0.6073f, // IsVague
        -0.2428f, // IsDate
        0.9294f, // SameOutcome
        0.0713f, // SamePredicate
        0.1267f, // OtherPredicate
        -0.0243f, // PredicateElsewhere
        -0.2673f, // SameName
        -0.3048f, // OtherName
        0.3436f, // SharedRarity
        0.5706f, // NearRarity
        0.236f, // IsSole
        0.7107f, // IsLead
        -0.6585f, // OtherTime
        -0.0125f, // OtherPlaces
        -0.0082f, // IsMeasure
        1.1058f, // IsAge
        0.7799f, // AreAlone
        0.677f, // IsBesideAligned
        3.3496f, // SameDigits
        3.6226f, // SameTwoDigits
        -0.2075f, // AreSmall
        2.9022f, // NearHours
        0.1076f, // SharedGist
        0.6013f, // StoryNames
        0.2821f, // StoryValues
        0.1435f, // StoryAligned
        -0.1105f, // StoryLeads
        0.7596f, // SharedValues
        2.0226f, // SameSide
        1.0753f, // VagueOutcome
        -0.4916f, // AreOfThen
        0.9259f, // SimilarityAndKinship
        1.0463f, // SimilarityAndSlot
        -0.9433f, // KnownAndKinship
        1.1759f, // StoryAndKinship
        1.2414f, // SameTopic
        0.0481f, // OtherTopic
        0.0711f, // SharedRole
        -0.1847f, // OtherRole
        -0.2106f, // TimeApart
        0.2485f, // IsDuration
        0.8221f, // DateSlot
        0.5535f, // DateSimilarity
        -0.3825f, // DateLead
        1.7614f, // DurationSlot
        -0.514f, // DurationSimilarity
        1.3592f, // Closeness
        1.1246f, // ClosenessAndKinship
        -0.2741f, // Crowd
        1.8646f, // AgeOfSameName
        -0.5879f, // AgeOfNobody
        0.2484f, // FarAndKinship
        0.9921f, // FarAndOutcome
        0.2678f, // FarAndSlot
        1.1825f, // OnlyOfSort
        2.0553f, // AreTolls
        2.4209f, // AreTotals
        0.5879f, // GistAndKinship
        0.5412f, // SameAmount
        -0.1256f, // OtherAmount
        -0.1227f, // Suitors
        0.9288f, // Lead
        -0.5727f, // SharedUnit
        -0.5976f, // NoneAgree
        -0.2759f, // AreVariants
        -0.6332f, // AreBrief
        -1.8806f, // BriefKinship
        -0.4426f, // BriefRatio
        0.5502f, // BriefNames
        0.4123f, // SharedNames
        0.6036f, // SameOpening
        -1.1664f, // OtherDays
        -2.2728f, // OtherOutlook
    ];
}
