namespace SourceDiff.Model;

/// <summary>
/// Something that a stage makes of a reading when it is first asked for, and that is kept with the reading: an article that is compared
/// with a hundred others is prepared once. Safe to use from any thread; of two that are made at once, all get the same one. A look-up
/// takes constant time.
/// </summary>
/// <param name="make">Makes it of the reading alone.</param>
internal sealed class ReadingTable<T>(Func<DocumentReading, T> make)
    where T : class
{
    private readonly int _kind = ReadingTables.NextKind();

    public T Of(DocumentReading reading) => (T?)reading.Tables.Find(_kind) ?? (T)reading.Tables.Keep(_kind, make(reading));
}
