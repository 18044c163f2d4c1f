using System.CommandLine;
using System.Globalization;
using System.Text;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Predicting;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>
/// <c>fit labels FOLDER</c>: fits the rule by which the evaluation answers the tasks that ask for entailment; the product has no such
/// notion. One logistic regression a task and label, cross-validated by premise.
/// </summary>
internal static class LabelFitCommand
{
    private static readonly string[] Corpora = ["rte3", "fever_symmetric", "equate_newsnli", "equate_redditnli", "equate_awpnli", "summedits_news", "summedits_ectsum"];

    private static readonly SourceComparer Comparer = SourceComparer.Create();

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "The folder of corpora: " + string.Join(", ", Corpora) + "." };
        var weights = new Option<FileInfo?>("--weights") { Description = "Write the weights to this C# file: Predicting/LabelWeights.cs." };
        var command = new Command("labels", "Fit the answers to tasks of entailment.") { folder, weights };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder).FullName, parsed.GetValue(weights)?.FullName, Console.Out));
        return command;
    }

    private static void Run(string corpora, string? weights, TextWriter output)
    {
        var rows = new StringBuilder();
        foreach (string corpus in Corpora)
        {
            var golds = new CorpusFile(corpus, "pairs", Path.Combine(corpora, corpus + ".pairs.jsonl")).Read<PairGold>().ToList();
            var features = golds.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(Features).ToList();
            var folds = golds.Select(gold => FoldOf(gold.Left)).ToList();
            string[] labels = [.. PairLabels.Labels(corpus)];
            foreach (double penalty in (double[])[0.03, 0.1, 0.3])
            {
                var answers = new string[golds.Count];
                for (int fold = 0; fold < GoldTexts.Folds; fold++)
                {
                    var models = labels.ToDictionary(label => label, label => Fit(golds, features, label, i => folds[i] != fold, penalty, corpus));
                    for (int i = 0; i < golds.Count; i++)
                    {
                        if (folds[i] == fold)
                            answers[i] = PairLabels.Choose(corpus, label => models[label], features[i]);
                    }
                }

                output.WriteLine($"{corpus} penalty {penalty.ToString(CultureInfo.InvariantCulture)}: {Score(golds, answers)}");
            }

            foreach (string label in labels)
            {
                float[] model = Fit(golds, features, label, _ => true, PairLabels.PenaltyOf(corpus), corpus);
                rows.Append(CultureInfo.InvariantCulture, $"        (\"{corpus}\", \"{label}\") => [{string.Join(", ", model.Select(weight => weight.ToString("0.0##", CultureInfo.InvariantCulture) + "f"))}],\n");
                output.WriteLine($"  {label}: {string.Join(", ", PairFeatures.Names.Zip(model).Where(pair => Math.Abs(pair.Second) > 0.001).Select(pair => $"{pair.First} {pair.Second.ToString("0.00", CultureInfo.InvariantCulture)}"))}");
            }
        }

        if (weights is not null)
            File.WriteAllText(weights, Source(rows.ToString()));
    }

    private static float[] Features(PairGold gold)
    {
        var left = Comparer.Read(new Document("left", gold.Left));
        var right = Comparer.Read(new Document("right", gold.Right));
        var comparison = Comparer.Compare([left, right]);
        return PairFeatures.Of(comparison, left, right, PairSignals.Of(comparison, left, right));
    }

    /// <summary>Hypotheses of one premise stay together.</summary>
    private static int FoldOf(string premise)
    {
        uint hash = 2166136261;
        foreach (char c in premise)
            hash = (hash ^ c) * 16777619;
        return (int)(hash % GoldTexts.Folds);
    }

    private static float[] Fit(List<PairGold> golds, List<float[]> features, string label, Func<int, bool> isIn, double penalty, string corpus)
    {
        var sets = Enumerable.Range(0, golds.Count).Where(isIn).Select(i => new PairSet(features[i], 0, golds[i].Label == label ? PairLabel.Partial : PairLabel.Apart)).ToList();
        int positive = sets.Count(set => set.Labels[0] == PairLabel.Partial);
        double balance = PairLabels.IsBalanced(corpus, label) ? (sets.Count - positive) / (double)Math.Max(1, positive) : 1;
        return new LinearModel(PairFeatures.Names.Length, penalty, 0).Fit(sets, [], balance, []);
    }

    private static string Score(List<PairGold> golds, string[] answers)
    {
        var labels = golds.Select(gold => gold.Label).Distinct().Order(StringComparer.Ordinal).ToList();
        double Recall(string label) => golds.Zip(answers).Count(pair => pair.First.Label == label && pair.Second == label) / (double)golds.Count(gold => gold.Label == label);
        double Precision(string label) => golds.Zip(answers).Count(pair => pair.First.Label == label && pair.Second == label) / (double)Math.Max(1, answers.Count(answer => answer == label));
        return string.Create(CultureInfo.InvariantCulture, $"accuracy {golds.Zip(answers).Count(pair => pair.First.Label == pair.Second) / (double)golds.Count:0.000} balanced {labels.Average(Recall):0.000} ")
            + string.Join(", ", labels.Select(label => string.Create(CultureInfo.InvariantCulture, $"{label} P {Precision(label):0.00} R {Recall(label):0.00}")));
    }

    private static string Source(string rows) => $$"""
        namespace SourceDiff.Evaluation.Predicting;

        /// <summary>
        /// The weights of <see cref="PairLabels"/>, one a feature of <see cref="PairFeatures"/>. Written by <c>fit labels</c> from the tasks'
        /// own tuning files: do not edit, fit again. They are each task's decision rule, and no part of the product.
        /// </summary>
        internal static class LabelWeights
        {
            public static ReadOnlySpan<float> Of(string corpus, string label) => (corpus, label) switch
            {
        {{rows.TrimEnd('\n')}}
                _ => [],
            };
        }

        """.ReplaceLineEndings("\n");
}
