namespace SourceDiff.Evaluation.Fitting;

/// <summary>
/// Which features a task with few examples may use: those whose means differ most between the two classes, in standard errors. It
/// is part of the fit, made anew from each fold's training examples, so that held-out figures stay honest.
/// </summary>
internal static class FeatureChoice
{
    private const double Nothing = 1e-9;

    /// <summary>One flag a feature, set where it is left out; the first, the bias, always stays.</summary>
    public static bool[] AllBut(int kept, IReadOnlyList<float[]> positives, IReadOnlyList<float[]> negatives)
    {
        int count = positives[0].Length;
        var differences = new double[count];
        for (int f = 1; f < count; f++)
        {
            double one = positives.Average(x => (double)x[f]), other = negatives.Average(x => (double)x[f]);
            double variance = (positives.Sum(x => Square(x[f] - one)) + negatives.Sum(x => Square(x[f] - other))) / (positives.Count + negatives.Count);
            differences[f] = variance < Nothing ? 0 : Math.Abs(one - other) / Math.Sqrt(variance * ((1.0 / positives.Count) + (1.0 / negatives.Count)));
        }

        var excluded = Enumerable.Repeat(true, count).ToArray();
        excluded[0] = false;
        foreach (int f in Enumerable.Range(1, count - 1).OrderByDescending(f => differences[f]).ThenBy(f => f).Take(kept))
            excluded[f] = false;
        return excluded;
    }

    private static double Square(double x) => x * x;
}
