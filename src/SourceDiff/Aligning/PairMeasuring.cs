using System.Runtime.InteropServices;

namespace SourceDiff.Aligning;

/// <summary>
/// Measures the <see cref="SimilarityFeature"/>s of pairs that share one left passage. <see cref="Mark"/> enters the left
/// passage's terms in a table; each right passage is then walked once: O(terms of the right passage) a pair, no allocation.
/// </summary>
internal sealed class PairMeasuring : IDisposable
{
    /// <summary>What a word in between takes from a run of shared ones, as a share of its information.</summary>
    private const float GapCost = 0.5f;

    /// <summary>What a synonym adds to a run, as a share of its information.</summary>
    private const float RelativeShare = 0.8f;

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

    public PairMeasuring(TermTable table, PassageTerms left, PassageTerms right, RelatedTerms related)
    {
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
        var shared = Walk(_right.Of(passage), _right.SharesOf(passage));
        AddExchanges(ref shared, _right.Of(passage), _right.SharesOf(passage));
        shared.LeftClause = BestRun(_left.Of(_leftPassage), _left.SharesOf(_leftPassage));
        shared.RightClause = BestRun(_right.Of(passage), _right.SharesOf(passage));
        Fill(in shared, passage, features);
    }

    public void Dispose()
    {
        _marks.Dispose();
        _hasRelative.Dispose();
        _leftStrengths.Dispose();
        _matched.Dispose();
        _exchanges.Dispose();
    }

    private Shared Walk(ReadOnlySpan<int> terms, ReadOnlySpan<float> shares)
    {
        var shared = new Shared();
        _pair++;
        _exchanges.Clear();
        var marks = _marks.Span;
        var hasRelatives = _hasRelative.Span;
        var flags = _table.Flags;
        var weights = _table.Weights;
        var localWeights = _table.LocalWeights;
        int previous = -1, run = 0;
        var leftShares = _left.SharesOf(_leftPassage);
        for (int i = 0; i < terms.Length; i++)
        {
            int term = terms[i];
            int mark = marks[term];
            if (mark == 0)
            {
                previous = -1;
                if (hasRelatives[term])
                    _exchanges.Add(i);
                continue;
            }

            _matched[term] = _pair;
            var flag = flags[term];
            run = mark == previous + 1 ? run + 1 : 1;
            shared.Adjacent += run > 1 ? 1 : 0;
            shared.LongestRun = Math.Max(shared.LongestRun, run);
            previous = mark;
            if ((flag & TermFlags.Value) != 0)
            {
                shared.Values++;
                continue;
            }

            float share = Math.Min(shares[i], leftShares[mark - 1]), weight = share * weights[term], localWeight = share * localWeights[term];
            shared.Words++;
            shared.Weight += weight;
            shared.LocalWeight += localWeight;
            shared.Rarest = Math.Max(shared.Rarest, localWeight);
            if ((flag & TermFlags.Name) != 0)
                shared.Names += share;
            else
                shared.NonNames += localWeight;
            if ((flag & (TermFlags.Predicate | TermFlags.Speech | TermFlags.Name)) == TermFlags.Predicate)
                shared.Predicates += localWeight;
        }

        return shared;
    }

    /// <summary>
    /// Counts the words that have a relative on the other side, but not themselves, from either side; the side where that is
    /// less decides. A word with several relatives has the strength of the closest.
    /// </summary>
    private void AddExchanges(ref Shared shared, ReadOnlySpan<int> rightTerms, ReadOnlySpan<float> rightShares)
    {
        if (_exchanges.Count == 0)
            return;
        _leftStrengths.Clear();
        _leftStrengths.Resize(_left.Of(_leftPassage).Length);
        Exchanged right = default, left = default;
        foreach (int i in _exchanges.Span)
        {
            float strongest = 0;
            foreach (var relative in _related.Of(rightTerms[i]))
            {
                int mark = _marks[relative.Term];
                if (mark == 0 || _matched[relative.Term] == _pair)
                    continue;
                strongest = Math.Max(strongest, relative.Strength);
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
        shared.NonNames += shared.ExchangedLocalWeight;
        shared.Predicates += Math.Min(left.Predicates, right.Predicates);
        shared.Rarest = Math.Max(shared.Rarest, Math.Min(left.Rarest, right.Rarest));
    }

    private void Add(ref Exchanged side, int term, float strength)
    {
        _matched[term] = -_pair;
        float local = strength * _table.LocalWeights[term];
        side.Weight += strength * _table.Weights[term];
        side.LocalWeight += local;
        side.Rarest = Math.Max(side.Rarest, local);
        if ((_table.Flags[term] & TermFlags.Predicate) != 0)
            side.Predicates += local;
    }

    /// <summary>The best run of a passage: what is shared counts for it, what is not against it (Kadane's algorithm).</summary>
    private float BestRun(ReadOnlySpan<int> terms, ReadOnlySpan<float> shares)
    {
        float run = 0, best = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            int term = terms[i], matched = _matched[term];
            if ((_table.Flags[term] & TermFlags.Value) != 0)
                continue;
            float weight = shares[i] * _table.Weights[term];
            run = Math.Max(0, run + (matched == _pair ? weight : matched == -_pair ? RelativeShare * weight : -GapCost * weight));
            best = Math.Max(best, run);
        }

        return best;
    }

    private void Fill(in Shared shared, int passage, Span<float> f)
    {
        ref var left = ref _left.Profiles[_leftPassage];
        ref var right = ref _right.Profiles[passage];
        float weight = shared.Weight + shared.ExchangedWeight, localWeight = shared.LocalWeight + shared.ExchangedLocalWeight;
        float smaller = Math.Max(1, Math.Min(left.Weight, right.Weight)), larger = Math.Max(1, Math.Max(left.Weight, right.Weight));
        float localSmaller = Math.Max(1, Math.Min(left.LocalWeight, right.LocalWeight)), localLarger = Math.Max(1, Math.Max(left.LocalWeight, right.LocalWeight));
        int shorter = Math.Min(left.Words, right.Words), longer = Math.Max(left.Words, right.Words);
        float place = (_leftPassage + 0.5f) / _left.Count, otherPlace = (passage + 0.5f) / _right.Count;
        f[(int)SimilarityFeature.Bias] = 1;
        f[(int)SimilarityFeature.ContainmentMax] = weight / smaller;
        f[(int)SimilarityFeature.ContainmentMin] = weight / larger;
        f[(int)SimilarityFeature.LocalContainmentMax] = localWeight / localSmaller;
        f[(int)SimilarityFeature.LocalContainmentMin] = localWeight / localLarger;
        f[(int)SimilarityFeature.SharedInformation] = Log(weight);
        f[(int)SimilarityFeature.SharedLocalInformation] = Log(localWeight);
        f[(int)SimilarityFeature.SynonymShare] = shared.ExchangedWeight / smaller;
        f[(int)SimilarityFeature.SharedNames] = Log(shared.Names);
        f[(int)SimilarityFeature.NameContainment] = shared.Names / MathF.Max(1, Math.Min(left.Names, right.Names));
        f[(int)SimilarityFeature.NamesDiffer] = shared.Names == 0 && left.Names > 0 && right.Names > 0 ? 1 : 0;
        f[(int)SimilarityFeature.SharedNonNames] = Log(shared.NonNames);
        f[(int)SimilarityFeature.SharedPredicates] = Log(shared.Predicates);
        f[(int)SimilarityFeature.NameAndNonName] = Math.Min(Log(shared.Names), Log(shared.NonNames));
        f[(int)SimilarityFeature.SharedValues] = Log(shared.Values);
        f[(int)SimilarityFeature.BigramShare] = shared.Adjacent / MathF.Max(1, shorter);
        f[(int)SimilarityFeature.LongestRun] = Log(shared.LongestRun);
        f[(int)SimilarityFeature.RarestShared] = shared.Rarest;
        f[(int)SimilarityFeature.LengthRatio] = Log(longer) - Log(shorter);
        f[(int)SimilarityFeature.ShorterLength] = Log(shorter);
        f[(int)SimilarityFeature.LongerLength] = Log(longer);
        f[(int)SimilarityFeature.PositionDistance] = MathF.Abs(place - otherPlace);
        f[(int)SimilarityFeature.EitherIsTitle] = left.IsTitle || right.IsTitle ? 1 : 0;
        f[(int)SimilarityFeature.BothAreTitles] = left.IsTitle && right.IsTitle ? 1 : 0;
        f[(int)SimilarityFeature.BothAreEarly] = 1 - Math.Max(place, otherPlace);
        f[(int)SimilarityFeature.BothQuote] = left.HasQuote && right.HasQuote ? 1 : 0;
        f[(int)SimilarityFeature.OneQuotes] = left.HasQuote != right.HasQuote ? 1 : 0;
        f[(int)SimilarityFeature.ClauseMax] = Log(Math.Max(shared.LeftClause, shared.RightClause));
        f[(int)SimilarityFeature.ClauseMin] = Log(Math.Min(shared.LeftClause, shared.RightClause));
        f[(int)SimilarityFeature.SharedWords] = Log(shared.Words);
    }

    private static float Log(float amount) => FastLogarithm.OfOnePlus(amount);

    [StructLayout(LayoutKind.Auto)]
    private struct Shared
    {
        public int Words, Values, Adjacent, LongestRun;
        public float Names, Weight, LocalWeight, ExchangedWeight, ExchangedLocalWeight, NonNames, Predicates, Rarest, LeftClause, RightClause;
    }

    private struct Exchanged
    {
        public float Weight, LocalWeight, Predicates, Rarest;
    }
}
