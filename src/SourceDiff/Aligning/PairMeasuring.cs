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

    private readonly TermTable _table;
    private readonly PassageTerms _left;
    private readonly PassageTerms _right;
    private readonly RelatedTerms _related;
    private PooledList<int> _marks;
    private PooledList<RelatedTerm> _relatives;
    private PooledList<int> _matched;
    private PooledList<Exchange> _exchanges;
    private int _leftPassage;
    private int _pair;

    public PairMeasuring(TermTable table, PassageTerms left, PassageTerms right, RelatedTerms related)
    {
        _table = table;
        _left = left;
        _right = right;
        _related = related;
        _marks.Resize(table.Count);
        _relatives.Resize(table.Count);
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
                _relatives[relative.Term] = default;
        }

        _leftPassage = passage;
        terms = _left.Of(passage);
        for (int i = 0; i < terms.Length; i++)
        {
            _marks[terms[i]] = i + 1;
            foreach (var relative in _related.Of(terms[i]))
            {
                if (relative.Strength > _relatives[relative.Term].Strength)
                    _relatives[relative.Term] = new RelatedTerm(terms[i], relative.Strength);
            }
        }
    }

    /// <summary>Measures the pair of the marked passage and <paramref name="passage"/>.</summary>
    public void Measure(int passage, Span<float> features)
    {
        var shared = Walk(_right.Of(passage), _right.SharesOf(passage));
        AddExchanges(ref shared);
        shared.LeftClause = LeftClause();
        Fill(in shared, passage, features);
    }

    public void Dispose()
    {
        _marks.Dispose();
        _relatives.Dispose();
        _matched.Dispose();
        _exchanges.Dispose();
    }

    private Shared Walk(ReadOnlySpan<int> terms, ReadOnlySpan<float> shares)
    {
        var shared = new Shared();
        _pair++;
        _exchanges.Clear();
        var marks = _marks.Span;
        var flags = _table.Flags;
        var weights = _table.Weights;
        var localWeights = _table.LocalWeights;
        int previous = -1, run = 0;
        float clause = 0;
        var leftShares = _left.SharesOf(_leftPassage);
        for (int i = 0; i < terms.Length; i++)
        {
            int term = terms[i];
            int mark = marks[term];
            if (mark == 0)
            {
                previous = -1;
                float strength = _relatives[term].Strength;
                clause = Math.Max(0, clause + shares[i] * weights[term] * (strength > 0 ? strength : -GapCost));
                shared.RightClause = Math.Max(shared.RightClause, clause);
                if (strength > 0)
                    _exchanges.Add(new Exchange(_relatives[term].Term, term, strength * shares[i]));
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
            clause += weight;
            shared.RightClause = Math.Max(shared.RightClause, clause);
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

    /// <summary>Counts each word that has a relative, but not itself, on the other side, once on either side.</summary>
    private void AddExchanges(ref Shared shared)
    {
        var exchanges = _exchanges.Span;
        for (int i = 0; i < exchanges.Length; i++)
        {
            var exchange = exchanges[i];
            if (_matched[exchange.Left] == _pair)
                continue;
            bool seen = false;
            for (int before = 0; before < i && !seen; before++)
                seen = exchanges[before].Left == exchange.Left;
            if (seen)
                continue;
            float local = exchange.Strength * Math.Min(_table.LocalWeights[exchange.Left], _table.LocalWeights[exchange.Right]);
            shared.ExchangedWeight += exchange.Strength * Math.Min(_table.Weights[exchange.Left], _table.Weights[exchange.Right]);
            shared.ExchangedLocalWeight += local;
            _matched[exchange.Left] = -_pair;
            shared.NonNames += local;
            shared.Rarest = Math.Max(shared.Rarest, local);
            if ((_table.Flags[exchange.Left] & _table.Flags[exchange.Right] & TermFlags.Predicate) != 0)
                shared.Predicates += local;
        }
    }

    /// <summary>The best run of the left passage: what matches counts for it, what does not against it (Kadane 1984).</summary>
    private float LeftClause()
    {
        float clause = 0, best = 0;
        var terms = _left.Of(_leftPassage);
        var shares = _left.SharesOf(_leftPassage);
        for (int i = 0; i < terms.Length; i++)
        {
            int term = terms[i];
            float weight = shares[i] * _table.Weights[term];
            bool isValue = (_table.Flags[term] & TermFlags.Value) != 0;
            clause += isValue ? 0 : _matched[term] == _pair ? weight : _matched[term] == -_pair ? 0.8f * weight : -GapCost * weight;
            if (clause < 0)
                clause = 0;
            best = Math.Max(best, clause);
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

    private static float Log(float amount) => MathF.Log(1 + amount);

    [StructLayout(LayoutKind.Auto)]
    private struct Shared
    {
        public int Words, Values, Adjacent, LongestRun;
        public float Names, Weight, LocalWeight, ExchangedWeight, ExchangedLocalWeight, NonNames, Predicates, Rarest, LeftClause, RightClause;
    }

    private readonly record struct Exchange(int Left, int Right, float Strength);
}
