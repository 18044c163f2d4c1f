namespace SourceDiff.Evaluation.Fitting;

/// <summary>
/// Fits a logistic regression by full-batch Adam over standardised features with an L2 penalty: no random numbers, the same
/// result byte for byte. Two losses add up: cross-entropy where pairs are labelled one by one, and a list-wise softmax where
/// only some partners of a passage are known ("this one before the unlabelled others").
/// </summary>
internal sealed class LinearModel(int features, double penalty, double listWeight)
{
    private const int Iterations = 400;
    private const double Rate = 0.1;

    private readonly FeatureScale _scale = new(features);

    public float[] Fit(IReadOnlyList<PairSet> labelled, IReadOnlyList<PairSet> ranked, double positiveWeight, ReadOnlySpan<bool> excluded)
    {
        _scale.Learn(labelled, excluded);
        var weights = new double[features];
        var gradient = new double[features];
        var first = new double[features];
        var second = new double[features];
        var data = labelled.Select(set => _scale.Apply(set, features)).ToArray();
        var lists = ranked.Select(set => _scale.Apply(set, features)).ToArray();
        for (int step = 1; step <= Iterations; step++)
        {
            Array.Clear(gradient);
            double count = 0;
            for (int set = 0; set < data.Length; set++)
                count += Pointwise(labelled[set], data[set], weights, positiveWeight, gradient);
            Scale(gradient, 1 / Math.Max(1, count));
            if (lists.Length > 0)
                Listwise(ranked, lists, weights, gradient);
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

    private void Listwise(IReadOnlyList<PairSet> sets, float[][] data, double[] weights, double[] gradient)
    {
        var sum = new double[features];
        double lists = 0;
        Span<double> scores = stackalloc double[256];
        for (int set = 0; set < sets.Count; set++)
        {
            var rows = sets[set].Rows;
            for (int row = 0; row + 1 < rows.Length; row++)
            {
                var labels = sets[set].Labels.AsSpan(rows[row], Math.Min(rows[row + 1] - rows[row], scores.Length));
                if (!labels.ContainsAny(PairLabel.Same, PairLabel.Partial))
                    continue;
                double all = 0, linked = 0;
                for (int k = 0; k < labels.Length; k++)
                {
                    scores[k] = Math.Exp(Dot(weights, data[set].AsSpan((rows[row] + k) * features, features)));
                    all += scores[k];
                    linked += labels[k] == PairLabel.Unknown ? 0 : scores[k];
                }

                lists++;
                for (int k = 0; k < labels.Length; k++)
                {
                    double error = scores[k] / all - (labels[k] == PairLabel.Unknown ? 0 : scores[k] / linked);
                    var x = data[set].AsSpan((rows[row] + k) * features, features);
                    for (int f = 1; f < features; f++)
                        sum[f] += error * x[f];
                }
            }
        }

        for (int f = 0; f < features; f++)
            gradient[f] += listWeight * sum[f] / Math.Max(1, lists);
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
