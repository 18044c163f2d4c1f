namespace SourceDiff.Judging.Values;

/// <summary>
/// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
/// from pairs of news articles with every shared detail annotated, from the same pairs with one detail falsified, and from a reader's
/// verdicts on others (texts of ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
/// </summary>
internal static class SlotWeights
{
    /// <summary>The least probability at which differing values are told: chosen from the cross-validated gates in <c>benchmarks/README.md</c>.</summary>
    public const double Gate = 0.24;

    public static ReadOnlySpan<float> All =>
    [
        -3.1123f, // Bias
        0.7094f, // Slot
        0.8492f, // Kinship
        0.2119f, // SlotAndKinship
        0.7418f, // Agreement
        0.7752f, // Similarity
        0.2535f, // IsAligned
        0.0173f, // SameBefore
        0.2033f, // SameAfter
        -0.8648f, // OneKnown
        -0.8808f, // BothKnown
        -0.0541f, // KnownNear
        -0.3826f, // OtherPeople
        0.3834f, // OthersAgree
        -0.223f, // Rivals
        -0.3829f, // Ratio
        -0.3377f, // IsVague
        -0.209f, // IsDate
        0.9378f, // SameOutcome
        0.2658f, // SamePredicate
        0.3062f, // OtherPredicate
        0.0956f, // PredicateElsewhere
        -0.5387f, // SameName
        -0.6315f, // OtherName
        0.4003f, // SharedRarity
        0.5394f, // NearRarity
        0.5084f, // IsSole
        0.6882f, // IsLead
        -0.6854f, // OtherTime
        -0.0005f, // OtherPlaces
        -0.1891f, // IsMeasure
        0.9998f, // IsAge
        1.076f, // AreAlone
        0.3487f, // IsBesideAligned
        2.9108f, // SameDigits
        3.0121f, // SameTwoDigits
        -0.1667f, // AreSmall
        2.1471f, // NearHours
        0.258f, // SharedGist
        0.3272f, // StoryNames
        0.2498f, // StoryValues
        0.0962f, // StoryAligned
        -0.8339f, // StoryLeads
        0.5804f, // SharedValues
        2.076f, // SameSide
        1.4186f, // VagueOutcome
        -1.1634f, // AreOfThen
        0.9631f, // SimilarityAndKinship
        1.4693f, // SimilarityAndSlot
        -0.7551f, // KnownAndKinship
        1.2126f, // StoryAndKinship
        1.1917f, // SameTopic
        -0.3949f, // OtherTopic
        0.2206f, // SharedRole
        -0.2843f, // OtherRole
        -0.0754f, // TimeApart
        0.2955f, // IsDuration
        0.848f, // DateSlot
        0.4504f, // DateSimilarity
        -0.3326f, // DateLead
        0.1207f, // DurationSlot
        0.1205f, // DurationSimilarity
        1.0515f, // Closeness
        1.1404f, // ClosenessAndKinship
        -0.4408f, // Crowd
        2.0628f, // AgeOfSameName
        -1.5088f, // AgeOfNobody
        0.2657f, // FarAndKinship
        1.0425f, // FarAndOutcome
        -0.4467f, // FarAndSlot
        0.0f, // OnlyOfSort
    ];
}
