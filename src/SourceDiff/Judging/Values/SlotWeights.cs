namespace SourceDiff.Judging.Values;

/// <summary>
/// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
/// from pairs of news articles with every shared detail annotated, from the same pairs with one detail falsified, and from a reader's
/// verdicts on others (texts of ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
/// </summary>
internal static class SlotWeights
{
    /// <summary>The least probability at which differing values are told: chosen from the cross-validated gates in <c>benchmarks/README.md</c>.</summary>
    public const double Gate = 0.25;

    public static ReadOnlySpan<float> All =>
    [
        -4.4678f, // Bias
        0.7847f, // Slot
        0.8347f, // Kinship
        0.1872f, // SlotAndKinship
        0.6748f, // Agreement
        0.7866f, // Similarity
        0.3021f, // IsAligned
        0.0158f, // SameBefore
        0.2282f, // SameAfter
        -0.9844f, // OneKnown
        -1.0717f, // BothKnown
        -0.057f, // KnownNear
        -0.3377f, // OtherPeople
        0.3122f, // OthersAgree
        -0.1575f, // Rivals
        -0.289f, // Ratio
        -0.2488f, // IsVague
        -0.173f, // IsDate
        1.1217f, // SameOutcome
        0.2859f, // SamePredicate
        0.2214f, // OtherPredicate
        0.0194f, // PredicateElsewhere
        -0.5374f, // SameName
        -0.4866f, // OtherName
        0.3544f, // SharedRarity
        0.5067f, // NearRarity
        0.5671f, // IsSole
        0.8387f, // IsLead
        -0.589f, // OtherTime
        -0.0604f, // OtherPlaces
        -0.17f, // IsMeasure
        1.1048f, // IsAge
        0.9556f, // AreAlone
        0.4413f, // IsBesideAligned
        3.2841f, // SameDigits
        3.2454f, // SameTwoDigits
        -0.1353f, // AreSmall
        2.0133f, // NearHours
        0.2535f, // SharedGist
        0.5057f, // StoryNames
        0.3979f, // StoryValues
        0.1928f, // StoryAligned
        0.0467f, // StoryLeads
        0.7091f, // SharedValues
        2.3424f, // SameSide
        1.5536f, // VagueOutcome
        -1.6647f, // AreOfThen
        0.9071f, // SimilarityAndKinship
        1.5772f, // SimilarityAndSlot
        -0.8629f, // KnownAndKinship
        1.2886f, // StoryAndKinship
        1.3158f, // SameTopic
        -0.2054f, // OtherTopic
        0.4141f, // SharedRole
        -0.2285f, // OtherRole
        -0.1597f, // TimeApart
        0.2037f, // IsDuration
        0.8039f, // DateSlot
        0.5481f, // DateSimilarity
        -0.0386f, // DateLead
        0.3492f, // DurationSlot
        0.2027f, // DurationSimilarity
        1.1791f, // Closeness
        1.2845f, // ClosenessAndKinship
        -0.424f, // Crowd
        2.3582f, // AgeOfSameName
        -1.5403f, // AgeOfNobody
        0.2775f, // FarAndKinship
        1.2738f, // FarAndOutcome
        -0.3682f, // FarAndSlot
        1.1726f, // OnlyOfSort
    ];
}
