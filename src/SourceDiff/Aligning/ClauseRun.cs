namespace SourceDiff.Aligning;

/// <summary>The best run of a passage: what is shared counts for it, what is not against it (Kadane's algorithm, O(terms)).</summary>
internal static class ClauseRun
{
    /// <summary>What a word in between takes from a run of shared ones, as a share of its information.</summary>
    private const float GapCost = 0.5f;

    /// <summary>What a synonym adds to a run, as a share of its information.</summary>
    private const float RelativeShare = 0.8f;

    /// <param name="table">The terms.</param>
    /// <param name="terms">Those of the passage.</param>
    /// <param name="shares">How much of its information each brings.</param>
    /// <param name="matched">By term: <paramref name="pair"/> when shared, its negative when a relative is.</param>
    /// <param name="pair">The number of the pair measured.</param>
    public static float Best(TermTable table, ReadOnlySpan<int> terms, ReadOnlySpan<float> shares, ReadOnlySpan<int> matched, int pair)
    {
        var flags = table.Flags;
        var weights = table.Weights;
        float run = 0, best = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            int term = terms[i];
            if ((flags[term] & TermFlags.Value) != 0)
                continue;
            float weight = shares[i] * weights[term];
            float gain = matched[term] == pair ? 1 : matched[term] == -pair ? RelativeShare : -GapCost;
            run = Math.Max(0, run + gain * weight);
            best = Math.Max(best, run);
        }

        return best;
    }
}
