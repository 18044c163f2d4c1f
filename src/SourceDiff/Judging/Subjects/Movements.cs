using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>The changes that a document tells, passage by passage, read when first asked for and kept as long as the reading.</summary>
internal sealed class Movements
{
    private static readonly ReadingTable<Movements> Tables = new(static reading => new Movements(reading));

    private readonly DocumentReading _reading;
    private readonly List<Movement>?[] _movements;

    private Movements(DocumentReading reading)
    {
        _reading = reading;
        _movements = new List<Movement>?[reading.Passages.Length];
    }

    public static Movements Of(DocumentReading reading) => Tables.Of(reading);

    /// <summary>The change that a value belongs to; <c>null</c> when it belongs to none.</summary>
    public Movement? Of(ValueMention value)
    {
        foreach (var movement in In(value.Fact.Passage))
        {
            if (movement.Holds(value))
                return movement;
        }

        return null;
    }

    /// <summary>The change that a passage tells, where it tells one only.</summary>
    public Movement? Only(int passage) => In(passage) is [var only] ? only : null;

    /// <summary>The change whose rise or fall the word at <paramref name="token"/> of a passage tells, or the word before it ("<i>closed</i> down"); <c>null</c> for none.</summary>
    public Movement? At(int passage, int token)
    {
        foreach (var movement in In(passage))
        {
            if (movement.Word == token || movement.Word == token + 1)
                return movement;
        }

        return null;
    }

    private List<Movement> In(int passage)
    {
        if (_movements[passage] is { } known)
            return known;
        var read = new List<Movement>();
        MovementReader.Read(_reading, _reading.Passages[passage], ValueTable.Of(_reading).In(passage), read);
        return _movements[passage] = read;
    }
}
