using System.Globalization;
using System.Text;
using SourceDiff.Judging.Values;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>
/// Fits the probability that two differing values are rivals for one slot. What annotated articles give is few; what was falsified
/// gives many, of one kind: both are used, and a falsified detail counts a fraction of a real one. What a reader said of values that an
/// earlier fit held against each other, in pairs of articles that are often of two events, shows it what is none. The weights are then
/// calibrated on what no falsifier made, so that what is said at .7 is right seven times of ten.
/// </summary>
internal static class JudgingFitting
{
    private const double Penalty = 0.03;

    /// <summary>What a falsified detail counts; a real discrepancy counts double.</summary>
    private const double FalsifiedWeight = 0.5;

    public static void Run(string corpora, string planted, string verdicts, string? weights, bool list, string[] tests, TextWriter output)
    {
        var sets = JudgedSets.Read(corpora, planted, verdicts);
        var logits = new Dictionary<SlotCandidate, double>(ReferenceEqualityComparer.Instance);
        for (int fold = 0; fold < GoldTexts.Folds; fold++)
        {
            var fitted = Fit(sets.All.Where(pair => pair.Fold != fold));
            foreach (var (candidate, _, _) in sets.All.Where(pair => pair.Fold == fold).SelectMany(pair => pair.Candidates))
                logits[candidate] = Logit(fitted, candidate);
        }

        var calibration = Calibration.Fit([.. sets.Calibrating(logits)]);
        var tables = new JudgingTables(candidate => Sigmoid((calibration.Slope * logits[candidate]) + calibration.Offset), output);
        tables.WriteGates(sets);
        tables.WriteRanking("articles, real pairs and stories", [.. sets.Articles, .. sets.Judged.Where(pair => pair.IsRealPair), .. sets.Stories]);
        tables.WriteRanking("pairs of a topic", [.. sets.Judged.Where(pair => !pair.IsRealPair)]);
        tables.WriteRanking("sentences", sets.Sentences);
        tables.WriteRanking("plain sentences", sets.Plain);
        tables.WriteReasons([.. sets.Sentences, .. sets.Articles, .. sets.Judged, .. sets.Stories, .. sets.Values]);
        tables.WriteReliability("all", sets.All);
        tables.WriteReliability("articles, real pairs and stories", [.. sets.Articles, .. sets.Judged.Where(pair => pair.IsRealPair), .. sets.Stories]);
        tables.WriteReliability("sentences", sets.Sentences);
        if (Environment.GetEnvironmentVariable("ROWS") is { } rows)
            tables.WriteRows(sets.All, rows);
        if (list)
        {
            tables.WriteCandidates(sets.All);
            tables.WriteKeptOut(sets.All);
        }

        float[] model = calibration.Apply(Fit(sets.All));
        for (int f = 0; f < model.Length; f++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(SlotFeature)f,-18} {model[f],9:0.000}"));
        if (tests.Length > 0)
            WriteTest([.. tests.SelectMany(JudgedCandidates.Read)], model, list, output);
        if (weights is not null)
            File.WriteAllText(weights, Source(model));
    }

    /// <summary>What the fitted weights make of pairs that they were not fitted on.</summary>
    private static void WriteTest(List<JudgedCandidates> pairs, float[] model, bool list, TextWriter output)
    {
        var tables = new JudgingTables(candidate => Sigmoid(Logit(model, candidate)), output);
        tables.WriteGates("test", pairs);
        tables.WriteRanking("test", pairs);
        tables.WriteReasons(pairs);
        tables.WriteReliability("test", pairs);
        if (Environment.GetEnvironmentVariable("ROWS") is { } rows)
            tables.WriteRows(pairs, rows + ".test");
        if (list)
        {
            tables.WriteCandidates(pairs);
            tables.WriteKeptOut(pairs);
        }
    }

    private static float[] Fit(IEnumerable<JudgedCandidates> pairs)
    {
        var sets = pairs.SelectMany(pair => pair.Candidates.Where(c => c.Label != PairLabel.Unknown).Select(c => new PairSet(c.Candidate.Features, pair.Fold, c.Label) { Importance = pair.Importance })).ToList();
        return new LinearModel(SlotModel.Features, Penalty).Fit(sets, FalsifiedWeight, []);
    }

    private static double Logit(float[] weights, SlotCandidate candidate)
    {
        double sum = 0;
        for (int f = 0; f < weights.Length; f++)
            sum += weights[f] * candidate.Features[f];
        return sum;
    }

    private static double Sigmoid(double logit) => 1 / (1 + Math.Exp(-logit));

    private static string Source(float[] weights)
    {
        var rows = new StringBuilder();
        for (int f = 0; f < weights.Length; f++)
            rows.Append(CultureInfo.InvariantCulture, $"        {weights[f]:0.0###}f, // {(SlotFeature)f}\n");
        return $$"""
            namespace SourceDiff.Judging.Values;

            /// <summary>
            /// The weights of <see cref="SlotModel"/>, one a <see cref="SlotFeature"/>. Written by <c>SourceDiff.Evaluation fit judging</c>
            /// from pairs of news articles with every shared detail annotated, from the same pairs with one detail falsified, and from a reader's
            /// verdicts on others (texts of ECB+ via ABCD-LINK, CC BY 4.0): do not edit, fit again.
            /// </summary>
            internal static class SlotWeights
            {
                /// <summary>The least probability at which differing values are told: chosen from the cross-validated gates in <c>benchmarks/README.md</c>.</summary>
                public const double Gate = {{SlotWeights.Gate.ToString(CultureInfo.InvariantCulture)}};

                public static ReadOnlySpan<float> All =>
                [
            {{rows.ToString().TrimEnd('\n')}}
                ];
            }

            """.ReplaceLineEndings("\n");
    }
}
