namespace SourceDiff.Aligning;

/// <summary>
/// Scores the passage pairs of two documents: an inverted index proposes them, the features of each make a first estimate,
/// and its rivals and neighbours a final one. Linear in the length of the documents (<see cref="CandidateSearch"/>).
/// </summary>
internal sealed class PassageScoring : IDisposable
{
    public const int FirstFeatures = (int)SimilarityFeature.FirstEstimate;
    public const int Features = (int)SimilarityFeature.ArticleLength + 1;

    private readonly TermTable _table;
    private readonly RelatedTerms _related;
    private readonly PassageTerms _left;
    private readonly PassageTerms _right;
    private readonly PassageIndex _leftIndex;
    private readonly PassageIndex _rightIndex;
    private PooledList<ScoredPair> _pairs;
    private PooledList<int> _rows;
    private PooledList<float> _features;

    /// <summary>
    /// Pairs that share less information, in nats over both weightings, are no candidates: two fifths of all.
    /// </summary>
    private const float LeastInformation = 6;

    private readonly float _leastEstimate;
    private readonly float _leastInformation;

    /// <param name="left">The left document.</param>
    /// <param name="right">The right document.</param>
    /// <param name="everything">Whether to keep hopeless pairs too: for ranking and fitting.</param>
    public PassageScoring(PassageIndex left, PassageIndex right, bool everything = false)
    {
        _leastEstimate = everything ? float.NegativeInfinity : SimilarityWeights.LeastEstimate;
        _leastInformation = everything ? 0.5f : LeastInformation;
        (_leftIndex, _rightIndex) = (left, right);
        _table = new TermTable(left, right);
        _left = new PassageTerms(left, _table, []);
        _right = new PassageTerms(right, _table, _table.OfRight);
        LeadTerms.Share(_table, _left, _right);
        _related = new RelatedTerms(_table, left, right);
    }

    public int LeftCount => _left.Count;

    public int RightCount => _right.Count;

    /// <summary>The content words and values of a left passage.</summary>
    public int TermsOfLeft(int passage) => _left.Of(passage).Length;

    /// <summary>The similarity of two passages, 0 when they are no candidates.</summary>
    public float SimilarityOf(int left, int right)
    {
        int pair = Find(left, right);
        return pair < 0 ? 0 : _pairs[pair].Similarity;
    }

    /// <summary>The share of the information of the side that is less covered, over links that share a passage on one side.</summary>
    public double Containment(ReadOnlySpan<ScoredPair> links)
    {
        float shared = 0, left = 0, right = 0;
        for (int i = 0; i < links.Length; i++)
        {
            int pair = Find(links[i].Left, links[i].Right);
            float leftWeight = _left.Profiles[links[i].Left].Weight, rightWeight = _right.Profiles[links[i].Right].Weight;
            shared += pair < 0 ? 0 : FeaturesOf(pair)[(int)SimilarityFeature.ContainmentMax] * Math.Max(1, Math.Min(leftWeight, rightWeight));
            left += i > 0 && links[i].Left == links[i - 1].Left ? 0 : leftWeight;
            right += i > 0 && links[i].Right == links[i - 1].Right ? 0 : rightWeight;
        }

        return shared / Math.Max(1, Math.Max(left, right));
    }

    /// <summary>The pairs scored, by left, then by right passage.</summary>
    public Span<ScoredPair> Pairs => _pairs.Span;

    /// <summary>What was measured of every pair, one after the other.</summary>
    public Span<float> AllFeatures => _features.Span;

    /// <summary>Where the pairs of each left passage start, and where the last end.</summary>
    public ReadOnlySpan<int> Rows => _rows.Span;

    /// <summary>What was measured of each pair, <see cref="Features"/> numbers a pair.</summary>
    public ReadOnlySpan<float> FeaturesOf(int pair) => _features.Span.Slice(pair * Features, Features);

    public void Score(ISimilarityMeasure measure, CancellationToken cancellation)
    {
        Propose(cancellation);
        float partners = ContextFeatures.Add(_pairs.Span, _rows.Span, _right.Count, _features.Span);
        if (measure is LogisticSimilarity)
            ScoreFitted(partners);
        else
            ScoreBy(measure);
    }

    private void ScoreFitted(float partners)
    {
        ReadOnlySpan<float> features = _features.Span, preferenceByPartners = SimilarityWeights.PreferenceByPartners;
        Span<float> preference = stackalloc float[Features];
        SimilarityWeights.Preference.CopyTo(preference);
        for (int f = 0; f < preference.Length; f++)
            preference[f] += partners * preferenceByPartners[f];
        foreach (ref var scored in _pairs.Span)
        {
            var own = features[..Features];
            scored.Similarity = LogisticSimilarity.Probability(LogisticSimilarity.Dot(SimilarityWeights.Final, own));
            scored.Preference = LogisticSimilarity.Dot(preference, own);
            features = features[Features..];
        }
    }

    private void ScoreBy(ISimilarityMeasure measure)
    {
        for (int pair = 0; pair < _pairs.Count; pair++)
        {
            ref var scored = ref _pairs[pair];
            scored.Similarity = (float)measure.Measure(new PassagePair(_left.Reading, _left.Reading.Passages[scored.Left],
                _right.Reading, _right.Reading.Passages[scored.Right], FeaturesOf(pair)));
            scored.Preference = scored.Similarity;
        }
    }

    public void Dispose()
    {
        _table.Dispose();
        _related.Dispose();
        _left.Dispose();
        _right.Dispose();
        _pairs.Dispose();
        _rows.Dispose();
        _features.Dispose();
    }

    /// <summary>Finds the candidates and makes the first estimate of each.</summary>
    public void Propose(CancellationToken cancellation)
    {
        using var search = new CandidateSearch(_table, _rightIndex, _related, _leastInformation, _left.Count);
        using var stems = new StemCosines(_leftIndex, _rightIndex);
        using var measuring = new PairMeasuring(_table, _left, _right, _related, stems);
        for (int left = 0; left < _left.Count; left++)
        {
            cancellation.ThrowIfCancellationRequested();
            _rows.Add(_pairs.Count);
            var candidates = search.Find(_left.Of(left));
            if (candidates.IsEmpty)
                continue;
            measuring.Mark(left);
            Measure(left, candidates, measuring);
        }

        _rows.Add(_pairs.Count);
    }

    public SharedEvidence Evidence() => new(_table, _left, _right, _related);

    /// <summary>The number of a scored pair, or -1.</summary>
    private int Find(int left, int right)
    {
        for (int pair = _rows[left]; pair < _rows[left + 1]; pair++)
        {
            if (_pairs[pair].Right == right)
                return pair;
        }

        return -1;
    }

    /// <summary>
    /// Measures all candidates of a left passage where they are to stay, and closes the ranks of those that have a chance. The estimates come
    /// after the measuring: numbers that were written one by one just before cannot be read four at a time without a wait.
    /// </summary>
    private void Measure(int left, ReadOnlySpan<int> candidates, PairMeasuring measuring)
    {
        int first = _features.Count, next = first;
        _features.Extend(candidates.Length * Features);
        var features = _features.Span;
        for (int i = 0; i < candidates.Length; i++)
        {
            var own = features.Slice(first + (i * Features), Features);
            // What needs the other pairs comes later, if at all.
            own[FirstFeatures..].Clear();
            measuring.Measure(candidates[i], own);
        }

        for (int i = 0; i < candidates.Length; i++)
        {
            var own = features.Slice(first + (i * Features), Features);
            float estimate = LogisticSimilarity.Dot(SimilarityWeights.First, own);
            if (estimate < _leastEstimate)
                continue;
            _pairs.Add(new ScoredPair { Left = left, Right = candidates[i], FirstEstimate = estimate });
            if (next < first + (i * Features))
                own.CopyTo(features[next..]);
            next += Features;
        }

        _features.Resize(next);
    }
}
