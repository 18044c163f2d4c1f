using System.Buffers;

namespace SourceDiff.Aligning;

/// <summary>
/// Numbers the content words and values of one document, from 0 in order of first use, and holds what is known of each,
/// column by column. Open addressing over pooled arrays: a look-up costs a few nanoseconds, growth is linear.
/// </summary>
internal sealed class DocumentTerms : IDisposable
{
    private int[] _slots;
    private int _mask;
    private PooledList<long> _keys;
    private PooledList<TermFlags> _flags;
    private PooledList<byte> _digits;
    private PooledList<int> _passages;
    private PooledList<float> _weights;

    public DocumentTerms(int expected)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, expected));
        _slots = ArrayPool<int>.Shared.Rent(size);
        _slots.AsSpan(0, size).Clear();
        _mask = size - 1;
    }

    public int Count => _keys.Count;

    /// <summary>What names each term: equal in every document.</summary>
    public ReadOnlySpan<long> Keys => _keys.Span;

    public Span<TermFlags> Flags => _flags.Span;

    /// <summary>The significant digits of a number beyond the first: 0 for "7" and "300", 3 for "2,199".</summary>
    public Span<byte> Digits => _digits.Span;

    /// <summary>In how many passages of the document each term stands.</summary>
    public Span<int> Passages => _passages.Span;

    /// <summary>The information in nats that a term carries in English at large; 0 until <see cref="Weigh"/>.</summary>
    public ReadOnlySpan<float> Weights => _weights.Span;

    /// <summary>The lemma of a term, or the hash of a value.</summary>
    public int Lemma(int term) => (int)_keys[term];

    public static long KeyOf(int lemma, bool isValue) => (uint)lemma | (isValue ? 1L << 32 : 0);

    /// <summary>The number of a lemma, or of a value when <paramref name="isValue"/>.</summary>
    public int Enter(int lemma, bool isValue)
    {
        long key = KeyOf(lemma, isValue);
        int slot = Slot(key);
        while (_slots[slot] != 0)
        {
            if (_keys[_slots[slot] - 1] == key)
                return _slots[slot] - 1;
            slot = (slot + 1) & _mask;
        }

        int term = _keys.Count;
        _keys.Add(key);
        _slots[slot] = term + 1;
        if (_keys.Count * 2 > _mask)
            Widen();
        _digits.Add(0);
        _flags.Add(isValue ? TermFlags.Value : TermFlags.None);
        _passages.Add(0);
        return term;
    }

    /// <summary>The term with a key of <see cref="Keys"/>, or -1.</summary>
    public int Find(long key)
    {
        for (int slot = Slot(key); _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (_keys[_slots[slot] - 1] == key)
                return _slots[slot] - 1;
        }

        return -1;
    }

    /// <summary>Gives each term its weight, once every term is known.</summary>
    public void Weigh()
    {
        _weights.Resize(Count);
        for (int term = 0; term < Count; term++)
            _weights[term] = TermWeights.Background(Lemma(term), _flags[term]);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_slots);
        _slots = [];
        _keys.Dispose();
        _flags.Dispose();
        _digits.Dispose();
        _passages.Dispose();
        _weights.Dispose();
    }

    private int Slot(long key) => (int)((ulong)key * 0x9E37_79B9_7F4A_7C15 >> 33) & _mask;

    private void Widen()
    {
        int size = (_mask + 1) * 2;
        ArrayPool<int>.Shared.Return(_slots);
        _slots = ArrayPool<int>.Shared.Rent(size);
        _slots.AsSpan(0, size).Clear();
        _mask = size - 1;
        for (int term = 0; term < _keys.Count; term++)
        {
            int slot = Slot(_keys[term]);
            while (_slots[slot] != 0)
                slot = (slot + 1) & _mask;
            _slots[slot] = term + 1;
        }
    }
}
