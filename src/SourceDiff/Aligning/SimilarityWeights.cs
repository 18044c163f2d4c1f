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
        -2.4052f, // Bias
        0.6719f, // ContainmentMax
        -0.4865f, // ContainmentMin
        -0.0971f, // LocalContainmentMax
        0.8732f, // LocalContainmentMin
        0.3197f, // SharedInformation
        0.2615f, // SharedLocalInformation
        1.8234f, // SynonymShare
        0.0435f, // SharedNames
        -0.4821f, // NameContainment
        0.0701f, // NamesDiffer
        -0.2738f, // SharedNonNames
        0.4834f, // SharedPredicates
        0.2387f, // NameAndNonName
        1.4747f, // SharedValues
        -0.5548f, // BigramShare
        0.1091f, // LongestRun
        0.0641f, // RarestShared
        0.0768f, // LengthRatio
        -0.5968f, // ShorterLength
        -0.8569f, // LongerLength
        -1.0081f, // PositionDistance
        0.4995f, // EitherIsTitle
        0.9372f, // BothAreTitles
        1.8774f, // BothAreEarly
        -0.2311f, // BothQuote
        -0.1472f, // OneQuotes
        0.8569f, // SharedWords
        0.241f, // ClauseMax
        -0.1529f, // ClauseMin
        -0.1452f, // BothHaveValues
        0.8901f, // EitherIsEarly
        0.1716f, // ClosePairs
        0.1936f, // ClosePairInformation
        0.6259f, // OnlyHereNames
        0.9092f, // OnlyHereWords
        -0.5611f, // OnlyHereValues
        0.9711f, // SharedDigits
        -2.2044f, // EitherIsHeading
    ];

    /// <summary>Of the similarity.</summary>
    public static ReadOnlySpan<float> Final =>
    [
        1.9331f, // Bias
        0.5351f, // ContainmentMax
        -0.6895f, // ContainmentMin
        -0.3252f, // LocalContainmentMax
        0.7258f, // LocalContainmentMin
        0.1705f, // SharedInformation
        0.3076f, // SharedLocalInformation
        1.2629f, // SynonymShare
        0.0989f, // SharedNames
        -0.4031f, // NameContainment
        0.0233f, // NamesDiffer
        -0.2392f, // SharedNonNames
        0.3427f, // SharedPredicates
        0.1263f, // NameAndNonName
        1.1191f, // SharedValues
        -0.4511f, // BigramShare
        0.1372f, // LongestRun
        0.1605f, // RarestShared
        0.083f, // LengthRatio
        -0.4107f, // ShorterLength
        -0.5463f, // LongerLength
        -0.3038f, // PositionDistance
        0.4133f, // EitherIsTitle
        0.7509f, // BothAreTitles
        1.141f, // BothAreEarly
        -0.091f, // BothQuote
        -0.036f, // OneQuotes
        0.6843f, // SharedWords
        0.195f, // ClauseMax
        -0.1481f, // ClauseMin
        -0.1384f, // BothHaveValues
        0.8463f, // EitherIsEarly
        0.1213f, // ClosePairs
        0.1464f, // ClosePairInformation
        0.134f, // OnlyHereNames
        0.2167f, // OnlyHereWords
        -0.6328f, // OnlyHereValues
        0.6621f, // SharedDigits
        -1.5509f, // EitherIsHeading
        0.273f, // FirstEstimate
        -0.0918f, // RivalMax
        0.0112f, // RivalMin
        0.1985f, // Neighbours
        0.9213f, // Beside
        -0.4864f, // PartnersMax
        0.146f, // PartnersMin
        -0.5015f, // ArticleDensity
        -1.1223f, // ArticleLength
    ];
}
