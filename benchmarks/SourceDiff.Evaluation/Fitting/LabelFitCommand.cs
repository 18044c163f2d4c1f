using System.CommandLine;
using System.Globalization;
using System.Text;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Predicting;
using SourceDiff.Evaluation.Predicting.Suspecting;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>
/// <c>fit labels FOLDER</c>: fits the rule by which the evaluation answers the tasks that ask for entailment; the product has no such
/// notion. Cross-validated by premise, in five ways. General entailment comes first, and what it says is a feature of the others.
/// </summary>
internal static class LabelFitCommand
{
    /// <summary>Ways to part the examples of a task for its cross-validation.</summary>
    private const int Seeds = 5;

    private static readonly string[] Corpora = [PairFeatures.General, "rte3", "fever_symmetric", "equate_newsnli", "equate_redditnli", "equate_awpnli", "summedits_news", "summedits_ectsum"];

    private static readonly SourceComparer Comparer = SourceComparer.Create();

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "The folder of corpora: " + string.Join(", ", Corpora) + "." };
        var weights = new Option<FileInfo?>("--weights") { Description = "Write the weights to this C# file: Predicting/LabelWeights.cs." };
        var summaries = new Option<bool>("--summaries") { Description = "Only the tasks about summaries; no weights are written." };
        var command = new Command("labels", "Fit the answers to tasks of entailment.") { folder, weights, summaries };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder).FullName, parsed.GetValue(weights)?.FullName, parsed.GetValue(summaries), Console.Out));
        return command;
    }

    private static void Run(string corpora, string? weights, bool onlySummaries, TextWriter output)
    {
        var rows = new StringBuilder();
        var general = new Dictionary<string, float[]>();
        foreach (string corpus in Corpora.Where(corpus => !onlySummaries && !PairLabels.WeighsWords(corpus)))
        {
            var examples = Examples(corpora, corpus, general);
            var fitting = new LabelFitting(corpus);
            var runs = Enumerable.Range(0, corpus == PairFeatures.General ? 1 : Seeds).Select(seed => fitting.Answers(examples, seed));
            var models = fitting.Fit(examples);
            Report(output, rows, corpus, LabelScore.Of(examples, [.. runs]), models);
            if (corpus == PairFeatures.General)
                general = models.ToDictionary(model => model.Key, model => Array.ConvertAll(model.Value, Rounded));
        }

        var summaries = Corpora.Where(PairLabels.WeighsWords).ToDictionary(corpus => corpus, corpus => Examples(corpora, corpus, general));
        var whole = new SummaryFitting(summaries.Values.SelectMany(examples => examples));
        foreach (var (corpus, examples) in summaries)
            Report(output, rows, corpus, LabelScore.Of(examples, [whole.Answers(corpus)]) + $", ranked rightly {whole.Ranking(corpus).ToString("0.000", CultureInfo.InvariantCulture)}", whole.Fit(corpus));
        if (weights is not null && !onlySummaries)
            File.WriteAllText(weights, Source(rows.ToString(), whole.Words));
    }

    private static void Report(TextWriter output, StringBuilder rows, string corpus, string score, Dictionary<string, float[]> models)
    {
        output.WriteLine($"{corpus}: {score}");
        foreach (var (label, model) in models)
        {
            rows.Append(CultureInfo.InvariantCulture, $"        (\"{corpus}\", \"{label}\") => [{Row(model)}],\n");
            output.WriteLine($"  {label}: {string.Join(", ", PairFeatures.Names.Zip(model).Where(pair => Math.Abs(pair.Second) > 0.001).Select(pair => $"{pair.First} {pair.Second.ToString("0.00", CultureInfo.InvariantCulture)}"))}");
        }
    }

    private static List<LabelExample> Examples(string corpora, string corpus, Dictionary<string, float[]> general) =>
        [.. new CorpusFile(corpus, "pairs", Path.Combine(corpora, corpus + ".pairs.jsonl")).Read<PairGold>().ToList()
            .AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(gold => Example(corpus, gold, general))];

    private static LabelExample Example(string corpus, PairGold gold, Dictionary<string, float[]> general)
    {
        var left = Comparer.Read(new Document("left", gold.Left));
        var right = Comparer.Read(new Document("right", gold.Right));
        var comparison = Comparer.Compare([left, right]);
        float[] features = PairFeatures.Of(comparison, left, right, PairSignals.Of(comparison, left, right));
        if (general.Count > 0)
            PairFeatures.Generalise(features, general["contradiction"], general["entailment"]);
        return new LabelExample(corpus, gold, features, PairLabels.WeighsWords(corpus) ? SuspectReader.Read(comparison, left, right, new WordPlaces(left, right)) : []);
    }

    private static string Row(float[] model) => string.Join(", ", model.Select(weight => weight.ToString("0.0##", CultureInfo.InvariantCulture) + "f"));

    /// <summary>As the weights are written and read again.</summary>
    private static float Rounded(float weight) => float.Parse(weight.ToString("0.0##", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Source(string rows, float[] words) => $$"""
        namespace SourceDiff.Evaluation.Predicting;

        /// <summary>
        /// The weights of <see cref="PairLabels"/>, one a feature of <see cref="PairFeatures"/>. Written by <c>fit labels</c> from the tasks'
        /// own tuning files: do not edit, fit again. They are each task's decision rule, and no part of the product.
        /// </summary>
        internal static class LabelWeights
        {
            /// <summary>The weights of <see cref="Suspecting.SuspicionModel"/>.</summary>
            public static ReadOnlySpan<float> Suspicion => [{{Row(words)}}];

            public static ReadOnlySpan<float> Of(string corpus, string label) => (corpus, label) switch
            {
        {{rows.TrimEnd('\n')}}
                _ => [],
            };
        }

        """.ReplaceLineEndings("\n");
}
