namespace SourceDiff.Aligning;

/// <summary>
/// The weights of <see cref="LogisticSimilarity"/>, one a <see cref="SimilarityFeature"/>. Written by
/// <c>SourceDiff.Evaluation fit similarity</c> from pairs of news articles with every sentence link annotated (texts of
/// ECB+ via ABCD-LINK, CC BY 4.0) and from the ranked links of ABCD-LINK; calibrated on held-out folds: do not edit, fit again.
/// </summary>
internal static class SimilarityWeights
{
    /// <summary>Pairs whose first estimate is below this many logits are dropped.</summary>
    public const float LeastEstimate = -4;

    /// <summary>Of the first estimate.</summary>
    public static ReadOnlySpan<float> First =>
    [
        -0.7906f, // Bias
        0.2689f, // ContainmentMax
        -0.7203f, // LocalContainmentMax
        -1.9348f, // LocalContainmentMin
        0.2404f, // SharedInformation
        0.3386f, // SharedLocalInformation
        2.9127f, // SynonymShare
        0.3134f, // SharedPredicates
        1.4378f, // SharedValues
        -0.9004f, // ShorterLength
        -1.0274f, // LongerLength
        -1.0682f, // PositionDistance
        0.597f, // EitherIsTitle
        0.9007f, // BothAreTitles
        1.1526f, // BothAreEarly
        0.8204f, // SharedWords
        -0.1892f, // BothHaveValues
        -0.0357f, // ClosePairs
        0.1798f, // ClosePairInformation
        1.032f, // OnlyHereNames
        1.1239f, // OnlyHereWords
        1.0799f, // SharedDigits
        -2.6476f, // EitherIsHeading
        4.8191f, // StemCosine
        0.4223f, // EventKinship
        1.8133f, // LeadMax
        4.6992f, // LeadMin
        0.2546f, // OpeningMin
    ];

    /// <summary>Of the similarity.</summary>
    public static ReadOnlySpan<float> Final =>
    [
        0.1589f, // Bias
        0.1028f, // ContainmentMax
        -0.6045f, // LocalContainmentMax
        -1.7011f, // LocalContainmentMin
        0.1594f, // SharedInformation
        0.4489f, // SharedLocalInformation
        1.9852f, // SynonymShare
        0.2463f, // SharedPredicates
        0.9461f, // SharedValues
        -0.632f, // ShorterLength
        -0.6333f, // LongerLength
        0.1983f, // PositionDistance
        0.7516f, // EitherIsTitle
        0.7265f, // BothAreTitles
        0.5018f, // BothAreEarly
        0.6081f, // SharedWords
        -0.1475f, // BothHaveValues
        -0.0534f, // ClosePairs
        0.146f, // ClosePairInformation
        0.371f, // OnlyHereNames
        0.337f, // OnlyHereWords
        0.609f, // SharedDigits
        -2.2425f, // EitherIsHeading
        3.026f, // StemCosine
        0.22f, // EventKinship
        2.0605f, // LeadMax
        2.4947f, // LeadMin
        0.4748f, // OpeningMin
        0.2802f, // FirstEstimate
        -0.0754f, // RivalMin
        0.7268f, // Neighbours
        0.7333f, // Beside
        -0.8682f, // PartnersMax
        -0.3863f, // ArticleLength
    ];

    /// <summary>Of the choice among the partners of one passage: fitted to put the right one first, not to be a probability.</summary>
    public static ReadOnlySpan<float> Preference =>
    [
        1.6618f, // Bias
        -0.6768f, // ContainmentMax
        -0.3342f, // LocalContainmentMax
        -2.1692f, // LocalContainmentMin
        -0.0069f, // SharedInformation
        0.7716f, // SharedLocalInformation
        3.616f, // SynonymShare
        -0.0302f, // SharedPredicates
        1.1658f, // SharedValues
        -0.4473f, // ShorterLength
        -0.6889f, // LongerLength
        -0.6364f, // PositionDistance
        1.3639f, // EitherIsTitle
        0.3669f, // BothAreTitles
        -0.9182f, // BothAreEarly
        1.0419f, // SharedWords
        -0.1362f, // BothHaveValues
        -0.2987f, // ClosePairs
        0.1686f, // ClosePairInformation
        0.2057f, // OnlyHereNames
        -0.156f, // OnlyHereWords
        0.228f, // SharedDigits
        -2.8833f, // EitherIsHeading
        3.8979f, // StemCosine
        0.1928f, // EventKinship
        1.5841f, // LeadMax
        2.9142f, // LeadMin
        0.674f, // OpeningMin
        0.3058f, // FirstEstimate
        -0.1983f, // RivalMin
        1.0611f, // Neighbours
        0.824f, // Beside
        -1.1509f, // PartnersMax
        -0.4753f, // ArticleLength
    ];
}
