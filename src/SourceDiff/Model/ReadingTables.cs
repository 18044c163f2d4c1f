namespace SourceDiff.Model;

/// <summary>The tables that are kept with one reading: see <see cref="ReadingTable{T}"/>.</summary>
internal sealed class ReadingTables
{
    private readonly Lock _lock = new();
    private volatile (object Kind, object Table)[] _made = [];

    public object? Find(object kind)
    {
        foreach (var (known, table) in _made)
        {
            if (ReferenceEquals(known, kind))
                return table;
        }

        return null;
    }

    /// <summary>Keeps a table, unless another thread was first; the one that is kept.</summary>
    public object Keep(object kind, object table)
    {
        lock (_lock)
        {
            if (Find(kind) is { } known)
                return known;
            _made = [.. _made, (kind, table)];
            return table;
        }
    }

    /// <summary>Lets all go: whatever is asked for again is made again.</summary>
    public void Forget()
    {
        lock (_lock)
            _made = [];
    }
}
