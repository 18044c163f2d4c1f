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
    private PooledList<int> _marks;
    private PooledList<bool> _hasRelative;
    private PooledList<int> _matched;
    private PooledList<int> _exchanges;
    private PooledList<float> _leftStrengths;
    private int _leftPassage;
    private int _pair;

    public PairMeasuring(TermTable table, PassageTerms left, PassageTerms right, RelatedTerms related, StemCosines stems)
    {
        _stems = stems;
        _table = table;
        _left = left;
        _right = right;
        _related = related;
        _marks.Resize(table.Count);
        _hasRelative.Resize(table.Count);
        _matched.Resize(table.Count);
    }

    /// <summary>Turns to another left passage.</summary>
    public void Mark(int passage)
    {
        _stems.Mark(passage);
        var terms = _left.Of(_leftPassage);
        foreach (int term in terms)
        {
            _marks[term] = 0;
            foreach (var relative in _related.Of(term))
                _hasRelative[relative.Term] = false;
        }

        _leftPassage = passage;
        terms = _left.Of(passage);
        for (int i = 0; i < terms.Length; i++)
        {
            _marks[terms[i]] = i + 1;
            foreach (var relative in _related.Of(terms[i]))
                _hasRelative[relative.Term] = true;
        }
    }

    /// <summary>Measures the pair of the marked passage and <paramref name="passage"/>.</summary>
    public void Measure(int passage, Span<float> features)
    {
        var shared = Walk(_right.Of(passage), _right.SharesOf(passage), _right.PredicatesOf(passage));
        AddExchanges(ref shared, _right.Of(passage), _right.SharesOf(passage), _right.PredicatesOf(passage));
        shared.Stems = _stems.With(passage);
        PairFeatures.Fill(_left, _leftPassage, _right, passage, in shared, features);
    }

    public void Dispose()
    {
        _marks.Dispose();
        _hasRelative.Dispose();
        _leftStrengths.Dispose();
        _matched.Dispose();
        _exchanges.Dispose();
    }

    private SharedContent Walk(ReadOnlySpan<int> terms, ReadOnlySpan<float> shares, ReadOnlySpan<bool> predicates)
    {
        var shared = new SharedContent();
        _pair++;
        _exchanges.Clear();
        var marks = _marks.Span;
        var hasRelatives = _hasRelative.Span;
        var flags = _table.Flags;
        var weights = _table.Weights;
        var localWeights = _table.LocalWeights;
        var leftPassages = _table.LeftPassages;
        var rightPassages = _table.RightPassages;
        var close = new ClosePairCount(_table);
        var leftShares = _left.SharesOf(_leftPassage);
        var leftPredicates = _left.PredicatesOf(_leftPassage);
        for (int i = 0; i < terms.Length; i++)
        {
            int term = terms[i];
            int mark = marks[term];
            if (mark == 0)
            {
                if (hasRelatives[term])
                    _exchanges.Add(i);
                continue;
            }

            _matched[term] = _pair;
            close.Add(i, mark, term);
            var flag = flags[term];
            float holding = (float)leftPassages[term] * rightPassages[term];
            if ((flag & TermFlags.Value) != 0)
            {
                shared.Values++;
                shared.Digits += _table.Digits[term] / (leftPassages[term] + rightPassages[term] - 1f);
                continue;
            }

            if (predicates[i] && leftPredicates[mark - 1])
                shared.Events = 1;
            float share = Math.Min(shares[i], leftShares[mark - 1]), weight = share * weights[term], localWeight = share * localWeights[term];
            shared.Words++;
            shared.Weight += weight;
            shared.LocalWeight += localWeight;
            if ((flag & TermFlags.Name) != 0)
                shared.OnlyHereNames += share / holding;
            else
                shared.OnlyHereWords += share / holding;

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
        _leftStrengths.Clear();
        _leftStrengths.Resize(_left.Of(_leftPassage).Length);
        ExchangedContent right = default, left = default;
        foreach (int i in _exchanges.Span)
        {
            float strongest = 0;
            foreach (var relative in _related.Of(rightTerms[i]))
            {
                int mark = _marks[relative.Term];
                if (mark == 0 || _matched[relative.Term] == _pair)
                    continue;
                strongest = Math.Max(strongest, relative.Strength);
                if (rightPredicates[i] && leftPredicates[mark - 1])
                    shared.Events = Math.Max(shared.Events, relative.Strength);
                _leftStrengths[mark - 1] = Math.Max(_leftStrengths[mark - 1], relative.Strength);
            }

            if (strongest > 0)
                Add(ref right, rightTerms[i], strongest * rightShares[i]);
        }

        var leftTerms = _left.Of(_leftPassage);
        var leftShares = _left.SharesOf(_leftPassage);
        for (int i = 0; i < leftTerms.Length; i++)
        {
            if (_leftStrengths[i] > 0)
                Add(ref left, leftTerms[i], _leftStrengths[i] * leftShares[i]);
        }

        shared.ExchangedWeight = Math.Min(left.Weight, right.Weight);
        shared.ExchangedLocalWeight = Math.Min(left.LocalWeight, right.LocalWeight);
        shared.OnlyHereWords += left.OnlyHere * right.OnlyHere;
        shared.Predicates += Math.Min(left.Predicates, right.Predicates);
    }

    private void Add(ref ExchangedContent side, int term, float strength)
    {
        float local = strength * _table.LocalWeights[term];
        side.Weight += strength * _table.Weights[term];
        side.LocalWeight += local;
        side.OnlyHere = Math.Max(side.OnlyHere, strength / (_table.LeftPassages[term] + _table.RightPassages[term]));
        if ((_table.Flags[term] & TermFlags.Predicate) != 0)
            side.Predicates += local;
    }
}
