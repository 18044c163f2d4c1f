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
        -4.3856f, // Bias
        0.7259f, // Slot
        0.8045f, // Kinship
        0.1082f, // SlotAndKinship
        0.6393f, // Agreement
        0.7669f, // Similarity
        0.2927f, // IsAligned
        0.0615f, // SameBefore
        0.1747f, // SameAfter
        -0.9697f, // OneKnown
        -1.0479f, // BothKnown
        -0.0513f, // KnownNear
        -0.3314f, // OtherPeople
        0.3111f, // OthersAgree
        -0.167f, // Rivals
        -0.2791f, // Ratio
        -0.2301f, // IsVague
        -0.1722f, // IsDate
        1.0657f, // SameOutcome
        0.2465f, // SamePredicate
        0.1895f, // OtherPredicate
        -0.0632f, // PredicateElsewhere
        -0.5067f, // SameName
        -0.4752f, // OtherName
        0.3358f, // SharedRarity
        0.5157f, // NearRarity
        0.5834f, // IsSole
        0.8025f, // IsLead
        -0.5725f, // OtherTime
        -0.0875f, // OtherPlaces
        -0.1722f, // IsMeasure
        1.0686f, // IsAge
        1.0419f, // AreAlone
        0.4879f, // IsBesideAligned
        3.2438f, // SameDigits
        3.1182f, // SameTwoDigits
        -0.1269f, // AreSmall
        2.7431f, // NearHours
        0.2206f, // SharedGist
        0.4876f, // StoryNames
        0.3781f, // StoryValues
        0.1978f, // StoryAligned
        0.0419f, // StoryLeads
        0.6958f, // SharedValues
        2.2977f, // SameSide
        1.6278f, // VagueOutcome
        -1.5336f, // AreOfThen
        0.9358f, // SimilarityAndKinship
        1.5672f, // SimilarityAndSlot
        -0.8593f, // KnownAndKinship
        1.3817f, // StoryAndKinship
        1.2003f, // SameTopic
        -0.2284f, // OtherTopic
        0.4953f, // SharedRole
        -0.2474f, // OtherRole
        -0.062f, // TimeApart
        0.2195f, // IsDuration
        0.8978f, // DateSlot
        0.5495f, // DateSimilarity
        -0.1772f, // DateLead
        0.4591f, // DurationSlot
        0.1351f, // DurationSimilarity
        1.1596f, // Closeness
        1.2846f, // ClosenessAndKinship
        -0.4075f, // Crowd
        2.3447f, // AgeOfSameName
        -1.5518f, // AgeOfNobody
        0.2328f, // FarAndKinship
        1.0588f, // FarAndOutcome
        -0.5474f, // FarAndSlot
    ];
}
