namespace SourceDiff.Aligning;

/// <summary>
/// Tells of each pair how likely the pairs around it are: what stands before or after it in both documents, the nearer and the
/// more nearly at the same distance, the more it counts. Reports of one source keep its order for a while, even when they
/// shorten and reword it; a chance likeness stands alone. O(pairs · <see cref="Reach"/>²) at most, two pointers a pair of rows.
/// </summary>
internal static class NeighbourSums
{
    /// <summary>Passages before and after that are looked at. Held out: 2 tells less, 5 no more.</summary>
    private const int Reach = 3;

    /// <summary>How soon the sum of probabilities saturates: ln(1 + 4 x).</summary>
    private const float Scale = 4;

    /// <summary>e^(−.6 · difference of the distances) / the larger distance, by distance on either side.</summary>
    private static readonly float[] Kernel = [.. Enumerable.Range(0, Reach * Reach)
        .Select(i => (Left: (i / Reach) + 1, Right: (i % Reach) + 1))
        .Select(step => MathF.Exp(-0.6f * Math.Abs(step.Left - step.Right)) / Math.Max(step.Left, step.Right))];

    /// <summary>Sets <see cref="SimilarityFeature.Neighbours"/> of every pair.</summary>
    public static void Add(ReadOnlySpan<ScoredPair> pairs, ReadOnlySpan<int> rows, Span<float> features)
    {
        PooledList<float> sums = default;
        sums.Resize(pairs.Length);
        for (int row = 0; row + 1 < rows.Length; row++)
        {
            for (int step = 1; step <= Reach && row + step + 1 < rows.Length; step++)
                AddRows(pairs, sums.Span, rows[row], rows[row + 1], rows[row + step], rows[row + step + 1], Kernel.AsSpan((step - 1) * Reach, Reach));
        }

        for (int pair = 0; pair < pairs.Length; pair++)
            features[(pair * PassageScoring.Features) + (int)SimilarityFeature.Neighbours] = FastLogarithm.OfOnePlus(Scale * sums[pair]);
        sums.Dispose();
    }

    /// <summary>Adds the pairs of a row to those of a later one, and the other way round.</summary>
    private static void AddRows(ReadOnlySpan<ScoredPair> pairs, Span<float> sums, int first, int end, int later, int laterEnd, ReadOnlySpan<float> kernel)
    {
        for (int pair = first; pair < end; pair++)
        {
            int right = pairs[pair].Right;
            while (later < laterEnd && pairs[later].Right <= right)
                later++;
            for (int other = later; other < laterEnd && pairs[other].Right <= right + Reach; other++)
            {
                float weight = kernel[pairs[other].Right - right - 1];
                sums[pair] += weight * pairs[other].FirstProbability;
                sums[other] += weight * pairs[pair].FirstProbability;
            }
        }
    }
}
