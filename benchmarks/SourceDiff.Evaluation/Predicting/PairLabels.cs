namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// Chooses a label from what the comparison says. SourceDiff has no notion of entailment: it reports discrepancies and
/// how much of one text the other covers, and each task asks for these in its own words. The weights are fitted a task.
/// </summary>
internal static class PairLabels
{
    /// <summary>A task without weights of its own is asked like this one, for it has the same labels.</summary>
    private const string ThreeWay = "rte3";

    /// <summary>Where one label is rare and asked for by itself, the least probability for which it is given.</summary>
    private const double RareGate = 0.2;

    private static readonly string[] All = ["contradiction", "entailment", "neutral"];

    /// <summary>Of the squares of the weights, where cross-validation puts it; between .03 and .3 it makes little difference.</summary>
    public static double PenaltyOf(string corpus) => corpus.StartsWith("summedits", StringComparison.Ordinal) ? 0.3 : 0.1;

    public static IReadOnlyList<string> Labels(string corpus) => corpus switch
    {
        _ when corpus.StartsWith("summedits", StringComparison.Ordinal) => ["consistent", "inconsistent"],
        "equate_newsnli" => ["entailment", "neutral"],
        "equate_awpnli" or "fever_symmetric" => ["contradiction", "entailment"],
        _ => All,
    };

    /// <summary>Whether the task's score counts both labels alike, however many there are of each.</summary>
    public static bool IsBalanced(string corpus, string label) => corpus.StartsWith("summedits", StringComparison.Ordinal) && label.Length > 0;

    public static string Choose(string corpus, float[] features)
    {
        string task = LabelWeights.Of(corpus, Labels(corpus)[0]).IsEmpty ? ThreeWay : corpus;
        return Choose(task, label => LabelWeights.Of(task, label).ToArray(), features);
    }

    /// <summary>The most probable label; of three, a contradiction from <see cref="RareGate"/> on.</summary>
    public static string Choose(string corpus, Func<string, float[]> weights, float[] features)
    {
        var labels = Labels(corpus);
        var scores = labels.Select(label => Probability(weights(label), features)).ToArray();
        if (labels.Count == 3 && scores[0] >= RareGate)
            return labels[0];
        int best = labels.Count == 3 ? 1 : 0;
        for (int i = best + 1; i < scores.Length; i++)
            best = scores[i] > scores[best] ? i : best;
        return labels[best];
    }

    private static double Probability(float[] weights, float[] features)
    {
        double sum = 0;
        for (int f = 0; f < features.Length; f++)
            sum += weights[f] * features[f];
        return 1 / (1 + Math.Exp(-sum));
    }
}
