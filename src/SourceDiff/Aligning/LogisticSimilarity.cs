using System.Runtime.Intrinsics;

namespace SourceDiff.Aligning;

/// <summary>The default measure: a logistic regression over the <see cref="SimilarityFeature"/>s, with fitted weights.</summary>
internal sealed class LogisticSimilarity : ISimilarityMeasure
{
    public static readonly LogisticSimilarity Fitted = new();

    public double Measure(in PassagePair pair) => Probability(Dot(SimilarityWeights.Final, pair.Features));

    /// <summary>
    /// The logit: weights times features, over as many features as there are weights. Four lanes on every machine, wide registers
    /// or not, so that the sum rounds alike everywhere.
    /// </summary>
    public static float Dot(ReadOnlySpan<float> weights, ReadOnlySpan<float> features)
    {
        features = features[..weights.Length];
        var lanes = Vector128<float>.Zero;
        int i = 0;
        for (; i <= weights.Length - Vector128<float>.Count; i += Vector128<float>.Count)
            lanes += Vector128.Create(weights[i..]) * Vector128.Create(features[i..]);
        float sum = Vector128.Sum(lanes);
        for (; i < weights.Length; i++)
            sum += weights[i] * features[i];
        return sum;
    }

    public static float Probability(float logit) => 1 / (1 + MathF.Exp(-logit));
}
