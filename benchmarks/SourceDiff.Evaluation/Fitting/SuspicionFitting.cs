using SourceDiff.Evaluation.Predicting.Suspecting;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>
/// Fits <see cref="SuspicionModel"/> by full-batch Adam with an L2 penalty, consistent and inconsistent summaries counted alike: only
/// the summary is labelled, not which of its words is wrong (multiple-instance learning; Maron and Lozano-Pérez 1998). No random
/// numbers, the same result byte for byte.
/// </summary>
internal static class SuspicionFitting
{
    private const int Iterations = 300;
    private const double Rate = 0.05;

    /// <summary>Of the squares of the weights, where cross-validation puts it.</summary>
    private const double Penalty = 0.0003;

    /// <summary>Most words are right.</summary>
    private const double FirstGuess = -2;

    private const double Least = 1e-9;

    public static float[] Fit(IReadOnlyList<(IReadOnlyList<SuspectWord> Words, bool IsWrong)> summaries)
    {
        int count = SuspicionModel.Weights;
        var weights = new float[count];
        weights[0] = weights[^1] = (float)FirstGuess;
        double wrong = summaries.Count(summary => summary.IsWrong), right = summaries.Count - wrong;
        var first = new double[count];
        var second = new double[count];
        for (int step = 1; step <= Iterations; step++)
        {
            var gradient = new double[count];
            foreach (var (words, isWrong) in summaries)
                AddGradient(weights, words, isWrong, 0.5 / (isWrong ? wrong : right), gradient);
            double rate = Rate * Math.Min(1, (2.0 * (Iterations - step) / Iterations) + 0.05);
            for (int f = 0; f < count; f++)
            {
                double slope = gradient[f] + (f == 0 || f == count - 1 ? 0 : Penalty * weights[f]);
                first[f] = (0.9 * first[f]) + (0.1 * slope);
                second[f] = (0.99 * second[f]) + (0.01 * slope * slope);
                weights[f] -= (float)(rate * (first[f] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(second[f] / (1 - Math.Pow(0.99, step))) + Least));
            }
        }

        return weights;
    }

    private static void AddGradient(float[] weights, IReadOnlyList<SuspectWord> words, bool isWrong, double importance, double[] gradient)
    {
        double all = SuspicionModel.SoftPlus(weights[^1]);
        Span<double> scores = stackalloc double[words.Count];
        for (int w = 0; w < scores.Length; w++)
        {
            scores[w] = SuspicionModel.Dot(weights, words[w]);
            all += SuspicionModel.SoftPlus(scores[w]);
        }

        double right = Math.Exp(-all), error = importance * (isWrong ? -right / Math.Max(Least, 1 - right) : 1);
        gradient[^1] += error * Sigmoid(weights[^1]);
        for (int w = 0; w < scores.Length; w++)
        {
            double share = error * Sigmoid(scores[w]);
            for (int f = 0; f < words[w].Features.Count; f++)
                gradient[words[w].Features[f]] += share * words[w].Values[f];
        }
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
