namespace SourceDiff.Aligning;

/// <summary>
/// Proposes, for a passage of the left document, the passages of the right one that share enough information with it, through
/// the postings of its terms and of their relatives. The work per passage is capped: rarest terms first until
/// <see cref="MaxVisits"/> postings are seen, then the <see cref="MaxCandidates"/> best; so time is linear in the text
/// however often it repeats itself.
/// </summary>
internal sealed class CandidateSearch(TermTable table, PassageIndex right, RelatedTerms related, float leastInformation, int leftPassages) : IDisposable
{
    private const int MaxVisits = 768;
    private const int MaxCandidates = 48;

    /// <summary>Candidates of a whole document. Only texts of more than 2 MB, or of nothing but short lines, get fewer a passage.</summary>
    private const int MaxPairs = 1_000_000;

    private const int MinCandidates = 8;

    private const int Buckets = 256;

    private readonly TermPostings _postings = right.Postings;
    private readonly int _maxCandidates = Math.Clamp(MaxPairs / Math.Max(1, leftPassages), MinCandidates, MaxCandidates);
    private PooledList<float> _collected;
    private PooledList<int> _found;

    /// <summary>The candidates of a left passage's terms, in text order.</summary>
    public ReadOnlySpan<int> Find(ReadOnlySpan<int> terms)
    {
        _collected.Resize(right.Count);
        _found.Clear();
        Span<int> order = stackalloc int[PassageIndex.MaxTerms];
        order = order[..terms.Length];
        terms.CopyTo(order);
        if (Visits(terms) > MaxVisits)
            RarestFirst(order);
        int left = MaxVisits;
        foreach (int term in order)
        {
            left -= Visit(term, 1);
            foreach (var relative in related.Of(term))
                left -= Visit(relative.Term, relative.Strength);
            if (left <= 0)
                break;
        }

        return Best();
    }

    public void Dispose()
    {
        _collected.Dispose();
        _found.Dispose();
    }

    private int Visits(ReadOnlySpan<int> terms)
    {
        int visits = 0;
        foreach (int term in terms)
        {
            visits += table.RightPassages[term];
            foreach (var relative in related.Of(term))
                visits += table.RightPassages[relative.Term];
        }

        return visits;
    }

    private void RarestFirst(Span<int> terms)
    {
        Span<long> keys = stackalloc long[PassageIndex.MaxTerms];
        keys = keys[..terms.Length];
        for (int i = 0; i < terms.Length; i++)
            keys[i] = (long)table.RightPassages[terms[i]] << 32 | (uint)terms[i];
        keys.Sort();
        for (int i = 0; i < terms.Length; i++)
            terms[i] = (int)keys[i];
    }

    private int Visit(int term, float strength)
    {
        int number = table.InRight(term);
        if (number < 0)
            return 0;
        var passages = _postings[number];
        if (passages.Length > MaxVisits)
            passages = passages[..MaxVisits];
        float weight = strength * (table.Weights[term] + table.LocalWeights[term]);
        var collected = _collected.Span;
        foreach (int passage in passages)
        {
            if (collected[passage] == 0)
                _found.Add(passage);
            collected[passage] += weight;
        }

        return passages.Length;
    }

    /// <summary>Keeps the best candidates by a histogram of what they share, O(found), and clears the slate.</summary>
    private ReadOnlySpan<int> Best()
    {
        var found = _found.Span;
        float least = found.Length > _maxCandidates ? Math.Max(leastInformation, Cut(found)) : leastInformation;
        int kept = 0;
        foreach (int passage in found)
        {
            if (_collected[passage] >= least && kept < 2 * _maxCandidates)
                found[kept++] = passage;
            _collected[passage] = 0;
        }

        found = found[..kept];
        found.Sort();
        return found;
    }

    private float Cut(ReadOnlySpan<int> found)
    {
        float most = 0;
        foreach (int passage in found)
            most = Math.Max(most, _collected[passage]);
        Span<int> histogram = stackalloc int[Buckets];
        histogram.Clear();
        float scale = (Buckets - 1) / most;
        foreach (int passage in found)
            histogram[(int)(_collected[passage] * scale)]++;
        int bucket = Buckets - 1;
        for (int count = histogram[bucket]; bucket > 0 && count + histogram[bucket - 1] <= _maxCandidates; count += histogram[bucket])
            bucket--;
        return bucket / scale;
    }
}
