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
        -3.7571f, // Bias
        0.5725f, // Slot
        0.7335f, // Kinship
        -0.0891f, // SlotAndKinship
        0.3999f, // Agreement
        0.8826f, // Similarity
        0.3982f, // IsAligned
        -0.2523f, // SameBefore
        -0.1101f, // SameAfter
        -1.0894f, // OneKnown
        -1.3753f, // BothKnown
        -0.568f, // KnownNear
        -0.33f, // OtherPeople
        0.2237f, // OthersAgree
        -0.0619f, // Rivals
        -0.418f, // Ratio
        -0.6588f, // IsVague
        -0.2579f, // IsDate
        0.8555f, // SameOutcome
        0.0669f, // SamePredicate
        0.2127f, // OtherPredicate
        -0.091f, // PredicateElsewhere
        -0.2599f, // SameName
        -0.3621f, // OtherName
        0.3371f, // SharedRarity
        0.5825f, // NearRarity
        0.1998f, // IsSole
        0.6821f, // IsLead
        -0.5641f, // OtherTime
        -0.0177f, // OtherPlaces
        0.0558f, // IsMeasure
        1.1539f, // IsAge
        0.7388f, // AreAlone
        0.6196f, // IsBesideAligned
        3.451f, // SameDigits
        3.2797f, // SameTwoDigits
        -0.1594f, // AreSmall
        2.9785f, // NearHours
        0.1589f, // SharedGist
        0.4324f, // StoryNames
        0.2513f, // StoryValues
        0.1323f, // StoryAligned
        -0.277f, // StoryLeads
        0.7414f, // SharedValues
        1.9846f, // SameSide
        1.1656f, // VagueOutcome
        -0.0441f, // AreOfThen
        0.9152f, // SimilarityAndKinship
        0.9931f, // SimilarityAndSlot
        -1.0866f, // KnownAndKinship
        1.3754f, // StoryAndKinship
        1.1438f, // SameTopic
        -0.0166f, // OtherTopic
        0.2742f, // SharedRole
        -0.1755f, // OtherRole
        -0.1934f, // TimeApart
        0.27f, // IsDuration
        1.1165f, // DateSlot
        0.2587f, // DateSimilarity
        -0.1418f, // DateLead
        1.5182f, // DurationSlot
        -0.3866f, // DurationSimilarity
        1.3622f, // Closeness
        1.3411f, // ClosenessAndKinship
        -0.3668f, // Crowd
        1.8761f, // AgeOfSameName
        -0.4838f, // AgeOfNobody
        0.1638f, // FarAndKinship
        1.0757f, // FarAndOutcome
        0.4662f, // FarAndSlot
        1.1969f, // OnlyOfSort
        2.0144f, // AreTolls
        2.3849f, // AreTotals
        0.4795f, // GistAndKinship
        0.5266f, // SameAmount
        -0.0833f, // OtherAmount
        -0.1014f, // Suitors
        0.7783f, // Lead
        -0.5381f, // SharedUnit
        -0.4067f, // NoneAgree
        -0.2329f, // AreVariants
        -0.5216f, // AreBrief
        -1.2097f, // BriefKinship
        -0.534f, // BriefRatio
        0.3548f, // BriefNames
        0.8127f, // SharedNames
        1.1657f, // SameOpening
        -0.3914f, // OtherDays
        -1.7939f, // OtherOutlook
        0.1822f, // AreNameless
        -0.1537f, // NamelessKinship
        -0.266f, // NamelessRatio
        0.0467f, // NamelessAgreement
        -0.3963f, // OwnThings
        -0.1331f, // SameSubject
        -0.8341f, // OtherSubject
        -2.0448f, // BriefExchanged
    ];
}
