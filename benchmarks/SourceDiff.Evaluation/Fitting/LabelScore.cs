using System.Globalization;

namespace SourceDiff.Evaluation.Fitting;

/// <summary>Held-out answers to a task, scored; several ways to part the examples give the spread, which tells noise from gain.</summary>
internal static class LabelScore
{
    /// <summary>Accuracy, balanced accuracy, and precision and recall of each label: their mean and deviation over the runs.</summary>
    public static string Of(IReadOnlyList<LabelExample> examples, IReadOnlyList<string[]> runs)
    {
        var golds = examples.Select(example => example.Gold.Label).ToArray();
        var labels = golds.Distinct().Order(StringComparer.Ordinal).ToArray();
        double Recall(string[] answers, string label) => golds.Zip(answers).Count(pair => pair.First == label && pair.Second == label) / (double)golds.Count(gold => gold == label);
        double Precision(string[] answers, string label) => golds.Zip(answers).Count(pair => pair.First == label && pair.Second == label) / (double)Math.Max(1, answers.Count(answer => answer == label));
        return $"accuracy {Spread(runs.Select(answers => golds.Zip(answers).Count(pair => pair.First == pair.Second) / (double)golds.Length))}"
            + $" balanced {Spread(runs.Select(answers => labels.Average(label => Recall(answers, label))))}"
            + string.Concat(labels.Select(label => $", {label} P {Spread(runs.Select(answers => Precision(answers, label)))} R {Spread(runs.Select(answers => Recall(answers, label)))}"));
    }

    private static string Spread(IEnumerable<double> values)
    {
        double[] all = [.. values];
        double mean = all.Average(), deviation = Math.Sqrt(all.Average(value => (value - mean) * (value - mean)));
        return string.Create(CultureInfo.InvariantCulture, $"{mean:0.000}") + (all.Length > 1 ? string.Create(CultureInfo.InvariantCulture, $" ± {deviation:0.000}") : "");
    }
}
