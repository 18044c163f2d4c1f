namespace SourceDiff.Judging.Findings;

/// <summary>Sorts numbers of verdicts by confidence, the surest first; those of equal confidence stay in order. O(v log v).</summary>
internal static class SurestFirst
{
    /// <param name="doubts">The confidence of each with its sign turned; sorted along.</param>
    /// <param name="order">The numbers, ascending.</param>
    public static void Sort(Span<double> doubts, Span<int> order)
    {
        doubts.Sort(order);
        for (int first = 0; first < order.Length;)
        {
            // The runtime's sort is not stable.
            int end = first + 1;
            while (end < order.Length && doubts[end] == doubts[first])
                end++;
            order[first..end].Sort();
            first = end;
        }
    }
}
