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
        -0.78f, // Bias
        0.2692f, // ContainmentMax
        -0.7171f, // LocalContainmentMax
        -1.9367f, // LocalContainmentMin
        0.2411f, // SharedInformation
        0.3357f, // SharedLocalInformation
        2.9112f, // SynonymShare
        0.3179f, // SharedPredicates
        1.4421f, // SharedValues
        -0.898f, // ShorterLength
        -1.036f, // LongerLength
        -1.0512f, // PositionDistance
        0.5645f, // EitherIsTitle
        0.9347f, // BothAreTitles
        1.1692f, // BothAreEarly
        0.8185f, // SharedWords
        -0.1918f, // BothHaveValues
        -0.0358f, // ClosePairs
        0.1797f, // ClosePairInformation
        1.0347f, // OnlyHereNames
        1.1292f, // OnlyHereWords
        1.0774f, // SharedDigits
        -2.6143f, // EitherIsHeading
        4.8049f, // StemCosine
        0.418f, // EventKinship
        1.8346f, // LeadMax
        4.6985f, // LeadMin
        0.2603f, // OpeningMin
    ];

    /// <summary>Of the similarity.</summary>
    public static ReadOnlySpan<float> Final =>
    [
        0.1948f, // Bias
        0.1069f, // ContainmentMax
        -0.5996f, // LocalContainmentMax
        -1.7169f, // LocalContainmentMin
        0.1578f, // SharedInformation
        0.4495f, // SharedLocalInformation
        1.9842f, // SynonymShare
        0.2528f, // SharedPredicates
        0.9508f, // SharedValues
        -0.625f, // ShorterLength
        -0.6427f, // LongerLength
        0.2036f, // PositionDistance
        0.7348f, // EitherIsTitle
        0.7629f, // BothAreTitles
        0.5137f, // BothAreEarly
        0.6082f, // SharedWords
        -0.1527f, // BothHaveValues
        -0.0541f, // ClosePairs
        0.1459f, // ClosePairInformation
        0.3727f, // OnlyHereNames
        0.3447f, // OnlyHereWords
        0.6247f, // SharedDigits
        -2.2125f, // EitherIsHeading
        3.0246f, // StemCosine
        0.2164f, // EventKinship
        2.0732f, // LeadMax
        2.5068f, // LeadMin
        0.4749f, // OpeningMin
        0.2809f, // FirstEstimate
        -0.0756f, // RivalMin
        0.7273f, // Neighbours
        0.7313f, // Beside
        -0.86f, // PartnersMax
        -0.3987f, // ArticleLength
    ];

    /// <summary>Of the choice among the partners of one passage: fitted to put the right one first, not to be a probability.</summary>
    public static ReadOnlySpan<float> Preference =>
    [
        1.7374f, // Bias
        -0.6753f, // ContainmentMax
        -0.3374f, // LocalContainmentMax
        -2.1739f, // LocalContainmentMin
        -0.0087f, // SharedInformation
        0.7747f, // SharedLocalInformation
        3.6178f, // SynonymShare
        -0.0277f, // SharedPredicates
        1.1659f, // SharedValues
        -0.4447f, // ShorterLength
        -0.6955f, // LongerLength
        -0.6383f, // PositionDistance
        1.3454f, // EitherIsTitle
        0.3879f, // BothAreTitles
        -0.9144f, // BothAreEarly
        1.0409f, // SharedWords
        -0.1393f, // BothHaveValues
        -0.2983f, // ClosePairs
        0.1685f, // ClosePairInformation
        0.2059f, // OnlyHereNames
        -0.153f, // OnlyHereWords
        0.2365f, // SharedDigits
        -2.8174f, // EitherIsHeading
        3.9004f, // StemCosine
        0.1958f, // EventKinship
        1.6128f, // LeadMax
        2.9175f, // LeadMin
        0.6718f, // OpeningMin
        0.3048f, // FirstEstimate
        -0.1981f, // RivalMin
        1.0591f, // Neighbours
        0.8186f, // Beside
        -1.1443f, // PartnersMax
        -0.4944f, // ArticleLength
    ];
}
