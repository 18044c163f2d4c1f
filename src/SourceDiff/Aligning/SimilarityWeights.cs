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
        -0.7798f, // Bias
        0.2693f, // ContainmentMax
        -0.7173f, // LocalContainmentMax
        -1.9367f, // LocalContainmentMin
        0.2414f, // SharedInformation
        0.3361f, // SharedLocalInformation
        2.9124f, // SynonymShare
        0.3166f, // SharedPredicates
        1.4436f, // SharedValues
        -0.8981f, // ShorterLength
        -1.036f, // LongerLength
        -1.0512f, // PositionDistance
        0.5644f, // EitherIsTitle
        0.9367f, // BothAreTitles
        1.1691f, // BothAreEarly
        0.8185f, // SharedWords
        -0.1922f, // BothHaveValues
        -0.0353f, // ClosePairs
        0.1796f, // ClosePairInformation
        1.0348f, // OnlyHereNames
        1.129f, // OnlyHereWords
        1.075f, // SharedDigits
        -2.6145f, // EitherIsHeading
        4.801f, // StemCosine
        0.4207f, // EventKinship
        1.8333f, // LeadMax
        4.6964f, // LeadMin
        0.2587f, // OpeningMin
    ];

    /// <summary>Of the similarity.</summary>
    public static ReadOnlySpan<float> Final =>
    [
        0.1955f, // Bias
        0.1068f, // ContainmentMax
        -0.6001f, // LocalContainmentMax
        -1.7166f, // LocalContainmentMin
        0.1581f, // SharedInformation
        0.4497f, // SharedLocalInformation
        1.9844f, // SynonymShare
        0.252f, // SharedPredicates
        0.9514f, // SharedValues
        -0.6252f, // ShorterLength
        -0.6424f, // LongerLength
        0.2038f, // PositionDistance
        0.7345f, // EitherIsTitle
        0.7638f, // BothAreTitles
        0.5139f, // BothAreEarly
        0.608f, // SharedWords
        -0.1527f, // BothHaveValues
        -0.0538f, // ClosePairs
        0.1457f, // ClosePairInformation
        0.3726f, // OnlyHereNames
        0.3443f, // OnlyHereWords
        0.6229f, // SharedDigits
        -2.212f, // EitherIsHeading
        3.0222f, // StemCosine
        0.2189f, // EventKinship
        2.0721f, // LeadMax
        2.5065f, // LeadMin
        0.4741f, // OpeningMin
        0.2808f, // FirstEstimate
        -0.0757f, // RivalMin
        0.727f, // Neighbours
        0.7311f, // Beside
        -0.8597f, // PartnersMax
        -0.3989f, // ArticleLength
    ];

    /// <summary>Of the choice among the partners of one passage: fitted to put the right one first, not to be a probability.</summary>
    public static ReadOnlySpan<float> Preference =>
    [
        1.7385f, // Bias
        -0.6757f, // ContainmentMax
        -0.3386f, // LocalContainmentMax
        -2.1734f, // LocalContainmentMin
        -0.0084f, // SharedInformation
        0.7748f, // SharedLocalInformation
        3.6173f, // SynonymShare
        -0.028f, // SharedPredicates
        1.166f, // SharedValues
        -0.4451f, // ShorterLength
        -0.6947f, // LongerLength
        -0.638f, // PositionDistance
        1.345f, // EitherIsTitle
        0.3884f, // BothAreTitles
        -0.9136f, // BothAreEarly
        1.0409f, // SharedWords
        -0.1394f, // BothHaveValues
        -0.298f, // ClosePairs
        0.1685f, // ClosePairInformation
        0.2052f, // OnlyHereNames
        -0.1535f, // OnlyHereWords
        0.2355f, // SharedDigits
        -2.8165f, // EitherIsHeading
        3.8988f, // StemCosine
        0.197f, // EventKinship
        1.6111f, // LeadMax
        2.9182f, // LeadMin
        0.6715f, // OpeningMin
        0.3047f, // FirstEstimate
        -0.1983f, // RivalMin
        1.0584f, // Neighbours
        0.8182f, // Beside
        -1.1446f, // PartnersMax
        -0.4948f, // ArticleLength
    ];
}
