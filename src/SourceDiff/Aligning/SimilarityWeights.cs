namespace SourceDiff.Aligning;

/// <summary>
/// The weights of <see cref="LogisticSimilarity"/>, one a <see cref="SimilarityFeature"/>. Written by
/// <c>SourceDiff.Evaluation fit similarity</c> from pairs of news articles with every sentence link annotated (texts of
/// ECB+ via ABCD-LINK, CC BY 4.0) and from the ranked links of ABCD-LINK: do not edit, fit again.
/// </summary>
internal static class SimilarityWeights
{
    /// <summary>Pairs whose first estimate is below this many logits are dropped.</summary>
    public const float LeastEstimate = -4;

    /// <summary>Of the first estimate.</summary>
    public static ReadOnlySpan<float> First =>
    [
        -2.7763f, // Bias
        0.4392f, // ContainmentMax
        -0.5114f, // ContainmentMin
        0.0077f, // LocalContainmentMax
        1.5504f, // LocalContainmentMin
        0.2266f, // SharedInformation
        0.4316f, // SharedLocalInformation
        1.2438f, // SynonymShare
        0.0161f, // SharedNames
        -0.3963f, // NameContainment
        0.0556f, // NamesDiffer
        -0.1026f, // SharedNonNames
        0.4975f, // SharedPredicates
        0.3008f, // NameAndNonName
        1.6997f, // SharedValues
        0.3696f, // BigramShare
        0.1244f, // LongestRun
        0.0945f, // RarestShared
        0.0902f, // LengthRatio
        -0.6274f, // ShorterLength
        -0.8863f, // LongerLength
        -0.3706f, // PositionDistance
        0.4417f, // EitherIsTitle
        0.8629f, // BothAreTitles
        2.4742f, // BothAreEarly
        -0.1772f, // BothQuote
        -0.1361f, // OneQuotes
        1.2108f, // SharedWords
        0.3826f, // ClauseMax
        -0.1083f, // ClauseMin
    ];

    /// <summary>Of the similarity.</summary>
    public static ReadOnlySpan<float> Final =>
    [
        2.4289f, // Bias
        0.3883f, // ContainmentMax
        -0.6622f, // ContainmentMin
        -0.287f, // LocalContainmentMax
        0.8256f, // LocalContainmentMin
        0.1139f, // SharedInformation
        0.3559f, // SharedLocalInformation
        0.9311f, // SynonymShare
        0.0411f, // SharedNames
        -0.3584f, // NameContainment
        0.0399f, // NamesDiffer
        -0.169f, // SharedNonNames
        0.3393f, // SharedPredicates
        0.1914f, // NameAndNonName
        1.0913f, // SharedValues
        0.0562f, // BigramShare
        0.1122f, // LongestRun
        0.1294f, // RarestShared
        0.0979f, // LengthRatio
        -0.4028f, // ShorterLength
        -0.5119f, // LongerLength
        0.2085f, // PositionDistance
        0.4001f, // EitherIsTitle
        0.5616f, // BothAreTitles
        1.972f, // BothAreEarly
        -0.0465f, // BothQuote
        -0.0472f, // OneQuotes
        0.9196f, // SharedWords
        0.2827f, // ClauseMax
        -0.0924f, // ClauseMin
        0.3058f, // FirstEstimate
        -0.0853f, // RivalMax
        0.019f, // RivalMin
        0.1871f, // Neighbours
        -0.4055f, // PartnersMax
        0.1793f, // PartnersMin
        -0.7771f, // ArticleDensity
        -1.1769f, // ArticleLength
    ];
}
