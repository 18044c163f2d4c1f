namespace SourceDiff.Aligning;

/// <summary>
/// Adds what only the other pairs tell: how much better the rivals are, whether the neighbours match too
/// (<see cref="NeighbourSums"/>), and whether a passage has many partners, as a summary has. O(pairs).
/// </summary>
internal static class ContextFeatures
{
    // The range of the articles that the weights were fitted on: beyond it the prior of a link stays as it is.
    private const int ShortestArticles = 16, LongestArticles = 120;

    // Partners that a passage has, as ln(1 + mean): where one article retells another, and the range that the weights were fitted on.
    private const float OneRetellsTheOther = 0.85f, Fewest = -0.4f, Most = 0.7f;

    /// <returns>
    /// By how much the partners that a linked passage has, as ln(1 + mean), are more than where one article retells another. Reports that
    /// were written apart repeat the main event in many sentences; what retells keeps the order and has one partner for each.
    /// </returns>
    public static float Add(Span<ScoredPair> pairs, ReadOnlySpan<int> rows, int columns, Span<float> features)
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
            f[(int)SimilarityFeature.Beside] = 0;
        }

        AddBeside(pairs, rows, features);
        NeighbourSums.Add(pairs, rows, features);
        float partners = Partners(left.Span, right.Span);
        left.Dispose();
        right.Dispose();
        return partners;
    }

    private static float Partners(ReadOnlySpan<Summary> left, ReadOnlySpan<Summary> right)
    {
        float sum = 0, squares = 0;
        foreach (ref readonly var passage in left)
            (sum, squares) = (sum + passage.Partners, squares + (passage.Partners * passage.Partners));
        foreach (ref readonly var passage in right)
            (sum, squares) = (sum + passage.Partners, squares + (passage.Partners * passage.Partners));
        return sum == 0 ? 0 : Math.Clamp(MathF.Log(1 + (squares / sum)) - OneRetellsTheOther, Fewest, Most);
    }

    /// <summary>Each pair is told of the better of those that share one passage with it and have a neighbour for the other: two pointers a pair of rows.</summary>
    private static void AddBeside(ReadOnlySpan<ScoredPair> pairs, ReadOnlySpan<int> rows, Span<float> features)
    {
        for (int row = 0; row + 1 < rows.Length; row++)
        {
            int end = rows[row + 1], below = end, belowEnd = row + 2 < rows.Length ? rows[row + 2] : end;
            for (int pair = rows[row]; pair < end; pair++)
            {
                int right = pairs[pair].Right;
                if (pair + 1 < end && pairs[pair + 1].Right == right + 1)
                    TellEachOther(pairs, features, pair, pair + 1);
                while (below < belowEnd && pairs[below].Right < right)
                    below++;
                if (below < belowEnd && pairs[below].Right == right)
                    TellEachOther(pairs, features, pair, below);
            }
        }
    }

    private static void TellEachOther(ReadOnlySpan<ScoredPair> pairs, Span<float> features, int one, int other)
    {
        ref float ofOne = ref features[(one * PassageScoring.Features) + (int)SimilarityFeature.Beside];
        ref float ofOther = ref features[(other * PassageScoring.Features) + (int)SimilarityFeature.Beside];
        ofOne = Math.Max(ofOne, pairs[other].FirstProbability);
        ofOther = Math.Max(ofOther, pairs[one].FirstProbability);
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
