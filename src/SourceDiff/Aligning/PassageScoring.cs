using SourceDiff.Model;

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
    private readonly PassageTerms _left;
    private readonly PassageTerms _right;
    private PooledList<ScoredPair> _pairs;
    private PooledList<int> _rows;
    private PooledList<float> _features;

    private readonly float _leastEstimate;

    public PassageScoring(DocumentReading left, DocumentReading right, float leastEstimate = SimilarityWeights.LeastEstimate)
    {
        _leastEstimate = leastEstimate;
        _table = new TermTable((left.Tokens.Count + right.Tokens.Count) / 2);
        _left = new PassageTerms(left, _table, isLeft: true);
        _right = new PassageTerms(right, _table, isLeft: false);
        TermWeights.Assign(_table, _left.Count + _right.Count);
        _left.Weigh(_table);
        _right.Weigh(_table);
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
        ContextFeatures.Add(_pairs.Span, _rows.Span, _right.Count, _features.Span);
        for (int pair = 0; pair < _pairs.Count; pair++)
        {
            ref var scored = ref _pairs[pair];
            scored.Similarity = (float)measure.Measure(new PassagePair(_left.Reading, _left.Reading.Passages[scored.Left],
                _right.Reading, _right.Reading.Passages[scored.Right], FeaturesOf(pair)));
        }
    }

    public void Dispose()
    {
        _table.Dispose();
        _left.Dispose();
        _right.Dispose();
        _pairs.Dispose();
        _rows.Dispose();
        _features.Dispose();
    }

    /// <summary>Finds the candidates and makes the first estimate of each.</summary>
    public void Propose(CancellationToken cancellation)
    {
        using var related = new RelatedTerms(_table);
        using var postings = new TermPostings(_right, _table, _table.RightPassages);
        using var search = new CandidateSearch(_table, _right, postings, related);
        using var measuring = new PairMeasuring(_table, _left, _right, related);
        Span<float> features = stackalloc float[Features];
        features.Clear();
        for (int left = 0; left < _left.Count; left++)
        {
            cancellation.ThrowIfCancellationRequested();
            _rows.Add(_pairs.Count);
            var candidates = search.Find(_left.Of(left));
            if (candidates.IsEmpty)
                continue;
            measuring.Mark(left);
            foreach (int right in candidates)
            {
                measuring.Measure(right, features);
                Keep(left, right, features);
            }
        }

        _rows.Add(_pairs.Count);
    }

    private void Keep(int left, int right, ReadOnlySpan<float> features)
    {
        float estimate = LogisticSimilarity.Dot(SimilarityWeights.First, features);
        if (estimate < _leastEstimate)
            return;
        _pairs.Add(new ScoredPair { Left = left, Right = right, FirstEstimate = estimate });
        int start = _features.Count;
        _features.Resize(start + Features);
        features.CopyTo(_features.Span[start..]);
    }
}
