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
        -4.3781f, // Bias
        0.7865f, // Slot
        0.7196f, // Kinship
        0.235f, // SlotAndKinship
        0.4933f, // Agreement
        0.9091f, // Similarity
        0.0077f, // IsAligned
        0.0995f, // SameBefore
        -0.2008f, // SameAfter
        -0.9602f, // OneKnown
        -1.2167f, // BothKnown
        0.7126f, // KnownNear
        -0.6087f, // OtherPeople
        0.163f, // OthersAgree
        -0.0605f, // OthersDiffer
        -0.0795f, // Rivals
        -0.8155f, // Ratio
        -0.8466f, // IsVague
        -0.343f, // IsDate
        0.9779f, // SameOutcome
        0.2621f, // SamePredicate
        0.2405f, // OtherPredicate
        0.4421f, // PredicateElsewhere
        -0.5048f, // SameName
        -0.4876f, // OtherName
        -0.0257f, // SharedNames
        0.0196f, // SharedRarity
        0.9582f, // NearRarity
        0.6213f, // IsSole
        0.808f, // IsLead
        -0.7242f, // OtherTime
        0.0446f, // OtherPlaces
        -0.2445f, // IsMeasure
        1.5784f, // IsAge
        0.8249f, // AreAlone
        0.2731f, // IsBesideAligned
        3.3733f, // SameDigits
        -0.4257f, // AreSmall
        2.9277f, // NearHours
        -0.5119f, // NearWordsMeet
        0.2225f, // SharedGist
        1.0822f, // StoryNames
        0.5686f, // StoryValues
        0.492f, // StoryAligned
        0.3678f, // StoryLeads
        0.6146f, // SharedValues
        3.2951f, // SameSide
        1.3282f, // VagueOutcome
        -0.9119f, // AreOfThen
        1.0877f, // SimilarityAndKinship
        1.4771f, // SimilarityAndSlot
        -0.6902f, // KnownAndKinship
        0.8858f, // StoryAndKinship
    ];
}
