namespace SourceDiff.Judging.Values;

/// <summary>
/// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
/// from pairs of news articles with every shared detail annotated, from the same pairs with one detail falsified, and from a reader's
/// verdicts on others (texts of ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
/// </summary>
internal static class SlotWeights
{
    /// <summary>The least probability at which differing values are told: chosen from the cross-validated gates in <c>benchmarks/README.md</c>.</summary>
    public const double Gate = 0.27;

    public static ReadOnlySpan<float> All =>
    [
        -4.2789f, // Bias
        0.4986f, // Slot
        0.7666f, // Kinship
        0.1247f, // SlotAndKinship
        0.591f, // Agreement
        0.7756f, // Similarity
        0.3407f, // IsAligned
        -0.062f, // SameBefore
        -0.0727f, // SameAfter
        -1.0009f, // OneKnown
        -1.1861f, // BothKnown
        -0.2021f, // KnownNear
        -0.3503f, // OtherPeople
        0.1116f, // OthersAgree
        -0.0746f, // Rivals
        -0.2797f, // Ratio
        -0.3375f, // IsVague
        -0.1532f, // IsDate
        1.0982f, // SameOutcome
        0.0932f, // SamePredicate
        0.1051f, // OtherPredicate
        0.1558f, // PredicateElsewhere
        -0.3304f, // SameName
        -0.3556f, // OtherName
        0.3405f, // SharedRarity
        0.3582f, // NearRarity
        0.4272f, // IsSole
        0.7949f, // IsLead
        -0.5198f, // OtherTime
        0.0703f, // OtherPlaces
        -0.1468f, // IsMeasure
        1.0637f, // IsAge
        1.0183f, // AreAlone
        0.5803f, // IsBesideAligned
        3.1989f, // SameDigits
        3.3768f, // SameTwoDigits
        -0.2223f, // AreSmall
        2.6227f, // NearHours
        0.1081f, // SharedGist
        0.4561f, // StoryNames
        0.2393f, // StoryValues
        0.1213f, // StoryAligned
        -0.054f, // StoryLeads
        0.8624f, // SharedValues
        2.6128f, // SameSide
        1.021f, // VagueOutcome
        -0.6731f, // AreOfThen
        0.9276f, // SimilarityAndKinship
        1.1964f, // SimilarityAndSlot
        -1.2449f, // KnownAndKinship
        1.0573f, // StoryAndKinship
        1.278f, // SameTopic
        -0.0623f, // OtherTopic
        0.3991f, // SharedRole
        -0.0688f, // OtherRole
        -0.1549f, // TimeApart
        0.2834f, // IsDuration
        1.453f, // DateSlot
        0.4627f, // DateSimilarity
        -0.0541f, // DateLead
        1.2365f, // DurationSlot
        0.1053f, // DurationSimilarity
        1.3164f, // Closeness
        1.652f, // ClosenessAndKinship
        -0.334f, // Crowd
        1.8423f, // AgeOfSameName
        -1.3466f, // AgeOfNobody
        0.1623f, // FarAndKinship
        0.9928f, // FarAndOutcome
        -0.1773f, // FarAndSlot
        1.283f, // OnlyOfSort
        2.0982f, // AreTolls
        2.0785f, // AreTotals
        0.6187f, // GistAndKinship
        0.5655f, // SameAmount
        -0.0384f, // OtherAmount
        -0.1327f, // Suitors
        0.8842f, // Lead
        -0.7514f, // NoneAgree
        -0.4062f, // AreVariants
    ];
}
