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
        -0.9285f, // Bias
        0.4771f, // ContainmentMax
        -0.5385f, // ContainmentMin
        -0.7006f, // LocalContainmentMax
        -1.1871f, // LocalContainmentMin
        0.2955f, // SharedInformation
        0.3541f, // SharedLocalInformation
        2.7599f, // SynonymShare
        0.0146f, // SharedNames
        -0.3114f, // NameContainment
        0.0233f, // NamesDiffer
        -0.0841f, // SharedNonNames
        0.2675f, // SharedPredicates
        -0.0272f, // NameAndNonName
        1.4232f, // SharedValues
        -1.0848f, // BigramShare
        0.1899f, // LongestRun
        0.0348f, // RarestShared
        0.1157f, // LengthRatio
        -0.8029f, // ShorterLength
        -1.1361f, // LongerLength
        -1.0834f, // PositionDistance
        0.619f, // EitherIsTitle
        0.9595f, // BothAreTitles
        1.1206f, // BothAreEarly
        -0.1969f, // BothQuote
        -0.0809f, // OneQuotes
        0.7316f, // SharedWords
        0.1452f, // ClauseMax
        -0.1229f, // ClauseMin
        -0.2119f, // BothHaveValues
        0.0555f, // EitherIsEarly
        0.0152f, // ClosePairs
        0.1874f, // ClosePairInformation
        1.1735f, // OnlyHereNames
        1.0567f, // OnlyHereWords
        0.0348f, // OnlyHereValues
        1.0688f, // SharedDigits
        -2.6488f, // EitherIsHeading
        4.7815f, // StemCosine
        0.5639f, // EventKinship
        1.9955f, // LeadMax
        4.6888f, // LeadMin
        -0.2706f, // OpeningMax
        0.4695f, // OpeningMin
    ];

    /// <summary>Of the similarity.</summary>
    public static ReadOnlySpan<float> Final =>
    [
        2.0002f, // Bias
        0.3124f, // ContainmentMax
        -0.4785f, // ContainmentMin
        -0.6419f, // LocalContainmentMax
        -0.9487f, // LocalContainmentMin
        0.1793f, // SharedInformation
        0.3716f, // SharedLocalInformation
        1.6653f, // SynonymShare
        0.1005f, // SharedNames
        -0.2542f, // NameContainment
        0.0151f, // NamesDiffer
        -0.0583f, // SharedNonNames
        0.1928f, // SharedPredicates
        -0.0426f, // NameAndNonName
        1.0688f, // SharedValues
        -0.7081f, // BigramShare
        0.1394f, // LongestRun
        0.1074f, // RarestShared
        0.0929f, // LengthRatio
        -0.502f, // ShorterLength
        -0.6808f, // LongerLength
        -0.2557f, // PositionDistance
        0.4951f, // EitherIsTitle
        0.6511f, // BothAreTitles
        0.6284f, // BothAreEarly
        -0.125f, // BothQuote
        0.0029f, // OneQuotes
        0.5437f, // SharedWords
        0.1184f, // ClauseMax
        -0.111f, // ClauseMin
        -0.1499f, // BothHaveValues
        0.3791f, // EitherIsEarly
        -0.0273f, // ClosePairs
        0.1443f, // ClosePairInformation
        0.2736f, // OnlyHereNames
        0.1013f, // OnlyHereWords
        -0.4564f, // OnlyHereValues
        0.6646f, // SharedDigits
        -2.038f, // EitherIsHeading
        2.8696f, // StemCosine
        0.3023f, // EventKinship
        1.7824f, // LeadMax
        2.2102f, // LeadMin
        0.154f, // OpeningMax
        0.2803f, // OpeningMin
        0.2686f, // FirstEstimate
        -0.1054f, // RivalMax
        -0.0521f, // RivalMin
        0.3141f, // Neighbours
        0.9252f, // Beside
        -0.7448f, // PartnersMax
        -0.0046f, // PartnersMin
        0.1913f, // ArticleDensity
        -0.7737f, // ArticleLength
    ];
}
