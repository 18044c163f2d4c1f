using System.Buffers;

namespace SourceDiff.Aligning;

/// <summary>
/// A growing list over a pooled array, so that comparing two articles allocates next to nothing. Mutable: hold it in a
/// field, never copy it. Elements added by <see cref="Resize"/> are cleared, those by <see cref="Extend"/> are not.
/// </summary>
internal struct PooledList<T> where T : struct
{
    private const int Short = 1 << 14;

    private T[]? _items;

    public int Count { get; private set; }

    public readonly Span<T> Span => _items.AsSpan(0, Count);

    public readonly ref T this[int index] => ref _items![index];

    public void Add(T item)
    {
        if (_items is null || Count == _items.Length)
            Grow(Count + 1);
        _items![Count++] = item;
    }

    /// <summary>Makes the list <paramref name="count"/> long; what comes new is <c>default</c>.</summary>
    public void Resize(int count)
    {
        if (count > (_items?.Length ?? 0))
            Grow(count);
        if (count > Count)
            _items.AsSpan(Count, count - Count).Clear();
        Count = count;
    }

    /// <summary>Makes the list longer by <paramref name="more"/>; what comes new is whatever the pool left there, for the caller to write over.</summary>
    public void Extend(int more)
    {
        if (Count + more > (_items?.Length ?? 0))
            Grow(Count + more);
        Count += more;
    }

    /// <summary>Makes the list <paramref name="count"/> long, <paramref name="items"/> first, the rest <c>default</c>.</summary>
    public void Assign(ReadOnlySpan<T> items, int count)
    {
        Count = 0;
        if (count > (_items?.Length ?? 0))
            Grow(count);
        items.CopyTo(_items);
        _items.AsSpan(items.Length, count - items.Length).Clear();
        Count = count;
    }

    public void Clear() => Count = 0;

    public void Dispose()
    {
        if (_items is not null)
            ArrayPool<T>.Shared.Return(_items);
        _items = null;
        Count = 0;
    }

    private void Grow(int needed)
    {
        // The pool has room: a short list is widened fourfold, for each step copies it.
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(needed, Math.Max(256, Count < Short ? Count * 4 : Count * 2)));
        if (_items is not null)
        {
            _items.AsSpan(0, Count).CopyTo(larger);
            ArrayPool<T>.Shared.Return(_items);
        }

        _items = larger;
    }
}
