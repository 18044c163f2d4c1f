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
        -1.9394f, // Bias
        -0.9333f, // ContainmentMax
        -0.7979f, // ContainmentMin
        0.7966f, // LocalContainmentMax
        2.836f, // LocalContainmentMin
        -0.0077f, // SharedInformation
        0.9979f, // SharedLocalInformation
        0.0f, // SynonymShare
        1.0115f, // SharedNames
        0.0692f, // NameContainment
        0.0466f, // NamesDiffer
        0.7572f, // SharedNonNames
        0.0f, // SharedPredicates
        -0.3662f, // NameAndNonName
        1.7951f, // SharedValues
        -1.2286f, // BigramShare
        0.2582f, // LongestRun
        -0.02f, // RarestShared
        0.2707f, // LengthRatio
        -0.8025f, // ShorterLength
        -1.0028f, // LongerLength
        0.0447f, // PositionDistance
        0.0f, // EitherIsTitle
        0.0f, // BothAreTitles
        3.0093f, // BothAreEarly
        -0.5009f, // BothQuote
        -0.1954f, // OneQuotes
        0.6847f, // SharedWords
    ];

    /// <summary>Of the similarity.</summary>
    public static ReadOnlySpan<float> Final =>
    [
        -1.1075f, // Bias
        -0.654f, // ContainmentMax
        -0.0501f, // ContainmentMin
        0.3511f, // LocalContainmentMax
        1.1653f, // LocalContainmentMin
        0.0329f, // SharedInformation
        0.5921f, // SharedLocalInformation
        0.0f, // SynonymShare
        0.8208f, // SharedNames
        0.0385f, // NameContainment
        0.0282f, // NamesDiffer
        0.5898f, // SharedNonNames
        0.0f, // SharedPredicates
        -0.3035f, // NameAndNonName
        1.2032f, // SharedValues
        -1.0989f, // BigramShare
        0.2459f, // LongestRun
        -0.0065f, // RarestShared
        0.2348f, // LengthRatio
        -0.5337f, // ShorterLength
        -0.5835f, // LongerLength
        0.5734f, // PositionDistance
        0.0f, // EitherIsTitle
        0.0f, // BothAreTitles
        2.3037f, // BothAreEarly
        -0.3616f, // BothQuote
        -0.1064f, // OneQuotes
        0.4982f, // SharedWords
        0.4184f, // FirstEstimate
        0.0003f, // RivalMax
        0.1175f, // RivalMin
        0.5514f, // Neighbours
        -0.8064f, // PartnersMax
        -0.1472f, // PartnersMin
    ];
}
