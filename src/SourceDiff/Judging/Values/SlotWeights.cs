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
        -4.0492f, // Bias
        0.5174f, // Slot
        0.7519f, // Kinship
        0.0949f, // SlotAndKinship
        0.4514f, // Agreement
        0.7819f, // Similarity
        0.3425f, // IsAligned
        -0.105f, // SameBefore
        -0.1113f, // SameAfter
        -1.0517f, // OneKnown
        -1.2062f, // BothKnown
        -0.3549f, // KnownNear
        -0.3344f, // OtherPeople
        0.129f, // OthersAgree
        -0.0719f, // Rivals
        -0.3115f, // Ratio
        -0.3662f, // IsVague
        -0.1753f, // IsDate
        0.9917f, // SameOutcome
        0.207f, // SamePredicate
        0.094f, // OtherPredicate
        0.0264f, // PredicateElsewhere
        -0.2336f, // SameName
        -0.3111f, // OtherName
        0.3291f, // SharedRarity
        0.3954f, // NearRarity
        0.3738f, // IsSole
        0.9063f, // IsLead
        -0.5656f, // OtherTime
        -0.0125f, // OtherPlaces
        -0.1789f, // IsMeasure
        1.2178f, // IsAge
        1.0236f, // AreAlone
        0.4451f, // IsBesideAligned
        3.1273f, // SameDigits
        3.3798f, // SameTwoDigits
        -0.2251f, // AreSmall
        3.1794f, // NearHours
        0.1054f, // SharedGist
        0.3882f, // StoryNames
        0.2807f, // StoryValues
        0.2545f, // StoryAligned
        -0.07f, // StoryLeads
        0.8231f, // SharedValues
        1.9824f, // SameSide
        1.0566f, // VagueOutcome
        -0.714f, // AreOfThen
        0.9103f, // SimilarityAndKinship
        1.1729f, // SimilarityAndSlot
        -1.2793f, // KnownAndKinship
        1.1296f, // StoryAndKinship
        1.2341f, // SameTopic
        -0.0237f, // OtherTopic
        -0.1199f, // SharedRole
        -0.1801f, // OtherRole
        -0.1639f, // TimeApart
        0.2866f, // IsDuration
        1.7655f, // DateSlot
        0.5009f, // DateSimilarity
        0.0451f, // DateLead
        1.5511f, // DurationSlot
        -0.3743f, // DurationSimilarity
        1.4043f, // Closeness
        1.5751f, // ClosenessAndKinship
        -0.3969f, // Crowd
        1.6606f, // AgeOfSameName
        -0.5539f, // AgeOfNobody
        0.1661f, // FarAndKinship
        1.0522f, // FarAndOutcome
        -0.0342f, // FarAndSlot
        1.3102f, // OnlyOfSort
        1.9482f, // AreTolls
        2.0674f, // AreTotals
        0.5781f, // GistAndKinship
        0.5861f, // SameAmount
        -0.0748f, // OtherAmount
        -0.1223f, // Suitors
        0.7896f, // Lead
        -0.7318f, // NoneAgree
        -0.4047f, // AreVariants
    ];
}
