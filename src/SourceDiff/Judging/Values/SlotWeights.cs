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
        -3.901f, // Bias
        0.3627f, // Slot
        0.7698f, // Kinship
        -0.2046f, // SlotAndKinship
        0.365f, // Agreement
        0.8801f, // Similarity
        0.3779f, // IsAligned
        -0.1948f, // SameBefore
        -0.1373f, // SameAfter
        -1.0912f, // OneKnown
        -1.456f, // BothKnown
        -0.5388f, // KnownNear
        -0.4507f, // OtherPeople
        0.0745f, // OthersAgree
        -0.0835f, // Rivals
        -0.4292f, // Ratio
        -0.5974f, // IsVague
        -0.2322f, // IsDate
        0.9388f, // SameOutcome
        0.0496f, // SamePredicate
        0.1348f, // OtherPredicate
        -0.0574f, // PredicateElsewhere
        -0.362f, // SameName
        -0.3661f, // OtherName
        0.379f, // SharedRarity
        0.6458f, // NearRarity
        0.229f, // IsSole
        0.6866f, // IsLead
        -0.6799f, // OtherTime
        0.0057f, // OtherPlaces
        0.0018f, // IsMeasure
        1.1462f, // IsAge
        0.7687f, // AreAlone
        0.5916f, // IsBesideAligned
        3.3927f, // SameDigits
        3.6713f, // SameTwoDigits
        -0.2533f, // AreSmall
        2.946f, // NearHours
        0.1225f, // SharedGist
        0.5893f, // StoryNames
        0.316f, // StoryValues
        0.1333f, // StoryAligned
        -0.1544f, // StoryLeads
        0.8124f, // SharedValues
        2.0476f, // SameSide
        1.0879f, // VagueOutcome
        -0.4912f, // AreOfThen
        0.968f, // SimilarityAndKinship
        1.0637f, // SimilarityAndSlot
        -1.0372f, // KnownAndKinship
        1.1934f, // StoryAndKinship
        1.2639f, // SameTopic
        0.008f, // OtherTopic
        -0.1222f, // SharedRole
        -0.1653f, // OtherRole
        -0.2108f, // TimeApart
        0.2755f, // IsDuration
        0.7253f, // DateSlot
        0.4322f, // DateSimilarity
        -0.3538f, // DateLead
        1.779f, // DurationSlot
        -0.593f, // DurationSimilarity
        1.4009f, // Closeness
        1.191f, // ClosenessAndKinship
        -0.3194f, // Crowd
        1.9469f, // AgeOfSameName
        -0.6102f, // AgeOfNobody
        0.2143f, // FarAndKinship
        1.0717f, // FarAndOutcome
        0.1508f, // FarAndSlot
        1.2534f, // OnlyOfSort
        2.0579f, // AreTolls
        2.4567f, // AreTotals
        0.6233f, // GistAndKinship
        0.5429f, // SameAmount
        -0.1285f, // OtherAmount
        -0.1324f, // Suitors
        0.8887f, // Lead
        -0.5774f, // SharedUnit
        -0.6622f, // NoneAgree
        -0.2515f, // AreVariants
        -0.8606f, // AreBrief
        -1.8738f, // BriefKinship
        -0.5476f, // BriefRatio
        0.1845f, // BriefNames
        0.8816f, // SharedNames
        1.0084f, // SameOpening
        -1.0821f, // OtherDays
        -2.3135f, // OtherOutlook
    ];
}
