namespace SourceDiff.Aligning;

/// <summary>
/// Chooses which of the scored pairs are linked: those of the same words, and those above the least similarity, but at most
/// <see cref="MaxPartners"/> a passage, the best first, so that a text that repeats itself makes no flood.
/// </summary>
internal static class PassageLinks
{
    /// <summary>The busiest lead sentence of the annotated articles has 12.</summary>
    private const int MaxPartners = 16;

    /// <summary>What passages of the same words get at least; the rest is for identical sentences about different events.</summary>
    private const float Verbatim = 0.98f;

    /// <summary>
    /// Equal passages of fewer content words and values are stock phrases ("Police are investigating."), unless a neighbour of
    /// the one equals the neighbour of the other, or they are all that either document says.
    /// </summary>
    private const int LeastTerms = 4;

    /// <summary>The links, by left, then right passage.</summary>
    public static void Choose(PassageScoring scoring, VerbatimPassages verbatim, double minimum, ref PooledList<ScoredPair> links)
    {
        AddVerbatim(scoring, verbatim, ref links);
        int equal = links.Count;
        foreach (ref readonly var pair in scoring.Pairs)
        {
            if (pair.Similarity >= minimum && !verbatim.AreEqual(pair.Left, pair.Right))
                links.Add(pair);
        }

        links.Span[equal..].Sort((one, other) => one.Similarity != other.Similarity ? other.Similarity.CompareTo(one.Similarity)
            : one.Left + one.Right != other.Left + other.Right ? (one.Left + one.Right).CompareTo(other.Left + other.Right)
            : Math.Abs(one.Left - one.Right) != Math.Abs(other.Left - other.Right) ? Math.Abs(one.Left - one.Right).CompareTo(Math.Abs(other.Left - other.Right))
            : one.Left.CompareTo(other.Left));
        Limit(scoring, ref links);
        links.Span.Sort((one, other) => one.Left != other.Left ? one.Left.CompareTo(other.Left) : one.Right.CompareTo(other.Right));
    }

    private static void AddVerbatim(PassageScoring scoring, VerbatimPassages verbatim, ref PooledList<ScoredPair> links)
    {
        var partners = verbatim.Partners;
        for (int left = 0; left < partners.Length; left++)
        {
            int right = partners[left];
            if (right < 0)
                continue;
            if (scoring.TermsOfLeft(left) >= LeastTerms || verbatim.GoOn(left, right))
                links.Add(new ScoredPair { Left = left, Right = right, Similarity = Math.Max(Verbatim, scoring.SimilarityOf(left, right)), Preference = float.PositiveInfinity });
        }
    }

    private static void Limit(PassageScoring scoring, ref PooledList<ScoredPair> links)
    {
        PooledList<int> left = default, right = default;
        left.Resize(scoring.LeftCount);
        right.Resize(scoring.RightCount);
        int kept = 0;
        for (int i = 0; i < links.Count; i++)
        {
            var link = links[i];
            if (left[link.Left] >= MaxPartners || right[link.Right] >= MaxPartners)
                continue;
            left[link.Left]++;
            right[link.Right]++;
            links[kept++] = link;
        }

        links.Resize(kept);
        left.Dispose();
        right.Dispose();
    }
}
