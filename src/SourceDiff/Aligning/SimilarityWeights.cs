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
        -0.9331f, // Bias
        0.4671f, // ContainmentMax
        -0.5416f, // ContainmentMin
        -0.691f, // LocalContainmentMax
        -1.1851f, // LocalContainmentMin
        0.2939f, // SharedInformation
        0.3498f, // SharedLocalInformation
        2.7498f, // SynonymShare
        0.0145f, // SharedNames
        -0.311f, // NameContainment
        0.0196f, // NamesDiffer
        -0.0914f, // SharedNonNames
        0.2913f, // SharedPredicates
        -0.0382f, // NameAndNonName
        1.4087f, // SharedValues
        -1.0832f, // BigramShare
        0.1927f, // LongestRun
        0.037f, // RarestShared
        0.1179f, // LengthRatio
        -0.8028f, // ShorterLength
        -1.1328f, // LongerLength
        -1.0798f, // PositionDistance
        0.6104f, // EitherIsTitle
        0.9666f, // BothAreTitles
        1.1274f, // BothAreEarly
        -0.194f, // BothQuote
        -0.0811f, // OneQuotes
        0.7352f, // SharedWords
        0.1439f, // ClauseMax
        -0.1264f, // ClauseMin
        -0.2107f, // BothHaveValues
        0.066f, // EitherIsEarly
        0.0253f, // ClosePairs
        0.1869f, // ClosePairInformation
        1.1616f, // OnlyHereNames
        1.0619f, // OnlyHereWords
        0.0466f, // OnlyHereValues
        1.0719f, // SharedDigits
        -2.6476f, // EitherIsHeading
        4.8033f, // StemCosine
        0.455f, // EventKinship
        1.9772f, // LeadMax
        4.6837f, // LeadMin
        -0.2722f, // OpeningMax
        0.4539f, // OpeningMin
    ];

    /// <summary>Of the similarity.</summary>
    public static ReadOnlySpan<float> Final =>
    [
        1.9877f, // Bias
        0.3036f, // ContainmentMax
        -0.4746f, // ContainmentMin
        -0.6272f, // LocalContainmentMax
        -0.9411f, // LocalContainmentMin
        0.1791f, // SharedInformation
        0.3671f, // SharedLocalInformation
        1.6783f, // SynonymShare
        0.0991f, // SharedNames
        -0.2551f, // NameContainment
        0.0136f, // NamesDiffer
        -0.0639f, // SharedNonNames
        0.2108f, // SharedPredicates
        -0.0484f, // NameAndNonName
        1.0599f, // SharedValues
        -0.7165f, // BigramShare
        0.1413f, // LongestRun
        0.109f, // RarestShared
        0.0935f, // LengthRatio
        -0.5024f, // ShorterLength
        -0.6805f, // LongerLength
        -0.2578f, // PositionDistance
        0.4905f, // EitherIsTitle
        0.659f, // BothAreTitles
        0.6328f, // BothAreEarly
        -0.1225f, // BothQuote
        0.0029f, // OneQuotes
        0.5474f, // SharedWords
        0.1162f, // ClauseMax
        -0.1133f, // ClauseMin
        -0.1476f, // BothHaveValues
        0.3815f, // EitherIsEarly
        -0.0163f, // ClosePairs
        0.1439f, // ClosePairInformation
        0.2695f, // OnlyHereNames
        0.1094f, // OnlyHereWords
        -0.4418f, // OnlyHereValues
        0.6678f, // SharedDigits
        -2.0442f, // EitherIsHeading
        2.8931f, // StemCosine
        0.2218f, // EventKinship
        1.775f, // LeadMax
        2.246f, // LeadMin
        0.1506f, // OpeningMax
        0.282f, // OpeningMin
        0.2696f, // FirstEstimate
        -0.0992f, // RivalMax
        -0.0548f, // RivalMin
        0.3189f, // Neighbours
        0.927f, // Beside
        -0.7531f, // PartnersMax
        -0.0137f, // PartnersMin
        0.1889f, // ArticleDensity
        -0.7708f, // ArticleLength
    ];
}
