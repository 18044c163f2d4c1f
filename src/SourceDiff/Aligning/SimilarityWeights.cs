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
        -0.9988f, // Bias
        0.5543f, // ContainmentMax
        -0.5198f, // ContainmentMin
        -0.7395f, // LocalContainmentMax
        -1.4415f, // LocalContainmentMin
        0.3175f, // SharedInformation
        0.3275f, // SharedLocalInformation
        2.6652f, // SynonymShare
        0.0235f, // SharedNames
        -0.3446f, // NameContainment
        0.0323f, // NamesDiffer
        -0.1046f, // SharedNonNames
        0.3051f, // SharedPredicates
        -0.0306f, // NameAndNonName
        1.2062f, // SharedValues
        -1.2768f, // BigramShare
        0.1741f, // LongestRun
        0.0489f, // RarestShared
        0.1026f, // LengthRatio
        -0.801f, // ShorterLength
        -1.1518f, // LongerLength
        -1.0777f, // PositionDistance
        0.6442f, // EitherIsTitle
        0.9787f, // BothAreTitles
        1.0766f, // BothAreEarly
        -0.224f, // BothQuote
        -0.0802f, // OneQuotes
        0.6904f, // SharedWords
        0.1824f, // ClauseMax
        -0.1008f, // ClauseMin
        -0.1389f, // BothHaveValues
        0.017f, // EitherIsEarly
        -0.0144f, // ClosePairs
        0.1925f, // ClosePairInformation
        1.1527f, // OnlyHereNames
        1.003f, // OnlyHereWords
        -0.2223f, // OnlyHereValues
        1.0491f, // SharedDigits
        -2.7372f, // EitherIsHeading
        5.7884f, // StemCosine
        0.5176f, // EventKinship
        2.1587f, // LeadMax
        4.4984f, // LeadMin
        -0.3249f, // OpeningMax
        0.678f, // OpeningMin
    ];

    /// <summary>Of the similarity.</summary>
    public static ReadOnlySpan<float> Final =>
    [
        2.0073f, // Bias
        0.3635f, // ContainmentMax
        -0.46f, // ContainmentMin
        -0.6784f, // LocalContainmentMax
        -1.0945f, // LocalContainmentMin
        0.1912f, // SharedInformation
        0.3509f, // SharedLocalInformation
        1.5542f, // SynonymShare
        0.1078f, // SharedNames
        -0.2722f, // NameContainment
        0.0191f, // NamesDiffer
        -0.073f, // SharedNonNames
        0.2127f, // SharedPredicates
        -0.0456f, // NameAndNonName
        0.9052f, // SharedValues
        -0.8186f, // BigramShare
        0.1342f, // LongestRun
        0.1188f, // RarestShared
        0.0808f, // LengthRatio
        -0.4889f, // ShorterLength
        -0.677f, // LongerLength
        -0.2449f, // PositionDistance
        0.5006f, // EitherIsTitle
        0.6447f, // BothAreTitles
        0.5865f, // BothAreEarly
        -0.1326f, // BothQuote
        0.0087f, // OneQuotes
        0.4987f, // SharedWords
        0.1439f, // ClauseMax
        -0.0965f, // ClauseMin
        -0.1029f, // BothHaveValues
        0.3477f, // EitherIsEarly
        -0.0551f, // ClosePairs
        0.1473f, // ClosePairInformation
        0.2373f, // OnlyHereNames
        0.0523f, // OnlyHereWords
        -0.616f, // OnlyHereValues
        0.6407f, // SharedDigits
        -2.0615f, // EitherIsHeading
        3.4891f, // StemCosine
        0.2675f, // EventKinship
        1.87f, // LeadMax
        1.9329f, // LeadMin
        0.1212f, // OpeningMax
        0.4028f, // OpeningMin
        0.2774f, // FirstEstimate
        -0.1138f, // RivalMax
        -0.0525f, // RivalMin
        0.2842f, // Neighbours
        0.9456f, // Beside
        -0.7075f, // PartnersMax
        0.0084f, // PartnersMin
        0.1543f, // ArticleDensity
        -0.7952f, // ArticleLength
    ];
}
