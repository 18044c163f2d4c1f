using SourceDiff.Model;

namespace SourceDiff.Html;

/// <summary>
/// Which two articles of many stand side by side when the page opens: those of the weightiest discrepancy between independent sources,
/// else the two independent sources with most to compare. A copy beside its original shows nothing.
/// </summary>
internal static class OpeningPair
{
    /// <summary>The numbers of the two documents, the earlier one first. O(findings + alignments).</summary>
    public static (int Left, int Right) Of(Comparison comparison, Func<string, int> indexOf)
    {
        if (comparison.Documents.Length <= 2)
            return (0, 1);
        foreach (var discrepancy in comparison.Discrepancies)
        {
            if (discrepancy.Positions.Length > 1 && Independent(comparison, discrepancy.Positions[0], discrepancy.Positions[1]) is { } pair)
                return InOrder(indexOf(pair.One), indexOf(pair.Other));
        }

        return MostToCompare(comparison, indexOf);
    }

    private static (string One, string Other)? Independent(Comparison comparison, Position left, Position right)
    {
        foreach (string one in left.DocumentIds)
        {
            foreach (string other in right.DocumentIds)
            {
                if (AreIndependent(comparison, one, other))
                    return (one, other);
            }
        }

        return null;
    }

    private static (int Left, int Right) MostToCompare(Comparison comparison, Func<string, int> indexOf)
    {
        var counts = new Dictionary<(int Left, int Right), int>();
        var best = (Left: 0, Right: 1);
        int most = 0;
        foreach (var alignment in comparison.Alignments)
        {
            if (!AreIndependent(comparison, alignment.Left.DocumentId, alignment.Right.DocumentId))
                continue;
            var pair = InOrder(indexOf(alignment.Left.DocumentId), indexOf(alignment.Right.DocumentId));
            int count = counts[pair] = counts.GetValueOrDefault(pair) + 1;
            if (count > most || (count == most && pair.CompareTo(best) < 0))
                (best, most) = (pair, count);
        }

        return best;
    }

    private static bool AreIndependent(Comparison comparison, string one, string other) =>
        one != other && comparison.Provenance.GroupOf(one) != comparison.Provenance.GroupOf(other);

    private static (int Left, int Right) InOrder(int one, int other) => one < other ? (one, other) : (other, one);
}
