using System.CommandLine;
using System.Globalization;
using System.Text;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Predicting;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>
/// <c>fit labels FOLDER</c>: fits the rule by which the evaluation answers the tasks that ask for entailment; the product has no such
/// notion. One logistic regression a task and label, cross-validated by premise; that of
/// general entailment comes first, and what it says is a feature of the others.
/// </summary>
internal static class LabelFitCommand
{
    private static readonly string[] Corpora = [PairFeatures.General, "rte3", "fever_symmetric", "equate_newsnli", "equate_redditnli", "equate_awpnli", "summedits_news", "summedits_ectsum"];

    /// <summary>Boundaries this close to the best are as good: their middle depends less on single examples.</summary>
    private const double BestMargin = 0.03;

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
        var tasks = new Dictionary<string, List<Example>>();
        var general = new Dictionary<string, float[]>();
        List<Example> Read(string corpus) => tasks.TryGetValue(corpus, out var read) ? read : tasks[corpus] = Examples(corpora, corpus, general);
        foreach (string corpus in Corpora)
        {
            var examples = Read(corpus);
            List<Example> kin = [.. Corpora.Where(other => other != corpus && PairLabels.AreKin(corpus, other)).SelectMany(Read)];
            string[] labels = [.. PairLabels.Labels(corpus)];
            foreach (double penalty in corpus == PairFeatures.General ? [PairLabels.PenaltyOf(corpus)] : (double[])[0.03, 0.1, 0.3, 1, 3])
            {
                var answers = new string[examples.Count];
                for (int fold = 0; fold < GoldTexts.Folds; fold++)
                {
                    List<Example> training = [.. examples.Where(example => example.Fold != fold), .. kin];
                    var models = labels.ToDictionary(label => label, label => Fit(training, label, penalty, corpus));
                    for (int i = 0; i < examples.Count; i++)
                    {
                        if (examples[i].Fold == fold)
                            answers[i] = PairLabels.Choose(corpus, label => models[label], examples[i].Features);
                    }
                }

                output.WriteLine($"{corpus} penalty {penalty.ToString(CultureInfo.InvariantCulture)}: {Score(examples, answers)}");
            }

            foreach (string label in labels)
            {
                float[] model = Fit([.. examples, .. kin], label, PairLabels.PenaltyOf(corpus), corpus);
                if (corpus == PairFeatures.General)
                    general[label] = Rounded(model);
                rows.Append(CultureInfo.InvariantCulture, $"        (\"{corpus}\", \"{label}\") => [{string.Join(", ", model.Select(weight => weight.ToString("0.0##", CultureInfo.InvariantCulture) + "f"))}],\n");
                output.WriteLine($"  {label}: {string.Join(", ", PairFeatures.Names.Zip(model).Where(pair => Math.Abs(pair.Second) > 0.001).Select(pair => $"{pair.First} {pair.Second.ToString("0.00", CultureInfo.InvariantCulture)}"))}");
            }
        }

        if (weights is not null)
            File.WriteAllText(weights, Source(rows.ToString()));
    }

    private sealed record Example(string Corpus, PairGold Gold, float[] Features, int Fold);

    private static List<Example> Examples(string corpora, string corpus, Dictionary<string, float[]> general)
    {
        List<Example> examples = [.. new CorpusFile(corpus, "pairs", Path.Combine(corpora, corpus + ".pairs.jsonl")).Read<PairGold>().ToList()
            .AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(gold => new Example(corpus, gold, Features(gold), FoldOf(gold.Left)))];
        if (general.Count > 0)
            examples.ForEach(example => PairFeatures.Generalise(example.Features, general["contradiction"], general["entailment"]));
        return examples;
    }

    /// <summary>As the weights are written and read again.</summary>
    private static float[] Rounded(float[] model) => Array.ConvertAll(model, weight => float.Parse(weight.ToString("0.0##", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

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

    private static float[] Fit(List<Example> examples, string label, double penalty, string corpus)
    {
        bool balanced = PairLabels.IsBalanced(corpus, label);
        var inputs = balanced ? Centred(examples) : [.. examples.Select(example => example.Features)];
        var sets = examples.Zip(inputs, (example, input) => new PairSet(input, 0, example.Gold.Label == label ? PairLabel.Partial : PairLabel.Apart)).ToList();
        int positive = sets.Count(set => set.Labels[0] == PairLabel.Partial);
        double balance = balanced ? (sets.Count - positive) / (double)Math.Max(1, positive) : 1;
        var model = new LinearModel(PairFeatures.Names.Length, penalty, 0).Fit(sets, [], balance, PairLabels.Excluded(corpus));
        if (balanced)
            model[0] = Between(examples.FindAll(example => example.Corpus == corpus), label, model);
        return model;
    }

    /// <summary>
    /// The features of each hypothesis less the mean of its premise's. Where every premise has many hypotheses, what premises differ in says
    /// nothing of a hypothesis, and with few of them would be learnt by heart.
    /// </summary>
    private static List<float[]> Centred(List<Example> examples)
    {
        var means = examples.GroupBy(example => example.Gold.Left).ToDictionary(group => group.Key, group => Enumerable.Range(0, PairFeatures.Names.Length).Select(f => f == 0 ? 0 : group.Average(example => (double)example.Features[f])).ToArray());
        return [.. examples.Select(example => example.Features.Select((value, f) => (float)(value - means[example.Gold.Left][f])).ToArray())];
    }

    /// <summary>The offset at which the two labels are told apart best, both counted alike: the middle of the best ones.</summary>
    private static float Between(List<Example> examples, string label, float[] model)
    {
        var scored = examples.Select(example => (Score: Enumerable.Range(1, model.Length - 1).Sum(f => (double)model[f] * example.Features[f]), IsPositive: example.Gold.Label == label))
            .OrderBy(example => example.Score).ToArray();
        double positives = scored.Count(example => example.IsPositive), negatives = scored.Length - positives, below = 0;
        var balances = new double[scored.Length];
        for (int i = 0; i < scored.Length; i++)
        {
            below += scored[i].IsPositive ? -1 / positives : 1 / negatives;
            balances[i] = below;
        }

        double best = balances.Max();
        return (float)Math.Round(-scored.Where((_, i) => balances[i] >= best - BestMargin).Average(example => example.Score), 4);
    }

    private static string Score(List<Example> examples, string[] answers)
    {
        var golds = examples.ConvertAll(example => example.Gold);
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
