namespace SourceDiff.Aligning;

/// <summary>
/// Adds what only the other pairs tell: how much better the rivals are, whether the neighbours match too
/// (<see cref="NeighbourSums"/>), and whether a passage has many partners, as a summary has. O(pairs · log partners).
/// </summary>
internal static class ContextFeatures
{
    // The range of the articles that the weights were fitted on: beyond it the prior of a link stays as it is.
    private const int ShortestArticles = 16, LongestArticles = 120;

    public static void Add(Span<ScoredPair> pairs, ReadOnlySpan<int> rows, int columns, Span<float> features)
    {
        PooledList<Summary> left = default, right = default;
        left.Resize(rows.Length - 1);
        right.Resize(columns);
        foreach (ref var pair in pairs)
        {
            pair.FirstProbability = LogisticSimilarity.Probability(pair.FirstEstimate);
            left[pair.Left].Add(pair.FirstEstimate, pair.FirstProbability);
            right[pair.Right].Add(pair.FirstEstimate, pair.FirstProbability);
        }

        float length = MathF.Log(Math.Clamp(rows.Length + columns, ShortestArticles, LongestArticles));
        for (int i = 0; i < pairs.Length; i++)
        {
            ref readonly var pair = ref pairs[i];
            var f = features.Slice(i * PassageScoring.Features, PassageScoring.Features);
            ref readonly var row = ref left[pair.Left];
            ref readonly var column = ref right[pair.Right];
            float leftRival = row.Rival(pair.FirstEstimate) - pair.FirstEstimate, rightRival = column.Rival(pair.FirstEstimate) - pair.FirstEstimate;
            float probability = pair.FirstProbability;
            float leftPartners = FastLogarithm.OfOnePlus(Math.Max(0, row.Partners - probability)), rightPartners = FastLogarithm.OfOnePlus(Math.Max(0, column.Partners - probability));
            f[(int)SimilarityFeature.FirstEstimate] = pair.FirstEstimate;
            f[(int)SimilarityFeature.RivalMin] = Math.Clamp(Math.Min(leftRival, rightRival), -5, 5);
            f[(int)SimilarityFeature.PartnersMax] = Math.Max(leftPartners, rightPartners);
            f[(int)SimilarityFeature.ArticleLength] = length;
            f[(int)SimilarityFeature.Beside] = Math.Max(
                Math.Max(Estimate(pairs, rows, pair.Left - 1, pair.Right), Estimate(pairs, rows, pair.Left + 1, pair.Right)),
                Math.Max(Estimate(pairs, rows, pair.Left, pair.Right - 1), Estimate(pairs, rows, pair.Left, pair.Right + 1)));
        }

        NeighbourSums.Add(pairs, rows, features);
        left.Dispose();
        right.Dispose();
    }

    private static float Estimate(ReadOnlySpan<ScoredPair> pairs, ReadOnlySpan<int> rows, int left, int right)
    {
        if (left < 0 || left + 1 >= rows.Length)
            return 0;
        int low = rows[left], high = rows[left + 1] - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (pairs[middle].Right == right)
                return pairs[middle].FirstProbability;
            if (pairs[middle].Right < right)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return 0;
    }

    private struct Summary
    {
        /// <summary>The estimate of a passage that shares nothing: where rivals start from.</summary>
        private const float None = -6;

        private float _best;
        private float _second;

        public float Partners { get; private set; }

        public void Add(float estimate, float probability)
        {
            Partners += probability;
            float above = estimate - None;
            if (above > _best)
                (_best, _second) = (above, _best);
            else if (above > _second)
                _second = above;
        }

        /// <summary>The best estimate besides <paramref name="own"/>.</summary>
        public readonly float Rival(float own) => None + (own - None >= _best ? _second : _best);
    }
}
