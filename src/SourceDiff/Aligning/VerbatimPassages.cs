using System.Buffers;
using System.Numerics;
using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>
/// The verbatim layer: passages of the same words, whatever their case, punctuation and white space. The first of several
/// equal passages of one document pairs with the first of the other, the second with the second. O(characters), one hash
/// table; equality is that of 64-bit hashes.
/// </summary>
internal sealed class VerbatimPassages : IDisposable
{
    private PooledList<int> _partners;
    private readonly PassageIndex _left;
    private readonly PassageIndex _right;

    public VerbatimPassages(PassageIndex left, PassageIndex right)
    {
        (_left, _right) = (left, right);
        _partners.Resize(left.Count);
        _partners.Span.Fill(-1);
        Pair();
    }

    /// <summary>For each left passage the right one of the same words, or -1.</summary>
    public ReadOnlySpan<int> Partners => _partners.Span;

    public bool AreEqual(int left, int right) => _left.Hashes[left] != 0 && _left.Hashes[left] == _right.Hashes[right];

    /// <summary>
    /// Whether the content before or after an equal pair is equal too, or there is no other content in either document. Bylines
    /// and the like in between do not matter; each run of them is walked twice at most in all.
    /// </summary>
    public bool GoOn(int left, int right)
    {
        int before = Next(_left, left, -1), rightBefore = Next(_right, right, -1);
        if (before >= 0 && rightBefore >= 0 && Partners[before] == rightBefore)
            return true;
        int after = Next(_left, left, 1), rightAfter = Next(_right, right, 1);
        return after >= 0 && rightAfter >= 0 ? Partners[after] == rightAfter
            : before < 0 && rightBefore < 0 && after < 0 && rightAfter < 0;
    }

    private static int Next(PassageIndex document, int passage, int step)
    {
        do
            passage += step;
        while (passage >= 0 && passage < document.Count && document.Hashes[passage] == 0);
        return passage < document.Count ? passage : -1;
    }

    public void Dispose() => _partners.Dispose();

    /// <summary>The hash of a passage's words; 0 when it has none.</summary>
    public static ulong HashOf(TokenTable tokens, Passage passage)
    {
        ulong hash = 0;
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (tokens.Kinds[i] is not (TokenKind.Word or TokenKind.Number or TokenKind.Symbol))
                continue;
            foreach (char c in tokens[i])
                hash = (hash ^ (c < 128 ? (char)(char.IsAsciiLetterUpper(c) ? c | 0x20 : c) : char.ToLowerInvariant(c))) * 0x9E37_79B9_7F4A_7C15 + 1;
            hash = BitOperations.RotateLeft(hash, 23) * 0xD6E8_FEB8_6659_FD93;
        }

        return hash;
    }

    private void Pair()
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)(_right.Count * 2) + 4);
        int[] heads = ArrayPool<int>.Shared.Rent(size), next = ArrayPool<int>.Shared.Rent(_right.Count + 1);
        heads.AsSpan(0, size).Clear();
        for (int right = _right.Count - 1; right >= 0; right--)
        {
            ref int head = ref heads[SlotOf(_right.Hashes[right], size, heads)];
            next[right] = head;
            head = right + 1;
        }

        for (int left = 0; left < _left.Count; left++)
        {
            if (_left.Hashes[left] == 0)
                continue;
            ref int head = ref heads[SlotOf(_left.Hashes[left], size, heads)];
            // A used-up chain ends in -1: its slot must not be taken for an empty one.
            if (head <= 0 || _right.Hashes[head - 1] != _left.Hashes[left])
                continue;
            _partners[left] = head - 1;
            head = next[head - 1] == 0 ? -head : next[head - 1];
        }

        ArrayPool<int>.Shared.Return(heads);
        ArrayPool<int>.Shared.Return(next);
    }

    private int SlotOf(ulong hash, int size, int[] heads)
    {
        int slot = (int)(hash >> 40) & (size - 1);
        while (heads[slot] != 0 && _right.Hashes[Math.Abs(heads[slot]) - 1] != hash)
            slot = (slot + 1) & (size - 1);
        return slot;
    }
}
