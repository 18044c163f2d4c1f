using System.Text.Json.Nodes;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Scoring;

namespace SourceDiff.Evaluation;

/// <summary>The scores of one corpus, in the form of the reference; what they are made of; and the errors.</summary>
internal sealed record Outcome(CorpusFile File, int Lines, JsonObject Scores, JsonObject Details, ErrorLog Errors)
{
    /// <summary>The figure at <paramref name="path"/> (<c>links.f1</c>), or <c>null</c> when the scores have none.</summary>
    public double? Figure(string path)
    {
        JsonNode? node = Scores;
        foreach (string name in path.Split('.'))
            node = (node as JsonObject)?[name];
        return node is JsonValue value && value.TryGetValue(out double figure) ? figure : node is JsonValue text && Share(text.ToString()) is { } share ? share : null;
    }

    private static double? Share(string text) =>
        text.Split('/') is [var part, var whole] && double.TryParse(part, out double found) && double.TryParse(whole, out double all) && all > 0 ? found / all : null;
}
