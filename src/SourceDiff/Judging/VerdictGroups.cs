using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>Groups the verdicts that are one finding, by union-find over the words they share (near-linear; Tarjan 1975).</summary>
internal sealed class VerdictGroups
{
    private readonly List<PlacedVerdict> _verdicts = [];
    private readonly List<int> _parents = [];

    public static List<List<PlacedVerdict>> Of(IReadOnlyList<JudgingContext> pairs, Dictionary<string, int> order, double minimumConfidence)
    {
        var groups = new VerdictGroups();
        foreach (var pair in pairs)
        {
            string left = pair.Left.Document.Id, right = pair.Right.Document.Id;
            foreach (var verdict in pair.Verdicts)
            {
                if (verdict.Confidence >= minimumConfidence)
                    groups.Add(new PlacedVerdict(verdict, order[left], order[right], left, right));
            }
        }

        groups.Unite();
        return groups.Collect();
    }

    private void Add(PlacedVerdict verdict)
    {
        _parents.Add(_verdicts.Count);
        _verdicts.Add(verdict);
    }

    private void Unite()
    {
        var words = new Dictionary<(int Document, TextSpan Span, Aspect Aspect, Relation Relation), int>(_verdicts.Count * 2);
        var values = new Dictionary<(string Rule, int Left, int Right, string LeftValue, string RightValue, string Subject), int>();
        for (int i = 0; i < _verdicts.Count; i++)
        {
            var (verdict, left, right, _, _) = _verdicts[i];
            Meet(words, (left, verdict.Left.Span, verdict.Rule.Aspect, verdict.Relation), i);
            Meet(words, (right, verdict.Right.Span, verdict.Rule.Aspect, verdict.Relation), i);
            if (verdict.Subject.Length > 0 && IsRepeatable(verdict.Rule.Aspect))
                Meet(values, (verdict.Rule.Id, left, right, verdict.Left.Value, verdict.Right.Value, verdict.Subject), i);
        }
    }

    /// <summary>A value can be repeated; a happening, a negation or a hedge told twice is two.</summary>
    private static bool IsRepeatable(Aspect aspect) =>
        aspect is not (Aspect.Event or Aspect.Polarity or Aspect.Certainty or Aspect.Attribution);

    private void Meet<TKey>(Dictionary<TKey, int> places, TKey key, int verdict)
        where TKey : notnull
    {
        if (places.TryAdd(key, verdict))
            return;
        int one = Root(places[key]), other = Root(verdict);
        _parents[Math.Max(one, other)] = Math.Min(one, other);
    }

    private int Root(int index)
    {
        while (_parents[index] != index)
            index = _parents[index] = _parents[_parents[index]];
        return index;
    }

    private List<List<PlacedVerdict>> Collect()
    {
        var groups = new List<List<PlacedVerdict>>();
        var places = new int[_verdicts.Count];
        for (int i = 0; i < _verdicts.Count; i++)
        {
            int root = Root(i);
            if (root == i)
            {
                places[i] = groups.Count;
                groups.Add([]);
            }

            groups[places[root]].Add(_verdicts[i]);
        }

        return groups;
    }
}
