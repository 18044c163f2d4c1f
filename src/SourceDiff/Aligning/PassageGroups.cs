namespace SourceDiff.Aligning;

/// <summary>
/// Groups links whose one side is a single passage and whose other side is a run of neighbours that all have it as their best
/// partner: a sentence that one article splits, or two that it compresses into one. Every other link stays by itself, because a
/// summary that shares one clause with each of five sentences is five alignments, not one. O(links).
/// </summary>
internal static class PassageGroups
{
    /// <summary>A run is no longer than this: a sentence does not compress a whole article.</summary>
    private const int MaxRun = 3;

    /// <summary>Gives each link the number of its group, from 0 in order of the links; -1 is never left.</summary>
    public static int Number(ReadOnlySpan<ScoredPair> links, int leftCount, int rightCount, Span<int> groups)
    {
        PooledList<int> bestOfLeft = default, bestOfRight = default;
        bestOfLeft.Resize(leftCount);
        bestOfRight.Resize(rightCount);
        for (int i = 0; i < links.Length; i++)
        {
            Better(links, ref bestOfLeft[links[i].Left], i);
            Better(links, ref bestOfRight[links[i].Right], i);
        }

        groups.Fill(-1);
        int count = 0;
        for (int i = 0; i < links.Length; i++)
        {
            if (groups[i] >= 0)
                continue;
            groups[i] = count++;
            // Rightwards: the same left passage, the next right one, both best served by the left one.
            int last = i, size = 1;
            while (size < MaxRun && last + 1 < links.Length && links[last + 1].Left == links[i].Left && links[last + 1].Right == links[last].Right + 1
                && groups[last + 1] < 0 && bestOfRight[links[last].Right] == last + 1 && bestOfRight[links[last + 1].Right] == last + 2)
            {
                groups[++last] = groups[i];
                size++;
            }

            if (size == 1)
                Downwards(links, i, bestOfLeft.Span, groups);
        }

        bestOfLeft.Dispose();
        bestOfRight.Dispose();
        return count;
    }

    /// <summary>The same right passage, the next left one, both best served by the right one.</summary>
    private static void Downwards(ReadOnlySpan<ScoredPair> links, int first, ReadOnlySpan<int> best, Span<int> groups)
    {
        if (best[links[first].Left] != first + 1)
            return;
        int previous = first, size = 1;
        for (int i = first + 1; i < links.Length && size < MaxRun && links[i].Left <= links[previous].Left + 1; i++)
        {
            if (links[i].Left != links[previous].Left + 1 || links[i].Right != links[first].Right)
                continue;
            if (groups[i] >= 0 || best[links[i].Left] != i + 1)
                return;
            groups[i] = groups[first];
            previous = i;
            size++;
        }
    }

    private static void Better(ReadOnlySpan<ScoredPair> links, ref int best, int link)
    {
        if (best == 0 || links[link].Preference > links[best - 1].Preference)
            best = link + 1;
    }
}
