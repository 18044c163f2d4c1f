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
        -4.0856f, // Bias
        0.5123f, // Slot
        0.761f, // Kinship
        0.0686f, // SlotAndKinship
        0.5436f, // Agreement
        0.7865f, // Similarity
        0.3408f, // IsAligned
        -0.1408f, // SameBefore
        -0.0985f, // SameAfter
        -1.0285f, // OneKnown
        -1.2061f, // BothKnown
        -0.3518f, // KnownNear
        -0.3515f, // OtherPeople
        0.075f, // OthersAgree
        -0.0692f, // Rivals
        -0.3074f, // Ratio
        -0.3663f, // IsVague
        -0.1687f, // IsDate
        0.9894f, // SameOutcome
        0.2116f, // SamePredicate
        0.0957f, // OtherPredicate
        0.0093f, // PredicateElsewhere
        -0.2323f, // SameName
        -0.3012f, // OtherName
        0.3278f, // SharedRarity
        0.4192f, // NearRarity
        0.3818f, // IsSole
        0.9068f, // IsLead
        -0.5325f, // OtherTime
        0.0095f, // OtherPlaces
        -0.0725f, // IsMeasure
        1.0926f, // IsAge
        0.9807f, // AreAlone
        0.4542f, // IsBesideAligned
        3.1114f, // SameDigits
        3.3832f, // SameTwoDigits
        -0.2296f, // AreSmall
        3.2014f, // NearHours
        0.1048f, // SharedGist
        0.3657f, // StoryNames
        0.2421f, // StoryValues
        0.2526f, // StoryAligned
        -0.0716f, // StoryLeads
        0.8483f, // SharedValues
        1.9389f, // SameSide
        1.0379f, // VagueOutcome
        -0.7083f, // AreOfThen
        0.9145f, // SimilarityAndKinship
        1.1537f, // SimilarityAndSlot
        -1.2462f, // KnownAndKinship
        1.1173f, // StoryAndKinship
        1.2165f, // SameTopic
        0.0231f, // OtherTopic
        -0.1213f, // SharedRole
        -0.1766f, // OtherRole
        -0.1626f, // TimeApart
        0.2644f, // IsDuration
        1.7613f, // DateSlot
        0.5006f, // DateSimilarity
        0.0403f, // DateLead
        1.6651f, // DurationSlot
        -0.426f, // DurationSimilarity
        1.4241f, // Closeness
        1.6303f, // ClosenessAndKinship
        -0.3719f, // Crowd
        1.8197f, // AgeOfSameName
        -0.4431f, // AgeOfNobody
        0.1776f, // FarAndKinship
        1.0404f, // FarAndOutcome
        0.0763f, // FarAndSlot
        1.3393f, // OnlyOfSort
        1.9498f, // AreTolls
        2.0883f, // AreTotals
        0.588f, // GistAndKinship
        0.5827f, // SameAmount
        -0.0748f, // OtherAmount
        -0.1204f, // Suitors
        0.794f, // Lead
        -0.4528f, // SharedUnit
        -0.7164f, // NoneAgree
        -0.2479f, // AreVariants
    ];
}
