namespace SourceDiff.Model;

/// <summary>The tables that are kept with one reading: see <see cref="ReadingTable{T}"/>.</summary>
internal sealed class ReadingTables
{
    private static int s_slots;

    private object?[] _made = [];

    /// <summary>The place of a further kind of table.</summary>
    public static int NextSlot() => Interlocked.Increment(ref s_slots) - 1;

    public object? Find(int slot)
    {
        object?[] made = Volatile.Read(ref _made);
        return slot < made.Length ? Volatile.Read(ref made[slot]) : null;
    }

    /// <summary>Keeps a table, unless another thread was first; the one that is kept.</summary>
    public object Keep(int slot, object table)
    {
        lock (this)
        {
            if (slot >= _made.Length)
            {
                object?[] more = new object?[Math.Max(slot + 1, Volatile.Read(ref s_slots))];
                _made.CopyTo(more, 0);
                Volatile.Write(ref _made, more);
            }

            if (_made[slot] is null)
                Volatile.Write(ref _made[slot], table);
            return _made[slot]!;
        }
    }

    /// <summary>Lets all go: whatever is asked for again is made again.</summary>
    public void Forget()
    {
        lock (this)
            Volatile.Write(ref _made, []);
    }
}
