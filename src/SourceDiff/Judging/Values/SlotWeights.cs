namespace SourceDiff.Judging.Values;

/// <summary>
/// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
/// from pairs of news articles with every shared detail annotated, from the same pairs with one detail falsified, and from a reader's
/// verdicts on others (texts of ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
/// </summary>
internal static class SlotWeights
{
    /// <summary>The least probability at which differing values are told: chosen from the cross-validated gates in <c>benchmarks/README.md</c>.</summary>
    public const double Gate = 0.26;

    public static ReadOnlySpan<float> All =>
    [
        -4.3929f, // Bias
        0.8265f, // Slot
        0.6906f, // Kinship
        0.2482f, // SlotAndKinship
        0.4979f, // Agreement
        0.9275f, // Similarity
        0.0346f, // IsAligned
        0.096f, // SameBefore
        -0.21f, // SameAfter
        -0.9869f, // OneKnown
        -1.2998f, // BothKnown
        0.733f, // KnownNear
        -0.662f, // OtherPeople
        0.1558f, // OthersAgree
        -0.074f, // OthersDiffer
        -0.0689f, // Rivals
        -0.8348f, // Ratio
        -0.839f, // IsVague
        -0.3587f, // IsDate
        1.0096f, // SameOutcome
        0.2636f, // SamePredicate
        0.2464f, // OtherPredicate
        0.4501f, // PredicateElsewhere
        -0.5379f, // SameName
        -0.4981f, // OtherName
        -0.0161f, // SharedNames
        -0.01f, // SharedRarity
        0.9791f, // NearRarity
        0.6512f, // IsSole
        0.8318f, // IsLead
        -0.712f, // OtherTime
        0.0303f, // OtherPlaces
        -0.2483f, // IsMeasure
        1.6131f, // IsAge
        0.8419f, // AreAlone
        0.2685f, // IsBesideAligned
        3.3551f, // SameDigits
        -0.4516f, // AreSmall
        3.0113f, // NearHours
        -0.5268f, // NearWordsMeet
        0.2235f, // SharedGist
        1.1003f, // StoryNames
        0.6394f, // StoryValues
        0.4582f, // StoryAligned
        0.3444f, // StoryLeads
        0.621f, // SharedValues
        3.331f, // SameSide
        1.3182f, // VagueOutcome
        -0.8976f, // AreOfThen
        1.1083f, // SimilarityAndKinship
        1.5031f, // SimilarityAndSlot
        -0.7503f, // KnownAndKinship
        1.2733f, // StoryAndKinship
    ];
}
