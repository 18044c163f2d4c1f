namespace SourceDiff.Aligning;

/// <summary>The default measure: a logistic regression over the <see cref="SimilarityFeature"/>s, with fitted weights.</summary>
internal sealed class LogisticSimilarity : ISimilarityMeasure
{
    public static readonly LogisticSimilarity Fitted = new();

    public double Measure(in PassagePair pair) => Probability(Dot(SimilarityWeights.Final, pair.Features));

    /// <summary>The logit: weights times features, over as many features as there are weights.</summary>
    public static float Dot(ReadOnlySpan<float> weights, ReadOnlySpan<float> features)
    {
        float sum = 0;
        for (int i = 0; i < weights.Length; i++)
            sum += weights[i] * features[i];
        return sum;
    }

    public static float Probability(float logit) => 1 / (1 + MathF.Exp(-logit));
}
