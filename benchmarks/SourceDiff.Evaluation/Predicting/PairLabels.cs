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

    /// <summary>Of the squares of the weights, where cross-validation puts it.</summary>
    public static double PenaltyOf(string corpus) => corpus switch
    {
        PairFeatures.General => 0.01,
        "summedits_news" => 1,
        ThreeWay => 0.3,
        _ => 0.1,
    };

    public static IReadOnlyList<string> Labels(string corpus) => corpus switch
    {
        _ when corpus.StartsWith("summedits", StringComparison.Ordinal) => ["consistent", "inconsistent"],
        "equate_newsnli" => ["entailment", "neutral"],
        "equate_awpnli" or "fever_symmetric" => ["contradiction", "entailment"],
        _ => All,
    };

    /// <summary>Whether two tasks ask the same of other texts: what one teaches holds for the other.</summary>
    public static bool AreKin(string corpus, string other) => corpus.StartsWith("summedits", StringComparison.Ordinal) && other.StartsWith("summedits", StringComparison.Ordinal);

    /// <summary>What says more of a premise than of a hypothesis: with few premises and many hypotheses each it would be learnt by heart.</summary>
    private static readonly string[] Levels =
    [
        "similarity", "weakest passage", "words covered", "worst passage covered", "word pairs covered", "negations only here", "words of the premise left out",
        "length ratio", "hedges only there", "pairs together", "pairs apart", "words of nowhere", "rare words of nowhere", "contradiction in general", "entailment in general",
    ];

    /// <summary>The features that a task leaves out, one flag each; cross-validation says which.</summary>
    public static bool[] Excluded(string corpus) =>
        corpus.StartsWith("summedits", StringComparison.Ordinal) ? [.. PairFeatures.Names.Select(name => Levels.Contains(name))]
        : corpus == "equate_newsnli" ? [.. PairFeatures.Names.Select((_, index) => index >= PairFeatures.FirstOfWords)]
        : [];

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
        bool rare = corpus == ThreeWay;
        if (rare && scores[0] >= RareGate)
            return labels[0];
        int best = rare ? 1 : 0;
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
