namespace SourceDiff.Evaluation.Predicting;

/// <summary>
/// Chooses a label from what the comparison says. SourceDiff has no notion of entailment: it reports discrepancies and
/// how much of one text the other covers, and each task asks for these in its own words. The weights are fitted a task.
/// </summary>
internal static class PairLabels
{
    /// <summary>A task without weights of its own is asked like this one, for it has the same labels.</summary>
    public const string ThreeWay = "rte3";

    /// <summary>Where one label is rare and asked for by itself, the least probability for which it is given: where held-out precision and recall both clear what is asked for.</summary>
    public const double RareGate = 0.205;

    /// <summary>
    /// How much the suspicion of words counts beside the other features where it does. The two are fitted apart: other features
    /// against each premise's mean, words without. Between .3 and .6 cross-validation gives the same.
    /// </summary>
    public const float SuspicionWeight = 0.5f;

    private static readonly string[] All = ["contradiction", "entailment", "neutral"];

    /// <summary>Of the squares of the weights, where cross-validation puts it.</summary>
    public static double PenaltyOf(string corpus) => corpus switch
    {
        PairFeatures.General => 0.01,
        ThreeWay => 0.03,
        _ when WeighsWords(corpus) => 1,
        _ => 0.1,
    };

    /// <summary>How many features a task may use. Few examples of a label leave room for few.</summary>
    public static int KeptOf(string corpus) => corpus switch { ThreeWay => 24, "equate_newsnli" => 20, _ => int.MaxValue };

    public static IReadOnlyList<string> Labels(string corpus) => corpus switch
    {
        _ when WeighsWords(corpus) => ["inconsistent", "consistent"],
        "equate_newsnli" => ["entailment", "neutral"],
        "equate_awpnli" or "fever_symmetric" => ["contradiction", "entailment"],
        _ => All,
    };

    /// <summary>Whether a task asks of a summary if one word of it is wrong, and its score counts both labels alike.</summary>
    public static bool WeighsWords(string corpus) => corpus.StartsWith("summedits", StringComparison.Ordinal);

    /// <summary>What says more of a premise than of a hypothesis: with few premises and many hypotheses each it would be learnt by heart.</summary>
    private static readonly string[] Levels =
    [
        "similarity", "weakest passage", "words covered", "worst passage covered", "word pairs covered", "negations only here", "words of the premise left out",
        "length ratio", "hedges only there", "pairs together", "pairs apart", "words of nowhere", "rare words of nowhere", "contradiction in general", "entailment in general",
    ];

    /// <summary>
    /// All that a rare label is told by: eighty examples do not teach what thousands of general ones do. With the features that tell most of them,
    /// as the other labels have, held-out precision where a quarter of the contradictions are found was .43; with these it is .5.
    /// </summary>
    private static readonly string[] OfRareLabel = ["contradiction in general", "entailment in general", "words of nowhere", "predicates replaced"];

    /// <summary>The features that a task leaves out, one flag each; cross-validation says which.</summary>
    public static bool[] Excluded(string corpus) => [.. PairFeatures.Names.Select((name, f) => f == PairFeatures.Suspicion || (WeighsWords(corpus) && Levels.Contains(name)))];

    /// <summary>Whether a label is rare in its task, and asked for by itself.</summary>
    public static bool IsRare(string corpus, string label) => corpus == ThreeWay && label == All[0];

    /// <summary>The features that a rare label leaves out, one flag each.</summary>
    public static bool[] ExcludedOfRare() => [.. PairFeatures.Names.Select((name, f) => f > 0 && !OfRareLabel.Contains(name))];

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
        bool rare = IsRare(corpus, labels[0]);
        if (rare && scores[0] >= RareGate)
            return labels[0];
        int best = rare ? 1 : 0;
        for (int i = best + 1; i < scores.Length; i++)
            best = scores[i] > scores[best] ? i : best;
        return labels[best];
    }

    public static double Probability(float[] weights, float[] features)
    {
        double sum = 0;
        for (int f = 0; f < features.Length; f++)
            sum += weights[f] * features[f];
        return 1 / (1 + Math.Exp(-sum));
    }
}
