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
        -4.3943f, // Bias
        0.8266f, // Slot
        0.6904f, // Kinship
        0.2481f, // SlotAndKinship
        0.4982f, // Agreement
        0.9274f, // Similarity
        0.0348f, // IsAligned
        0.096f, // SameBefore
        -0.21f, // SameAfter
        -0.987f, // OneKnown
        -1.2995f, // BothKnown
        0.7328f, // KnownNear
        -0.662f, // OtherPeople
        0.1558f, // OthersAgree
        -0.0741f, // OthersDiffer
        -0.0689f, // Rivals
        -0.8348f, // Ratio
        -0.8389f, // IsVague
        -0.3588f, // IsDate
        1.0095f, // SameOutcome
        0.2639f, // SamePredicate
        0.2464f, // OtherPredicate
        0.4501f, // PredicateElsewhere
        -0.538f, // SameName
        -0.4983f, // OtherName
        -0.0161f, // SharedNames
        -0.0099f, // SharedRarity
        0.9792f, // NearRarity
        0.6512f, // IsSole
        0.8317f, // IsLead
        -0.7119f, // OtherTime
        0.0303f, // OtherPlaces
        -0.2484f, // IsMeasure
        1.6129f, // IsAge
        0.8419f, // AreAlone
        0.2687f, // IsBesideAligned
        3.3554f, // SameDigits
        -0.4517f, // AreSmall
        3.0117f, // NearHours
        -0.527f, // NearWordsMeet
        0.2234f, // SharedGist
        1.1015f, // StoryNames
        0.6391f, // StoryValues
        0.4553f, // StoryAligned
        0.3471f, // StoryLeads
        0.6208f, // SharedValues
        3.3307f, // SameSide
        1.3183f, // VagueOutcome
        -0.8976f, // AreOfThen
        1.1082f, // SimilarityAndKinship
        1.5029f, // SimilarityAndSlot
        -0.7504f, // KnownAndKinship
        1.2743f, // StoryAndKinship
    ];
}
