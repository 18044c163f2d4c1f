namespace SourceDiff.Model;

/// <summary>The tables that are kept with one reading, each in the place of its kind: see <see cref="ReadingTable{T}"/>.</summary>
internal sealed class ReadingTables
{
    private static readonly Numbering Kinds = new();

    private readonly Lock _lock = new();
    private volatile object?[] _made = [];

    /// <summary>A number for one more kind of table: they are few, each a static field of its class.</summary>
    public static int NextKind() => Kinds.Next();

    public object? Find(int kind)
    {
        var made = _made;
        return kind < made.Length ? made[kind] : null;
    }

    /// <summary>Keeps a table, unless another thread was first; the one that is kept.</summary>
    public object Keep(int kind, object table)
    {
        lock (_lock)
        {
            if (Find(kind) is { } known)
                return known;
            // Who reads meanwhile in the shorter array misses what is new, and asks here.
            var made = _made;
            if (kind >= made.Length)
                Array.Resize(ref made, Math.Max(kind + 1, Kinds.Count));
            made[kind] = table;
            _made = made;
            return table;
        }
    }

    /// <summary>Lets all go: whatever is asked for again is made again.</summary>
    public void Forget()
    {
        lock (_lock)
            _made = [];
    }

    private sealed class Numbering
    {
        private int _count;

        public int Count => Volatile.Read(ref _count);

        public int Next() => Interlocked.Increment(ref _count) - 1;
    }
}
