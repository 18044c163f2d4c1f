using System.Text.Json.Nodes;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Predicting;

namespace SourceDiff.Evaluation.Scoring;

/// <summary>How many labels are right: over all, and label by label.</summary>
internal static class PairScores
{
    public static JsonObject Score(IReadOnlyList<PairGold> golds, IReadOnlyList<PairPrediction> predictions, ErrorLog errors, JsonObject details)
    {
        var answers = golds.Zip(predictions, (gold, prediction) => (Gold: gold.Label, Predicted: prediction.Label)).ToList();
        var labels = golds.Select(gold => gold.Label).Distinct().Order(StringComparer.Ordinal).ToList();
        var perLabel = new JsonObject();
        double recalls = 0;
        foreach (string label in labels)
        {
            var measured = Measures.PrecisionRecall(
                answers.Count(answer => answer.Gold == label && answer.Predicted == label),
                answers.Count(answer => answer.Predicted == label),
                answers.Count(answer => answer.Gold == label));
            perLabel[label] = measured;
            recalls += (double)measured["recall"]!;
        }

        foreach (var (gold, prediction) in golds.Zip(predictions).Where(pair => pair.First.Label != pair.Second.Label))
            errors.Add($"{gold.Label} taken for {prediction.Label}", gold.Id, $"{Shorten(gold.Left)} ¦ {gold.Right} {prediction.Note}");
        return new JsonObject
        {
            ["accuracy"] = Measures.Round(Measures.Ratio(answers.Count(answer => answer.Gold == answer.Predicted), golds.Count)),
            ["balanced_accuracy"] = Measures.Round(recalls / labels.Count),
            ["labels"] = perLabel,
        };
    }

    private static string Shorten(string text) => text.Length > 600 ? string.Concat(text.AsSpan(0, 600), "…") : text;
}
