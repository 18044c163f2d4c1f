using System.Text.Json.Nodes;

namespace SourceDiff.Evaluation.Scoring;

/// <summary>Which relation gold gives a shared fact, and which one is told of it: counts, by aspect.</summary>
internal sealed class RelationConfusion
{
    /// <summary>What is told of a fact on which no finding falls.</summary>
    public const string Silent = "silent";

    private readonly SortedDictionary<string, SortedDictionary<string, int>> _counts = new(StringComparer.Ordinal);

    public void Add(string aspect, string gold, string told)
    {
        if (!_counts.TryGetValue(aspect, out var counts))
            _counts.Add(aspect, counts = new SortedDictionary<string, int>(StringComparer.Ordinal));
        string cell = $"{gold} → {told}";
        counts[cell] = counts.GetValueOrDefault(cell) + 1;
    }

    /// <summary>One entry an aspect: <c>agrees → agrees 59, agrees → silent 8</c>.</summary>
    public void WriteTo(JsonObject details)
    {
        foreach (var (aspect, counts) in _counts)
            details[$"{aspect}, gold → told"] = string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}"));
    }
}
