namespace SourceDiff.Evaluation.Predicting.Suspecting;

/// <summary>
/// How suspicious the words of a summary are together: the probability that at least one is wrong, each by itself (noisy-or; Pearl
/// 1988), as log odds. The last weight stands for whatever the words do not show.
/// </summary>
internal static class SuspicionModel
{
    public static int Weights => SuspectWord.Count + 1;

    public static double Score(ReadOnlySpan<float> weights, IReadOnlyList<SuspectWord> words)
    {
        double all = SoftPlus(weights[^1]);
        foreach (var word in words)
            all += SoftPlus(Dot(weights, word));
        return Math.Log(Math.Exp(all) - 1);
    }

    public static double Dot(ReadOnlySpan<float> weights, SuspectWord word)
    {
        double sum = 0;
        for (int f = 0; f < word.Features.Count; f++)
            sum += (double)weights[word.Features[f]] * word.Values[f];
        return sum;
    }

    /// <summary>The negative logarithm of the probability that a word is right.</summary>
    public static double SoftPlus(double x) => x > 30 ? x : Math.Log(1 + Math.Exp(x));
}
