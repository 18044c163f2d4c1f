using SourceDiff.Judging.Findings;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Which documents were compared with which. Of many documents not every pair is, nor of any when the time runs out: what was not
/// looked at is neither near nor far. O(pairs) to make, nothing when every pair was compared.
/// </summary>
internal sealed class ComparedDocuments
{
    private readonly int[][]? _partners;
    private readonly int _documents;

    public ComparedDocuments(PassageNumbers numbers, IReadOnlyList<JudgedPair> pairs)
    {
        _documents = numbers.Readings.Count;
        if (pairs.Count == (long)_documents * (_documents - 1) / 2)
            return;
        var partners = new List<int>[_documents];
        for (int i = 0; i < partners.Length; i++)
            partners[i] = [];
        foreach (var pair in pairs)
        {
            int left = numbers.Document(pair.Left.Document.Id), right = numbers.Document(pair.Right.Document.Id);
            partners[left].Add(right);
            partners[right].Add(left);
        }

        _partners = Array.ConvertAll(partners, static list =>
        {
            list.Sort();
            return list.ToArray();
        });
    }

    /// <summary>Whether every document was compared with every other.</summary>
    public bool AreAll => _partners is null;

    /// <summary>Whether two documents were compared.</summary>
    public bool Are(int one, int other) => _partners is null || Array.BinarySearch(_partners[one], other) >= 0;

    /// <summary>The documents that one was compared with, in order.</summary>
    public IEnumerable<int> With(int document) =>
        _partners is null ? Enumerable.Range(0, _documents).Where(other => other != document) : _partners[document];
}
