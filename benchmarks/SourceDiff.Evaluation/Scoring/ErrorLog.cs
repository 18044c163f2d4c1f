namespace SourceDiff.Evaluation.Scoring;

/// <summary>What went wrong on one corpus, for the console only.</summary>
internal sealed class ErrorLog
{
    private readonly List<(string Kind, string Text)> _errors = [];

    public void Add(string kind, string id, string text) => _errors.Add((kind, $"{id}: {text.ReplaceLineEndings(" ⏎ ")}"));

    /// <summary>Up to <paramref name="count"/> errors of each kind, spread evenly over the corpus.</summary>
    public IEnumerable<(string Kind, int Total, IReadOnlyList<string> Shown)> Sample(int count)
    {
        foreach (var group in _errors.GroupBy(error => error.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var all = group.Select(error => error.Text).ToList();
            int shown = Math.Min(count, all.Count);
            yield return (group.Key, all.Count, [.. Enumerable.Range(0, shown).Select(i => all[(int)((long)i * all.Count / shown)])]);
        }
    }
}
