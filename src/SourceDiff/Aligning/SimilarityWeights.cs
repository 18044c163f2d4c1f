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
        -0.7907f, // Bias
        0.2691f, // ContainmentMax
        -0.7202f, // LocalContainmentMax
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
        0.9008f, // BothAreTitles
        1.1526f, // BothAreEarly
        0.8204f, // SharedWords
        -0.1892f, // BothHaveValues
        -0.0357f, // ClosePairs
        0.1798f, // ClosePairInformation
        1.032f, // OnlyHereNames
        1.1239f, // OnlyHereWords
        1.0799f, // SharedDigits
        -2.6477f, // EitherIsHeading
        4.819f, // StemCosine
        0.4223f, // EventKinship
        1.8133f, // LeadMax
        4.6991f, // LeadMin
        0.2545f, // OpeningMin
    ];

    /// <summary>Of the similarity.</summary>
    public static ReadOnlySpan<float> Final =>
    [
        0.1589f, // Bias
        0.1029f, // ContainmentMax
        -0.6043f, // LocalContainmentMax
        -1.7011f, // LocalContainmentMin
        0.1594f, // SharedInformation
        0.4489f, // SharedLocalInformation
        1.9851f, // SynonymShare
        0.2463f, // SharedPredicates
        0.946f, // SharedValues
        -0.632f, // ShorterLength
        -0.6332f, // LongerLength
        0.1983f, // PositionDistance
        0.7516f, // EitherIsTitle
        0.7265f, // BothAreTitles
        0.5019f, // BothAreEarly
        0.608f, // SharedWords
        -0.1475f, // BothHaveValues
        -0.0534f, // ClosePairs
        0.146f, // ClosePairInformation
        0.371f, // OnlyHereNames
        0.337f, // OnlyHereWords
        0.609f, // SharedDigits
        -2.2424f, // EitherIsHeading
        3.026f, // StemCosine
        0.22f, // EventKinship
        2.0604f, // LeadMax
        2.4946f, // LeadMin
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
        -0.0394f, // Bias
        -0.5629f, // ContainmentMax
        -0.2698f, // LocalContainmentMax
        -1.1237f, // LocalContainmentMin
        0.0095f, // SharedInformation
        0.6698f, // SharedLocalInformation
        3.6189f, // SynonymShare
        0.0391f, // SharedPredicates
        1.2151f, // SharedValues
        -0.2626f, // ShorterLength
        -0.6358f, // LongerLength
        -0.7691f, // PositionDistance
        1.0817f, // EitherIsTitle
        -0.9358f, // BothAreTitles
        -0.6108f, // BothAreEarly
        0.8691f, // SharedWords
        -0.0259f, // BothHaveValues
        -0.1534f, // ClosePairs
        0.1211f, // ClosePairInformation
        0.0435f, // OnlyHereNames
        -0.3112f, // OnlyHereWords
        0.1024f, // SharedDigits
        -1.3262f, // EitherIsHeading
        3.8092f, // StemCosine
        0.2559f, // EventKinship
        0.5736f, // LeadMax
        3.0692f, // LeadMin
        0.68f, // OpeningMin
        0.2525f, // FirstEstimate
        -0.2174f, // RivalMin
        0.9191f, // Neighbours
        0.8271f, // Beside
        -1.1268f, // PartnersMax
        -0.1488f, // ArticleLength
    ];

    /// <summary>What each of them gains with the partners that passages have: where one article retells another it is 0.</summary>
    public static ReadOnlySpan<float> PreferenceByPartners =>
    [
        0.0909f, // Bias
        1.585f, // ContainmentMax
        -0.5056f, // LocalContainmentMax
        -2.7788f, // LocalContainmentMin
        0.1105f, // SharedInformation
        0.1106f, // SharedLocalInformation
        -4.3511f, // SynonymShare
        0.5902f, // SharedPredicates
        -0.674f, // SharedValues
        -0.752f, // ShorterLength
        -0.1278f, // LongerLength
        2.0659f, // PositionDistance
        -0.0836f, // EitherIsTitle
        5.2186f, // BothAreTitles
        2.0425f, // BothAreEarly
        -0.107f, // SharedWords
        -0.4009f, // BothHaveValues
        -0.1675f, // ClosePairs
        0.016f, // ClosePairInformation
        -0.3855f, // OnlyHereNames
        0.1258f, // OnlyHereWords
        0.15f, // SharedDigits
        -1.8575f, // EitherIsHeading
        -3.0655f, // StemCosine
        -0.0495f, // EventKinship
        3.821f, // LeadMax
        -2.7735f, // LeadMin
        -0.08f, // OpeningMin
        0.1342f, // FirstEstimate
        0.4693f, // RivalMin
        -0.4795f, // Neighbours
        0.2914f, // Beside
        0.32f, // PartnersMax
        -0.0773f, // ArticleLength
    ];
}
