using SourceDiff.Judging.Findings;
using SourceDiff.Judging.Ledger;

namespace SourceDiff.Judging.Matching;

/// <summary>Which passages of all documents are aligned with each other; looked up in a table made when first asked.</summary>
internal sealed class AlignedPassages(IReadOnlyList<JudgedPair> pairs, PassageNumbers numbers)
{
    private HashSet<long>? _aligned;

    /// <summary>Whether the passages with the two numbers report the same.</summary>
    public bool Hold(int one, int other)
    {
        // Of two documents, every verdict has an edge of its own.
        if (pairs.Count < 2)
            return false;
        _aligned ??= All();
        return _aligned.Contains(Key(one, other));
    }

    private HashSet<long> All()
    {
        var aligned = new HashSet<long>();
        foreach (var pair in pairs)
        {
            int left = numbers.Document(pair.Left.Document.Id), right = numbers.Document(pair.Right.Document.Id);
            foreach (var alignment in pair.Alignments)
            {
                foreach (var one in alignment.Left.Passages)
                {
                    foreach (var other in alignment.Right.Passages)
                        aligned.Add(Key(numbers.Of(left, one.Index), numbers.Of(right, other.Index)));
                }
            }
        }

        return aligned;
    }

    /// <summary>Scrambled, for a long hashes to the exclusive or of its halves, and the passages of copies differ by one number.</summary>
    private static long Key(int one, int other) => unchecked((((long)Math.Min(one, other) << 32) | (uint)Math.Max(one, other)) * (long)0x9E37_79B9_7F4A_7C15);
}
