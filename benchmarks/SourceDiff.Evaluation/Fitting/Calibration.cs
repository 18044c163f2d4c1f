using SourceDiff.Aligning;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>
/// Makes probabilities of logits (Platt 1999): a slope and an offset, fitted by Newton's method on held-out logits that count one
/// each. The weights themselves are fitted with positives that count more, so their own probabilities are too high.
/// </summary>
internal readonly record struct Calibration(double Slope, double Offset)
{
    private const int Iterations = 50;

    public static Calibration Fit(IReadOnlyCollection<(double Logit, bool IsLinked)> data) => Fit([.. data.Select(pair => (pair.Logit, pair.IsLinked, 1.0))]);

    /// <summary>The same, of logits that count more or less.</summary>
    public static Calibration Fit(IReadOnlyCollection<(double Logit, bool IsRight, double Weight)> data)
    {
        double slope = 1, offset = 0;
        for (int i = 0; i < Iterations; i++)
        {
            double gradientSlope = 0, gradientOffset = 0, aa = 1e-9, ab = 0, bb = 1e-9;
            foreach (var (logit, isRight, weight) in data)
            {
                double p = 1 / (1 + Math.Exp(-(slope * logit + offset))), error = weight * (p - (isRight ? 1 : 0)), spread = weight * p * (1 - p);
                gradientSlope += error * logit;
                gradientOffset += error;
                aa += spread * logit * logit;
                ab += spread * logit;
                bb += spread;
            }

            double determinant = aa * bb - ab * ab;
            slope -= (bb * gradientSlope - ab * gradientOffset) / determinant;
            offset -= (aa * gradientOffset - ab * gradientSlope) / determinant;
        }

        return new Calibration(slope, offset);
    }

    /// <summary>Weights whose logits are calibrated; the first is the bias.</summary>
    public float[] Apply(ReadOnlySpan<float> weights)
    {
        var calibrated = new float[weights.Length];
        for (int f = 0; f < weights.Length; f++)
            calibrated[f] = (float)Math.Round(weights[f] * Slope + (f == (int)SimilarityFeature.Bias ? Offset : 0), 4);
        return calibrated;
    }
}
