using System.Buffers;
using System.Numerics;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// A set of pairs of numbers: open addressing over a pooled array, for the tables of many documents are long, and the runtime collects
/// all there is for the sake of long arrays. O(1) a look. Dispose of it to give the array back.
/// </summary>
internal sealed class NumberPairs : IDisposable
{
    /// <summary>A slot holds a pair and 1, for 0 is an empty one.</summary>
    private long[] _slots;

    private readonly int _mask;

    /// <param name="count">How many pairs there will be at most, repeated ones counted too.</param>
    public NumberPairs(int count)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2L * count));
        _slots = ArrayPool<long>.Shared.Rent(size);
        _slots.AsSpan(0, size).Clear();
        _mask = size - 1;
    }

    /// <summary>Adds a pair of numbers from 0 on; the order counts.</summary>
    public void Add(int one, int other) => _slots[SlotOf(Key(one, other))] = Key(one, other);

    public bool Contains(int one, int other) => _slots[SlotOf(Key(one, other))] != 0;

    public void Dispose()
    {
        ArrayPool<long>.Shared.Return(_slots);
        _slots = [];
    }

    private static long Key(int one, int other) => (((long)one << 32) | (uint)other) + 1;

    private int SlotOf(long key)
    {
        int slot = (int)((ulong)key * 0x9E37_79B9_7F4A_7C15 >> 32) & _mask;
        while (_slots[slot] != 0 && _slots[slot] != key)
            slot = (slot + 1) & _mask;
        return slot;
    }
}
