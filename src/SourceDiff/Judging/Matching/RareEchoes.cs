namespace SourceDiff.Judging.Matching;

/// <summary>
/// Finds passages that no alignment holds but that share a rare noun or adjective of one stem ("reciprocity", "reciprocal"), each at
/// most twice in its document, and another word: the same thought, told far apart. O(rare words).
/// </summary>
internal static class RareEchoes
{
    private const int MaxUses = 2;

    /// <summary>The rare words that echo each other, in the order in which the left document uses the stems.</summary>
    public static List<(RareWord Left, RareWord Right)> Find(JudgingContext context)
    {
        var left = RareWords.Of(context.Left);
        var right = RareWords.Of(context.Right);
        var stems = new List<(int First, int Left, int LeftEnd, int Right, int RightEnd)>();
        for (int i = 0, j = 0; i < left.All.Length && j < right.All.Length;)
        {
            int order = left.All[i].Stem.CompareTo(right.All[j].Stem), leftEnd = left.EndOfStem(i), rightEnd = right.EndOfStem(j);
            if (order == 0 && FirstAlone(left.All[i..leftEnd], context.LeftAligned) is >= 0 and var first && FirstAlone(right.All[j..rightEnd], context.RightAligned) >= 0)
                stems.Add((first, i, leftEnd, j, rightEnd));
            i = order <= 0 ? leftEnd : i;
            j = order >= 0 ? rightEnd : j;
        }

        stems.Sort(static (x, y) => x.First.CompareTo(y.First));
        var echoes = new List<(RareWord, RareWord)>();
        foreach (var (_, leftFirst, leftEnd, rightFirst, rightEnd) in stems)
        {
            foreach (var one in left.All[leftFirst..leftEnd])
            {
                if (context.LeftAligned[one.Passage])
                    continue;
                foreach (var other in right.All[rightFirst..rightEnd])
                {
                    if (!context.RightAligned[other.Passage] && ShareMore(context, one, other))
                        echoes.Add((one, other));
                }
            }
        }

        return echoes;
    }

    /// <summary>The first token of a stem in passages that no alignment holds; -1 when there is none, or more than are rare.</summary>
    private static int FirstAlone(ReadOnlySpan<RareWord> uses, ReadOnlySpan<bool> aligned)
    {
        int first = -1, count = 0;
        foreach (var use in uses)
        {
            if (aligned[use.Passage])
                continue;
            first = first < 0 ? use.Token : first;
            count++;
        }

        return count <= MaxUses ? first : -1;
    }

    /// <summary>Whether the two passages share a word besides the echo.</summary>
    private static bool ShareMore(JudgingContext context, RareWord left, RareWord right)
    {
        var match = context.MatchOf(left.Passage, right.Passage);
        return match.Matched - (match.RightOf(left.Token) == right.Token ? 1 : 0) >= 1;
    }
}
