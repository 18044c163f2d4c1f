namespace SourceDiff.Evaluation.Fitting;

/// <summary>
/// Fits a logistic regression by full-batch Adam over standardised features with an L2 penalty: no random numbers, the same
/// result byte for byte.
/// </summary>
internal sealed class LinearModel(int features, double penalty)
{
    private const int Iterations = 400;
    private const double Rate = 0.1;

    private readonly FeatureScale _scale = new(features);

    public float[] Fit(IReadOnlyList<PairSet> labelled, double positiveWeight, ReadOnlySpan<bool> excluded)
    {
        _scale.Learn(labelled, excluded);
        var weights = new double[features];
        var gradient = new double[features];
        var first = new double[features];
        var second = new double[features];
        var data = labelled.Select(set => _scale.Apply(set, features)).ToArray();
        for (int step = 1; step <= Iterations; step++)
        {
            Array.Clear(gradient);
            double count = 0;
            for (int set = 0; set < data.Length; set++)
                count += Pointwise(labelled[set], data[set], weights, positiveWeight, gradient);
            Scale(gradient, 1 / Math.Max(1, count));
            for (int f = 1; f < features; f++)
                gradient[f] += penalty * weights[f];
            double rate = Rate * Math.Min(1, 2.0 * (Iterations - step) / Iterations);
            for (int f = 0; f < features; f++)
            {
                first[f] = 0.9 * first[f] + 0.1 * gradient[f];
                second[f] = 0.99 * second[f] + 0.01 * gradient[f] * gradient[f];
                weights[f] -= rate * (first[f] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(second[f] / (1 - Math.Pow(0.99, step))) + 1e-8);
            }
        }

        return _scale.Undo(weights);
    }

    private double Pointwise(PairSet set, float[] data, double[] weights, double positiveWeight, double[] gradient)
    {
        double count = 0;
        for (int pair = 0; pair < set.Pairs.Length; pair++)
        {
            var label = set.Labels[pair];
            if (label == PairLabel.Unknown)
                continue;
            var x = data.AsSpan(pair * features, features);
            double importance = set.Importance * (label == PairLabel.Apart ? 1 : label == PairLabel.Same ? positiveWeight * 2 : positiveWeight);
            double error = importance * (Sigmoid(Dot(weights, x)) - (label == PairLabel.Apart ? 0 : 1));
            for (int f = 0; f < features; f++)
                gradient[f] += error * x[f];
            count += importance;
        }

        return count;
    }

    private static double Dot(double[] weights, ReadOnlySpan<float> x)
    {
        double sum = 0;
        for (int f = 0; f < weights.Length; f++)
            sum += weights[f] * x[f];
        return sum;
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    private static void Scale(double[] values, double factor)
    {
        for (int i = 0; i < values.Length; i++)
            values[i] *= factor;
    }
}
