using SourceDiff.Model;

namespace SourceDiff.Judging.Matching;

/// <summary>Each passage of a document as one side of two that are put side by side: one object for all the others. Made as they are asked for; any thread may ask.</summary>
internal sealed class PassageSides
{
    private static readonly ReadingTable<PassageSides> Tables = new(static reading => new PassageSides(reading));

    private readonly DocumentReading _reading;
    private readonly AlignedSide?[] _sides;

    private PassageSides(DocumentReading reading)
    {
        _reading = reading;
        _sides = new AlignedSide?[reading.Passages.Length];
    }

    public AlignedSide this[int passage] => _sides[passage] ??= new AlignedSide(_reading.Document.Id, [_reading.Passages[passage]]);

    public static PassageSides Of(DocumentReading reading) => Tables.Of(reading);
}
