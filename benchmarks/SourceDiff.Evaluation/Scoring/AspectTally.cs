using System.Text.Json.Nodes;

namespace SourceDiff.Evaluation.Scoring;

/// <summary>How many of something were found, by aspect, in order of first appearance.</summary>
internal sealed class AspectTally
{
    private readonly Dictionary<string, (int Found, int Total)> _counts = [];
    private readonly List<string> _order = [];

    public int Found => _counts.Values.Sum(count => count.Found);

    public int Total => _counts.Values.Sum(count => count.Total);

    public void Add(string aspect, bool found)
    {
        if (!_counts.TryGetValue(aspect, out var count))
            _order.Add(aspect);
        _counts[aspect] = (count.Found + (found ? 1 : 0), count.Total + 1);
    }

    public JsonObject ToJson()
    {
        var counts = new JsonObject();
        foreach (string aspect in _order)
            counts[aspect] = $"{_counts[aspect].Found}/{_counts[aspect].Total}";
        return counts;
    }
}
