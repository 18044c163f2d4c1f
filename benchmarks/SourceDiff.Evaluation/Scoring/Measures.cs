using System.Text.Json.Nodes;

namespace SourceDiff.Evaluation.Scoring;

/// <summary>The figures that all scores are made of, rounded as the reference rounds them.</summary>
internal static class Measures
{
    public static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;

    public static double Round(double value, int digits = 4) => Math.Round(value, digits, MidpointRounding.ToEven);

    /// <param name="found">Right answers among the predicted ones.</param>
    /// <param name="predicted">All predicted ones.</param>
    /// <param name="gold">All that should have been predicted.</param>
    /// <param name="hits">Which of those were, where that is counted apart.</param>
    public static JsonObject PrecisionRecall(int found, int predicted, int gold, int? hits = null)
    {
        double precision = Ratio(found, predicted), recall = Ratio(hits ?? found, gold);
        return new JsonObject
        {
            ["precision"] = Round(precision),
            ["recall"] = Round(recall),
            ["f1"] = Round(Ratio(2 * precision * recall, precision + recall)),
            ["predicted"] = predicted,
            ["gold"] = gold,
        };
    }
}
