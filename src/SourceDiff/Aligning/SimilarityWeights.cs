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
        3.31f, // Bias
        0.6216f, // ContainmentMax
        -1.0621f, // ContainmentMin
        -0.7905f, // LocalContainmentMax
        1.0829f, // LocalContainmentMin
        0.1073f, // SharedInformation
        0.6699f, // SharedLocalInformation
        1.1232f, // SynonymShare
        -0.3052f, // SharedNames
        -0.3591f, // NameContainment
        0.0688f, // NamesDiffer
        -0.527f, // SharedNonNames
        0.3358f, // SharedPredicates
        0.3788f, // NameAndNonName
        0.9953f, // SharedValues
        0.2375f, // BigramShare
        -0.026f, // LongestRun
        0.1631f, // RarestShared
        0.1183f, // LengthRatio
        -0.4329f, // ShorterLength
        -0.5312f, // LongerLength
        0.4513f, // PositionDistance
        0.3477f, // EitherIsTitle
        0.4982f, // BothAreTitles
        2.0638f, // BothAreEarly
        0.0077f, // BothQuote
        -0.0231f, // OneQuotes
        1.0472f, // SharedWords
        0.2961f, // ClauseMax
        -0.1472f, // ClauseMin
        0.4287f, // FirstEstimate
        -0.076f, // RivalMax
        0.0643f, // RivalMin
        0.1844f, // Neighbours
        -0.5406f, // PartnersMax
        0.0385f, // PartnersMin
        -0.6939f, // ArticleDensity
        -1.2674f, // ArticleLength
    ];
}
