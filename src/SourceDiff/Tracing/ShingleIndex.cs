using System.Buffers;
using System.Numerics;

namespace SourceDiff.Tracing;

/// <summary>
/// Where each shingle (six words in a row) stands, at its first place in a document. One open chain a hash bucket; linear in the
/// words: a shingle is kept for its first documents only, since what many documents share ties them together through those.
/// After Broder, "On the resemblance and containment of documents" (1997), exact instead of sampled.
/// </summary>
internal sealed class ShingleIndex : IDisposable
{
    /// <summary>
    /// Words of a shingle. In pairs of real articles that share nothing else, five words in a row are set phrases and names;
    /// from six on, hardly any are left.
    /// </summary>
    public const int Length = 6;

    /// <summary>How many documents a shingle is kept for.</summary>
    public const int MaxDocuments = 32;

    /// <summary>How far a bucket is searched: bounds the time of texts made to collide.</summary>
    private const int MaxSteps = 4 * MaxDocuments;

    private readonly int[] _buckets;
    private readonly int[] _places;
    private readonly int[] _documents;
    private readonly int[] _next;
    private readonly int _shift;
    private int _count;

    public ShingleIndex(int words)
    {
        int bits = Math.Max(4, BitOperations.Log2((uint)Math.Max(1, words)) + 1);
        _shift = 32 - bits;
        _buckets = ArrayPool<int>.Shared.Rent(1 << bits);
        _buckets.AsSpan(0, 1 << bits).Clear();
        _places = ArrayPool<int>.Shared.Rent(words + 1);
        _documents = ArrayPool<int>.Shared.Rent(words + 1);
        _next = ArrayPool<int>.Shared.Rent(words + 1);
    }

    /// <summary>Finds the shingle at <paramref name="place"/> in the documents before, then keeps it.</summary>
    public void Visit(ReadOnlySpan<int> words, int place, int document, List<ShingleMatch>[] matches)
    {
        ref int bucket = ref _buckets[Hash(words.Slice(place, Length)) >> _shift];
        int found = 0, steps = 0;
        bool isRepeated = false;
        for (int entry = bucket; entry != 0 && steps < MaxSteps; entry = _next[entry], steps++)
        {
            int other = _places[entry];
            if (!words.Slice(other, Length).SequenceEqual(words.Slice(place, Length)))
                continue;
            isRepeated |= _documents[entry] == document;
            if (_documents[entry] != document)
                matches[_documents[entry]].Add(new ShingleMatch(other, place));
            found++;
        }

        if (isRepeated || found >= MaxDocuments || steps == MaxSteps)
            return;
        _count++;
        _places[_count] = place;
        _documents[_count] = document;
        _next[_count] = bucket;
        bucket = _count;
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_buckets);
        ArrayPool<int>.Shared.Return(_places);
        ArrayPool<int>.Shared.Return(_documents);
        ArrayPool<int>.Shared.Return(_next);
    }

    private static uint Hash(ReadOnlySpan<int> shingle)
    {
        ulong hash = 0;
        foreach (int word in shingle)
            hash = (BitOperations.RotateLeft(hash, 23) ^ (uint)word) * 0x9E37_79B9_7F4A_7C15;
        return (uint)(hash >> 32);
    }
}
