using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SourceDiff.Evaluation.Corpora;
using SourceDiff.Evaluation.Predicting;

namespace SourceDiff.Evaluation.Scoring;

/// <summary>Spans found (any overlap), and the normalised number right where gold resolves to one; one date right for dates.</summary>
internal sealed class ValueScores
{
    private int _found, _right, _numeric;

    public static JsonObject Score(IReadOnlyList<ValuesGold> golds, IReadOnlyList<ValuesPrediction> predictions, ErrorLog errors, JsonObject details)
    {
        var scores = new ValueScores();
        int predicted = 0, wanted = 0;
        foreach (var (gold, prediction) in golds.Zip(predictions))
        {
            var results = gold.Results.Where(result => result is { Start: not null, End: not null }).ToList();
            var used = new HashSet<int>();
            foreach (var result in results)
                scores.Add(gold, result, prediction.Values, used, errors);
            foreach (var value in prediction.Values.Where((_, index) => !used.Contains(index)))
                errors.Add("not wanted", gold.Id, $"'{new CodePointText(gold.Text)[new(value.Start, value.End)]}' {value.Type} {value.Value} in: {gold.Text}");
            predicted += prediction.Values.Length;
            wanted += results.Count;
        }

        details["values right"] = $"{scores._right}/{scores._numeric}";
        return new JsonObject
        {
            ["spans"] = Measures.PrecisionRecall(scores._found, predicted, wanted),
            ["value_accuracy"] = Measures.Round(Measures.Ratio(scores._right, scores._numeric)),
        };
    }

    private void Add(ValuesGold gold, ValueGold result, ValuePrediction[] predicted, HashSet<int> used, ErrorLog errors)
    {
        var span = new CodePointSpan(result.Start!.Value, result.End!.Value);
        double? number = Number(Property(result.Resolution, "value") is { } value ? Text(value) : null);
        var dates = Dates(result.Resolution);
        bool resolves = number is not null || dates.Any(date => !string.IsNullOrEmpty(date));
        _numeric += resolves ? 1 : 0;
        int index = Enumerable.Range(0, predicted.Length).FirstOrDefault(k => !used.Contains(k)
            && new CodePointSpan(predicted[k].Start, predicted[k].End).Overlap(span) > 0, -1);
        if (index < 0)
        {
            errors.Add("missed", gold.Id, $"'{result.Text}' {result.Type} in: {gold.Text}");
            return;
        }

        used.Add(index);
        _found++;
        string got = predicted[index].Value;
        bool right = number is { } wanted
            ? Number(got) is { } given && Math.Abs(given - wanted) <= 1e-6 * Math.Max(1, Math.Abs(wanted))
            : resolves && dates.Contains(got);
        _right += right ? 1 : 0;
        if (resolves && !right)
            errors.Add("wrong value", gold.Id, $"'{result.Text}' is {number?.ToString(CultureInfo.InvariantCulture) ?? string.Join(" or ", dates)}, not {got}, in: {gold.Text} ({gold.ReferenceTime:s})");
    }

    private static List<string?> Dates(JsonElement? resolution) => Property(resolution, "values") is { ValueKind: JsonValueKind.Array } values
        ? [.. values.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object)
            .Select(one => NotEmpty(Property(one, "value")) ?? NotEmpty(Property(one, "start")))]
        : [];

    private static string? NotEmpty(JsonElement? element) => element is { } some && Text(some) is { Length: > 0 } text ? text : null;

    private static JsonElement? Property(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } some && some.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string Text(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText();

    private static double? Number(string? text) =>
        double.TryParse(text?.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;
}
