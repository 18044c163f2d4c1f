using SourceDiff.Aligning;
using SourceDiff.Model;

namespace SourceDiff;

/// <summary>Which pairs of documents a comparison compares: all of them, or of many documents those that tell most.</summary>
internal sealed class PairPlan
{
    private readonly (int Left, int Right)[]? _chosen;
    private readonly int _documents;

    private PairPlan(int documents, (int Left, int Right)[]? chosen)
    {
        _documents = documents;
        _chosen = chosen;
    }

    /// <param name="readings">The documents in canonical order.</param>
    /// <param name="allPairsUpTo">The number of documents up to which all pairs are compared.</param>
    public static PairPlan Of(DocumentReading[] readings, int allPairsUpTo) =>
        new(readings.Length, readings.Length <= allPairsUpTo ? null : PartnerChoice.Of(readings));

    /// <summary>Whether every pair is compared.</summary>
    public bool IsComplete => Count == All;

    /// <summary>How many pairs there are.</summary>
    public long All => (long)_documents * (_documents - 1) / 2;

    /// <summary>How many are compared.</summary>
    public long Count => _chosen?.Length ?? All;

    /// <summary>The pairs, the lower number first, in order.</summary>
    public IEnumerable<(int Left, int Right)> Pairs => _chosen ?? Every();

    private IEnumerable<(int Left, int Right)> Every()
    {
        for (int left = 0; left < _documents; left++)
        {
            for (int right = left + 1; right < _documents; right++)
                yield return (left, right);
        }
    }
}
