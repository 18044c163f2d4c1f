namespace SourceDiff.Model;

/// <summary>The tables that are kept with one reading: see <see cref="ReadingTable{T}"/>.</summary>
internal sealed class ReadingTables
{
    private readonly Lock _lock = new();
    private volatile Made? _last;

    public object? Find(object kind)
    {
        for (var made = _last; made is not null; made = made.Before)
        {
            if (ReferenceEquals(made.Kind, kind))
                return made.Table;
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
            _last = new Made(kind, table, _last);
            return table;
        }
    }

    /// <summary>Lets all go: whatever is asked for again is made again.</summary>
    public void Forget()
    {
        lock (_lock)
            _last = null;
    }

    /// <summary>A table, and the one that was made before it: a list that grows at its head needs no copy for those who read it.</summary>
    private sealed record Made(object Kind, object Table, Made? Before);
}
