namespace SourceDiff.Judging.Values;

/// <summary>
/// The probability that two differing values are rivals for one slot, by logistic regression over <see cref="SlotFeature"/>s: an
/// editor can read the weights, and the figure that a finding carries is what it was right in on held-out articles.
/// </summary>
internal static class SlotModel
{
    public const int Features = (int)SlotFeature.SharedHeads + 1;

    public static double Probability(ReadOnlySpan<float> features)
    {
        double sum = 0;
        var weights = SlotWeights.All;
        for (int f = 0; f < Features; f++)
            sum += weights[f] * features[f];
        return 1 / (1 + Math.Exp(-sum));
    }
}
