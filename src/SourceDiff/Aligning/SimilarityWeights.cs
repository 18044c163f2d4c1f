namespace SourceDiff.Aligning;

/// <summary>
/// The weights of <see cref="LogisticSimilarity"/>, one a <see cref="SimilarityFeature"/>. Written by
/// <c>SourceDiff.Evaluation fit similarity</c> from pairs of news articles with every sentence link annotated (texts of
/// ECB+ via ABCD-LINK, CC BY 4.0) and from the ranked links of ABCD-LINK: do not edit, fit again.
/// </summary>
internal static class SimilarityWeights
{
    /// <summary>Pairs whose first estimate is below this many logits are dropped.</summary>
    public const float LeastEstimate = -6;

    /// <summary>Of the first estimate.</summary>
    public static ReadOnlySpan<float> First =>
    [
        -3.4158f, // Bias
        -0.1252f, // ContainmentMax
        0.6411f, // ContainmentMin
        0.3885f, // LocalContainmentMax
        1.9394f, // LocalContainmentMin
        0.5726f, // SharedInformation
        0.5483f, // SharedLocalInformation
        0.4527f, // SynonymShare
        -0.2442f, // SharedNames
        -0.2661f, // NameContainment
        0.2646f, // NamesDiffer
        -0.5304f, // SharedNonNames
        0.6173f, // SharedPredicates
        0.5218f, // NameAndNonName
        1.6625f, // SharedValues
        -0.9246f, // BigramShare
        0.23f, // LongestRun
        0.116f, // RarestShared
        0.2369f, // LengthRatio
        -0.8102f, // ShorterLength
        -0.9962f, // LongerLength
        -0.0363f, // PositionDistance
        0.0f, // EitherIsTitle
        0.0f, // BothAreTitles
        3.0122f, // BothAreEarly
        -0.1266f, // BothQuote
        -0.0934f, // OneQuotes
        0.8226f, // SharedWords
        0.5898f, // ClauseMax
        -0.1692f, // ClauseMin
    ];

    /// <summary>Of the similarity.</summary>
    public static ReadOnlySpan<float> Final =>
    [
        2.3514f, // Bias
        0.2352f, // ContainmentMax
        0.4928f, // ContainmentMin
        -0.2973f, // LocalContainmentMax
        0.7236f, // LocalContainmentMin
        0.2902f, // SharedInformation
        0.5928f, // SharedLocalInformation
        0.2865f, // SynonymShare
        -0.2649f, // SharedNames
        -0.2256f, // NameContainment
        0.1374f, // NamesDiffer
        -0.505f, // SharedNonNames
        0.3818f, // SharedPredicates
        0.3177f, // NameAndNonName
        0.9816f, // SharedValues
        -0.7857f, // BigramShare
        0.2956f, // LongestRun
        0.2022f, // RarestShared
        0.1893f, // LengthRatio
        -0.5198f, // ShorterLength
        -0.5843f, // LongerLength
        0.3283f, // PositionDistance
        0.0f, // EitherIsTitle
        0.0f, // BothAreTitles
        2.0689f, // BothAreEarly
        0.0895f, // BothQuote
        0.0142f, // OneQuotes
        0.5598f, // SharedWords
        0.4692f, // ClauseMax
        -0.1914f, // ClauseMin
        0.349f, // FirstEstimate
        -0.1066f, // RivalMax
        0.0796f, // RivalMin
        0.2616f, // Neighbours
        -0.0573f, // PartnersMax
        0.0993f, // PartnersMin
        -1.1223f, // ArticleDensity
        -1.3608f, // ArticleLength
    ];
}
