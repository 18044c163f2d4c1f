namespace SourceDiff.Aligning;

/// <summary>The weights of <see cref="LogisticSimilarity"/>.</summary>
internal static class SimilarityWeights
{
    public const float LeastEstimate = float.NegativeInfinity;

    public static ReadOnlySpan<float> First => [-6f, 3f, 1f, 3f, 1f];

    public static ReadOnlySpan<float> Final => [-6f, 3f, 1f, 3f, 1f];
}
