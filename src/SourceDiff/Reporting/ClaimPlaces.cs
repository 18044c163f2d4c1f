using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>Which claim of several documents the words of three and more stand in. Of two, every passage that both report is a claim of its own. O(log passages) a look-up.</summary>
internal sealed class ClaimPlaces
{
    /// <summary>Documents that must give it there for an agreement to be of a claim.</summary>
    private const int MinDocuments = 2;

    private readonly Dictionary<string, List<(TextSpan Span, int Claim)>> _passages = new(StringComparer.Ordinal);

    public ClaimPlaces(Comparison comparison)
    {
        if (comparison.Documents.Length <= MinDocuments)
            return;
        for (int claim = 0; claim < comparison.Claims.Length; claim++)
        {
            if (comparison.Claims[claim].IsOfOneDocument)
                continue;
            foreach (var passage in comparison.Claims[claim].Passages)
            {
                if (!_passages.TryGetValue(passage.DocumentId, out var passages))
                    _passages.Add(passage.DocumentId, passages = []);
                passages.Add((passage.Span, claim));
            }
        }

        foreach (var passages in _passages.Values)
            passages.Sort(static (x, y) => x.Span.CompareTo(y.Span));
    }

    /// <summary>Whether there are any such claims.</summary>
    public bool AreAny => _passages.Count > 0;

    /// <summary>The claim that holds a citation; -1 when none does.</summary>
    public int At(Citation citation)
    {
        if (!_passages.TryGetValue(citation.DocumentId, out var passages))
            return -1;
        int low = 0, high = passages.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (passages[middle].Span.End <= citation.Span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return passages[low].Span.Overlaps(citation.Span) ? passages[low].Claim : -1;
    }

    /// <summary>The claim that most documents give a finding in, the first of equals; -1 when none holds two.</summary>
    public int Of(Finding finding)
    {
        if (_passages.Count == 0)
            return -1;
        var documents = new SortedDictionary<int, HashSet<string>>();
        foreach (var citation in finding.Citations)
        {
            if (At(citation) is not (>= 0 and int claim))
                continue;
            if (!documents.TryGetValue(claim, out var its))
                documents.Add(claim, its = new HashSet<string>(StringComparer.Ordinal));
            its.Add(citation.DocumentId);
        }

        int best = -1, most = MinDocuments - 1;
        foreach (var (claim, its) in documents)
        {
            if (its.Count > most)
                (best, most) = (claim, its.Count);
        }

        return best;
    }
}
