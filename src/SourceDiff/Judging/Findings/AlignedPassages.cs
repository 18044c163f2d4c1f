using SourceDiff.Judging.Ledger;

namespace SourceDiff.Judging.Findings;

/// <summary>Which passages of all documents are aligned with each other; looked up in a table made when first asked. Dispose of it to give the table back.</summary>
internal sealed class AlignedPassages(IReadOnlyList<JudgedPair> pairs, PassageNumbers numbers) : IDisposable
{
    private NumberPairs? _aligned;

    /// <summary>Whether the passages with the two numbers report the same.</summary>
    public bool Hold(int one, int other)
    {
        // Of two documents, every verdict has an edge of its own.
        if (pairs.Count < 2)
            return false;
        _aligned ??= All();
        return _aligned.Contains(Math.Min(one, other), Math.Max(one, other));
    }

    public void Dispose() => _aligned?.Dispose();

    private NumberPairs All()
    {
        int count = 0;
        foreach (var pair in pairs)
        {
            foreach (var alignment in pair.Alignments)
                count += alignment.Left.Passages.Length * alignment.Right.Passages.Length;
        }

        var aligned = new NumberPairs(count);
        foreach (var pair in pairs)
        {
            int left = numbers.Document(pair.Left.Document.Id), right = numbers.Document(pair.Right.Document.Id);
            foreach (var alignment in pair.Alignments)
            {
                foreach (var one in alignment.Left.Passages)
                {
                    foreach (var other in alignment.Right.Passages)
                    {
                        int place = numbers.Of(left, one.Index), otherPlace = numbers.Of(right, other.Index);
                        aligned.Add(Math.Min(place, otherPlace), Math.Max(place, otherPlace));
                    }
                }
            }
        }

        return aligned;
    }
}
