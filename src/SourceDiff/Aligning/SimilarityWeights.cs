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
        -2.2045f, // Bias
        0.3674f, // ContainmentMax
        -1.7861f, // ContainmentMin
        -0.4724f, // LocalContainmentMax
        2.6009f, // LocalContainmentMin
        0.4564f, // SharedInformation
        0.8172f, // SharedLocalInformation
        1.8076f, // SynonymShare
        -0.4876f, // SharedNames
        -0.4237f, // NameContainment
        0.1364f, // NamesDiffer
        -0.6208f, // SharedNonNames
        0.5555f, // SharedPredicates
        0.598f, // NameAndNonName
        1.7652f, // SharedValues
        0.855f, // BigramShare
        -0.1835f, // LongestRun
        0.1104f, // RarestShared
        0.1425f, // LengthRatio
        -0.8312f, // ShorterLength
        -1.1416f, // LongerLength
        -0.1914f, // PositionDistance
        0.39f, // EitherIsTitle
        0.78f, // BothAreTitles
        2.758f, // BothAreEarly
        -0.1274f, // BothQuote
        -0.1186f, // OneQuotes
        1.6429f, // SharedWords
        0.4672f, // ClauseMax
        -0.277f, // ClauseMin
    ];

    /// <summary>Of the similarity.</summary>
    public static ReadOnlySpan<float> Final =>
    [
        3.3082f, // Bias
        0.6214f, // ContainmentMax
        -1.0627f, // ContainmentMin
        -0.791f, // LocalContainmentMax
        1.0842f, // LocalContainmentMin
        0.1076f, // SharedInformation
        0.6695f, // SharedLocalInformation
        1.1228f, // SynonymShare
        -0.3047f, // SharedNames
        -0.3595f, // NameContainment
        0.0689f, // NamesDiffer
        -0.5269f, // SharedNonNames
        0.3358f, // SharedPredicates
        0.3788f, // NameAndNonName
        0.9958f, // SharedValues
        0.2366f, // BigramShare
        -0.026f, // LongestRun
        0.1629f, // RarestShared
        0.1184f, // LengthRatio
        -0.433f, // ShorterLength
        -0.5311f, // LongerLength
        0.4529f, // PositionDistance
        0.3479f, // EitherIsTitle
        0.4988f, // BothAreTitles
        2.0658f, // BothAreEarly
        0.0077f, // BothQuote
        -0.023f, // OneQuotes
        1.0475f, // SharedWords
        0.2961f, // ClauseMax
        -0.147f, // ClauseMin
        0.4288f, // FirstEstimate
        -0.0753f, // RivalMax
        0.064f, // RivalMin
        0.1843f, // Neighbours
        -0.546f, // PartnersMax
        0.0406f, // PartnersMin
        -0.6932f, // ArticleDensity
        -1.2664f, // ArticleLength
    ];
}
