using System.CommandLine;
using System.Globalization;
using SourceDiff.Aligning;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Predicting;

namespace SourceDiff.Evaluation.Fitting;

/// <summary><c>fit paraphrase FOLDER</c>: fits what the evaluation takes for a paraphrase; the product has no such notion.</summary>
internal static class ParaphraseFitCommand
{
    private const double Penalty = 0.001;

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "The folder of corpora: mrpc." };
        var weights = new Option<FileInfo?>("--weights") { Description = "Write the weights to this C# file: Predicting/ParaphraseWeights.cs." };
        var command = new Command("paraphrase", "Fit the decision whether two sentences are paraphrases.") { folder, weights };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder).FullName, parsed.GetValue(weights)?.FullName, Console.Out));
        return command;
    }

    private static void Run(string corpora, string? weights, TextWriter output)
    {
        var sets = new List<PairSet>();
        foreach (var gold in new CorpusFile("mrpc", "pairs", Path.Combine(corpora, "mrpc.pairs.jsonl")).Read<PairGold>())
            sets.Add(new PairSet(ParaphraseFeatures.Of(gold.Left, gold.Right), sets.Count % GoldTexts.Folds, gold.Label == "paraphrase" ? PairLabel.Partial : PairLabel.Apart));
        var scores = new Dictionary<PairSet, double>();
        for (int fold = 0; fold < GoldTexts.Folds; fold++)
        {
            var model = Fit([.. sets.Where(set => set.Fold != fold)]);
            foreach (var set in sets.Where(set => set.Fold == fold))
                scores[set] = LogisticSimilarity.Probability(LogisticSimilarity.Dot(model, set.Features));
        }

        foreach (double threshold in (double[])[0.45, 0.5, 0.55, 0.6])
        {
            double hits = sets.Count(set => set.Labels[0] == PairLabel.Partial && scores[set] >= threshold), predicted = sets.Count(set => scores[set] >= threshold), gold = sets.Count(set => set.Labels[0] == PairLabel.Partial);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"t={threshold:0.00} accuracy {sets.Count(set => set.Labels[0] == PairLabel.Partial == scores[set] >= threshold) / (double)sets.Count:0.0000} F1 {2 * hits / (predicted + gold):0.0000}"));
        }

        var fitted = Fit(sets);
        if (weights is not null)
            File.WriteAllText(weights, Source(fitted));
    }

    private static float[] Fit(List<PairSet> sets) => new LinearModel(ParaphraseFeatures.Count, Penalty).Fit(sets, 1, []);

    private static string Source(float[] weights) => $$"""
        namespace SourceDiff.Evaluation.Predicting;

        /// <summary>
        /// The weights of <see cref="ParaphraseFeatures"/>. Written by <c>fit paraphrase</c> from the Microsoft Research Paraphrase
        /// Corpus: do not edit, fit again. A paraphrase is bidirectional, an alignment is not, hence weights of their own.
        /// </summary>
        internal static class ParaphraseWeights
        {
            public static ReadOnlySpan<float> All => [{{string.Join(", ", weights.Select(weight => weight.ToString("0.0###", CultureInfo.InvariantCulture) + "f"))}}];
        }

        """.ReplaceLineEndings("\n");
}
