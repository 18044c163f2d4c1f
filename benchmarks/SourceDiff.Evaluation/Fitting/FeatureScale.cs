namespace SourceDiff.Evaluation.Fitting;

/// <summary>Brings features to mean 0 and deviation 1, and weights back to the features as they were. The first is the bias.</summary>
internal sealed class FeatureScale(int features)
{
    private readonly double[] _mean = new double[features];
    private readonly double[] _scale = new double[features];

    public void Learn(IReadOnlyList<PairSet> sets, ReadOnlySpan<bool> excluded)
    {
        double count = sets.Sum(set => set.Pairs.Length);
        for (int f = 1; f < features; f++)
        {
            double sum = 0, squares = 0;
            foreach (var set in sets)
            {
                for (int pair = 0; pair < set.Pairs.Length; pair++)
                {
                    double x = set.FeaturesOf(pair)[f];
                    sum += x;
                    squares += x * x;
                }
            }

            _mean[f] = sum / count;
            double deviation = Math.Sqrt(Math.Max(0, squares / count - _mean[f] * _mean[f]));
            _scale[f] = deviation < 1e-6 || (f < excluded.Length && excluded[f]) ? 0 : 1 / deviation;
        }

        _scale[0] = 1;
    }

    /// <summary>The features of every pair, <paramref name="width"/> numbers a pair.</summary>
    public float[] Apply(PairSet set, int width)
    {
        var scaled = new float[set.Pairs.Length * width];
        for (int pair = 0; pair < set.Pairs.Length; pair++)
        {
            var raw = set.FeaturesOf(pair);
            for (int f = 0; f < features; f++)
                scaled[pair * width + f] = (float)((raw[f] - _mean[f]) * _scale[f]);
        }

        return scaled;
    }

    public float[] Undo(ReadOnlySpan<double> weights)
    {
        var raw = new float[features];
        double bias = weights[0];
        for (int f = 1; f < features; f++)
        {
            raw[f] = (float)Math.Round(weights[f] * _scale[f], 4);
            bias -= weights[f] * _scale[f] * _mean[f];
        }

        raw[0] = (float)Math.Round(bias, 4);
        return raw;
    }
}
