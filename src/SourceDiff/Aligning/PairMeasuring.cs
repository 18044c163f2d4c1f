namespace SourceDiff.Aligning;

/// <summary>
/// Measures the <see cref="SimilarityFeature"/>s of pairs that share one left passage. <see cref="Mark"/> enters the left
/// passage's terms in a table; each right passage is then walked once: O(terms of the right passage) a pair, no allocation.
/// </summary>
internal sealed class PairMeasuring : IDisposable
{
    private readonly StemCosines _stems;
    private readonly TermTable _table;
    private readonly PassageTerms _left;
    private readonly PassageTerms _right;
    private readonly RelatedTerms _related;
    private readonly PassagePlaces _places;

    /// <summary>By term: its place in the left passage, from 1; <see cref="Relative"/> when only a relative stands there; 0 otherwise.</summary>
    private PooledList<int> _marks;
    private PooledList<int> _matched;
    private PooledList<int> _exchanges;

    /// <summary>By place in the left passage: how closely a word of the right one stands for its term; all 0 but within <see cref="AddExchanges"/>.</summary>
    private PooledList<float> _leftStrengths;
    private int _leftPassage;
    private int _pair;

    private const int Relative = -1;

    public PairMeasuring(TermTable table, PassageTerms left, PassageTerms right, RelatedTerms related, StemCosines stems)
    {
        _stems = stems;
        _table = table;
        _left = left;
        _right = right;
        _related = related;
        _places = new PassagePlaces(table, right, related);
        _marks.Resize(table.Count);
        _matched.Resize(table.Count);
    }

    /// <summary>Turns to another left passage.</summary>
    public void Mark(int passage)
    {
        _stems.Mark(passage);
        var marks = _marks.Span;
        foreach (int term in _left.Of(_leftPassage))
        {
            marks[term] = 0;
            foreach (var relative in _related.Of(term))
                marks[relative.Term] = 0;
        }

        _leftPassage = passage;
        var terms = _left.Of(passage);
        _leftStrengths.Resize(Math.Max(_leftStrengths.Count, terms.Length));
        foreach (int term in terms)
        {
            foreach (var relative in _related.Of(term))
                marks[relative.Term] = Relative;
        }

        for (int i = 0; i < terms.Length; i++)
            marks[terms[i]] = i + 1;
    }

    /// <summary>Measures the pair of the marked passage and <paramref name="passage"/>.</summary>
    public void Measure(int passage, Span<float> features)
    {
        var shared = Walk(_places.Of(passage), _right.SharesOf(passage), _right.PredicatesOf(passage));
        AddExchanges(ref shared, _right.Of(passage), _right.SharesOf(passage), _right.PredicatesOf(passage));
        shared.Stems = _stems.With(passage);
        PairFeatures.Fill(_left, _leftPassage, _right, passage, in shared, features);
    }

    public void Dispose()
    {
        _places.Dispose();
        _marks.Dispose();
        _leftStrengths.Dispose();
        _matched.Dispose();
        _exchanges.Dispose();
    }

    private SharedContent Walk(ReadOnlySpan<TermPlace> places, ReadOnlySpan<float> shares, ReadOnlySpan<bool> predicates)
    {
        var shared = new SharedContent();
        _pair++;
        _exchanges.Clear();
        var marks = _marks.Span;
        var rows = _table.Rows;
        var close = new ClosePairCount(rows);
        var leftShares = _left.SharesOf(_leftPassage);
        var leftPredicates = _left.PredicatesOf(_leftPassage);
        foreach (var (term, i) in places)
        {
            int mark = marks[term];
            if (mark <= 0)
            {
                if (mark == Relative)
                    _exchanges.Add(i);
                continue;
            }

            _matched[term] = _pair;
            close.Add(i, mark, term);
            ref readonly var row = ref rows[term];
            var flag = row.Flags;
            if ((flag & TermFlags.Value) != 0)
            {
                shared.Values++;
                shared.Digits += row.Digits / (row.Passages - 1f);
                continue;
            }

            if (predicates[i] && leftPredicates[mark - 1])
                shared.Events = 1;
            float share = Math.Min(shares[i], leftShares[mark - 1]), weight = share * row.Weight, localWeight = share * row.LocalWeight;
            shared.Words++;
            shared.Weight += weight;
            shared.LocalWeight += localWeight;
            if ((flag & TermFlags.Name) != 0)
                shared.OnlyHereNames += share / row.Pairs;
            else
                shared.OnlyHereWords += share / row.Pairs;

            if ((flag & (TermFlags.Predicate | TermFlags.Speech | TermFlags.Name)) == TermFlags.Predicate)
                shared.Predicates += localWeight;
        }

        shared.ClosePairs = close.Count;
        shared.ClosePairWeight = close.Weight;
        return shared;
    }

    /// <summary>
    /// Counts the words that have a relative on the other side, but not themselves, from either side; the side where that is
    /// less decides. A word with several relatives has the strength of the closest.
    /// </summary>
    private void AddExchanges(ref SharedContent shared, ReadOnlySpan<int> rightTerms, ReadOnlySpan<float> rightShares, ReadOnlySpan<bool> rightPredicates)
    {
        if (_exchanges.Count == 0)
            return;
        var leftPredicates = _left.PredicatesOf(_leftPassage);
        var leftTerms = _left.Of(_leftPassage);
        int first = leftTerms.Length, last = -1;
        var leftStrengths = _leftStrengths.Span;
        var marks = _marks.Span;
        var matched = _matched.Span;
        var rows = _table.Rows;
        ExchangedContent right = default, left = default;
        foreach (int i in _exchanges.Span)
        {
            float strongest = 0;
            foreach (var relative in _related.Of(rightTerms[i]))
            {
                int mark = marks[relative.Term];
                if (mark <= 0 || matched[relative.Term] == _pair)
                    continue;
                strongest = Math.Max(strongest, relative.Strength);
                if (rightPredicates[i] && leftPredicates[mark - 1])
                    shared.Events = Math.Max(shared.Events, relative.Strength);
                leftStrengths[mark - 1] = Math.Max(leftStrengths[mark - 1], relative.Strength);
                (first, last) = (Math.Min(first, mark - 1), Math.Max(last, mark - 1));
            }

            if (strongest > 0)
                right.Add(in rows[rightTerms[i]], strongest * rightShares[i]);
        }

        // Whatever stands for a right word stands for a left one.
        var leftShares = _left.SharesOf(_leftPassage);
        for (int i = first; i <= last; i++)
        {
            if (leftStrengths[i] > 0)
                left.Add(in rows[leftTerms[i]], leftStrengths[i] * leftShares[i]);
            leftStrengths[i] = 0;
        }

        if (right.Weight == 0)
            return;
        shared.ExchangedWeight = Math.Min(left.Weight, right.Weight);
        shared.ExchangedLocalWeight = Math.Min(left.LocalWeight, right.LocalWeight);
        shared.OnlyHereWords += left.OnlyHere * right.OnlyHere;
        shared.Predicates += Math.Min(left.Predicates, right.Predicates);
    }
}
