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
        -4.0908f, // Bias
        0.5116f, // Slot
        0.7637f, // Kinship
        0.0671f, // SlotAndKinship
        0.5427f, // Agreement
        0.7885f, // Similarity
        0.3411f, // IsAligned
        -0.1431f, // SameBefore
        -0.0987f, // SameAfter
        -1.0322f, // OneKnown
        -1.2089f, // BothKnown
        -0.3521f, // KnownNear
        -0.3539f, // OtherPeople
        0.075f, // OthersAgree
        -0.0694f, // Rivals
        -0.3091f, // Ratio
        -0.3683f, // IsVague
        -0.1655f, // IsDate
        0.9923f, // SameOutcome
        0.2086f, // SamePredicate
        0.0973f, // OtherPredicate
        0.0027f, // PredicateElsewhere
        -0.2403f, // SameName
        -0.3035f, // OtherName
        0.3316f, // SharedRarity
        0.4264f, // NearRarity
        0.3826f, // IsSole
        0.9067f, // IsLead
        -0.5357f, // OtherTime
        0.0166f, // OtherPlaces
        -0.0729f, // IsMeasure
        1.0933f, // IsAge
        0.981f, // AreAlone
        0.47f, // IsBesideAligned
        3.1141f, // SameDigits
        3.3885f, // SameTwoDigits
        -0.2317f, // AreSmall
        3.2067f, // NearHours
        0.114f, // SharedGist
        0.3612f, // StoryNames
        0.254f, // StoryValues
        0.2546f, // StoryAligned
        -0.0699f, // StoryLeads
        0.8483f, // SharedValues
        1.9442f, // SameSide
        1.0387f, // VagueOutcome
        -0.7146f, // AreOfThen
        0.9159f, // SimilarityAndKinship
        1.1542f, // SimilarityAndSlot
        -1.2515f, // KnownAndKinship
        1.1284f, // StoryAndKinship
        1.2518f, // SameTopic
        0.0196f, // OtherTopic
        0.0587f, // SharedRole
        -0.1791f, // OtherRole
        -0.1643f, // TimeApart
        0.2596f, // IsDuration
        1.7621f, // DateSlot
        0.4813f, // DateSimilarity
        0.0387f, // DateLead
        1.6465f, // DurationSlot
        -0.4221f, // DurationSimilarity
        1.4271f, // Closeness
        1.6325f, // ClosenessAndKinship
        -0.3765f, // Crowd
        1.8274f, // AgeOfSameName
        -0.4452f, // AgeOfNobody
        0.1801f, // FarAndKinship
        1.0398f, // FarAndOutcome
        0.0724f, // FarAndSlot
        1.3333f, // OnlyOfSort
        1.955f, // AreTolls
        2.0977f, // AreTotals
        0.5781f, // GistAndKinship
        0.5826f, // SameAmount
        -0.0752f, // OtherAmount
        -0.1216f, // Suitors
        0.7947f, // Lead
        -0.454f, // SharedUnit
        -0.7182f, // NoneAgree
        -0.2477f, // AreVariants
    ];
}
