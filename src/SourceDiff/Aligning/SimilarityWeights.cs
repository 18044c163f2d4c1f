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
        -3.0804f, // Bias
        0.389f, // ContainmentMax
        -1.5547f, // ContainmentMin
        0.0134f, // LocalContainmentMax
        3.2989f, // LocalContainmentMin
        0.4624f, // SharedInformation
        0.6204f, // SharedLocalInformation
        1.7692f, // SynonymShare
        -0.6453f, // SharedNames
        -0.3204f, // NameContainment
        0.196f, // NamesDiffer
        -0.7295f, // SharedNonNames
        0.5318f, // SharedPredicates
        0.6532f, // NameAndNonName
        1.58f, // SharedValues
        -0.4782f, // BigramShare
        0.0906f, // LongestRun
        0.1183f, // RarestShared
        0.1106f, // LengthRatio
        -0.7369f, // ShorterLength
        -1.0481f, // LongerLength
        -0.0475f, // PositionDistance
        0.0f, // EitherIsTitle
        0.0f, // BothAreTitles
        3.0647f, // BothAreEarly
        -0.1813f, // BothQuote
        -0.1312f, // OneQuotes
        1.5183f, // SharedWords
        0.5831f, // ClauseMax
        -0.2038f, // ClauseMin
    ];

    /// <summary>Of the similarity.</summary>
    public static ReadOnlySpan<float> Final =>
    [
        2.3878f, // Bias
        0.545f, // ContainmentMax
        -0.9596f, // ContainmentMin
        -0.365f, // LocalContainmentMax
        1.5641f, // LocalContainmentMin
        0.1426f, // SharedInformation
        0.5105f, // SharedLocalInformation
        1.1231f, // SynonymShare
        -0.4947f, // SharedNames
        -0.2539f, // NameContainment
        0.1038f, // NamesDiffer
        -0.6283f, // SharedNonNames
        0.3168f, // SharedPredicates
        0.425f, // NameAndNonName
        0.8403f, // SharedValues
        -0.6129f, // BigramShare
        0.1517f, // LongestRun
        0.1753f, // RarestShared
        0.0876f, // LengthRatio
        -0.37f, // ShorterLength
        -0.4802f, // LongerLength
        0.5048f, // PositionDistance
        0.0f, // EitherIsTitle
        0.0f, // BothAreTitles
        2.079f, // BothAreEarly
        -0.006f, // BothQuote
        -0.0248f, // OneQuotes
        0.9482f, // SharedWords
        0.3822f, // ClauseMax
        -0.0952f, // ClauseMin
        0.4166f, // FirstEstimate
        -0.1049f, // RivalMax
        0.0718f, // RivalMin
        0.2891f, // Neighbours
        -0.266f, // PartnersMax
        0.0319f, // PartnersMin
        -0.9216f, // ArticleDensity
        -1.241f, // ArticleLength
    ];
}
