using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// The kinds of value that are compared of each passage of a document, a bit each: most passages have one or none, and most alignments need
/// not be looked at for a kind. Made once a reading and kept as long as it; immutable. O(facts).
/// </summary>
internal sealed class ValueKinds
{
    /// <summary>The bit of a passage of more values than are compared; the kinds are fewer than the bits before it.</summary>
    public const byte Crowded = 1 << 7;

    private static readonly ReadingTable<ValueKinds> Tables = new(static reading => new ValueKinds(reading));

    private readonly byte[] _kinds;

    private ValueKinds(DocumentReading reading)
    {
        var values = ValueTable.Of(reading);
        _kinds = new byte[reading.Passages.Length];
        for (int passage = 0; passage < _kinds.Length; passage++)
        {
            _kinds[passage] = values.In(passage).Length > ValueTable.MaxCompared ? Crowded : (byte)0;
            for (var kind = ValueKind.Quantity; kind <= ValueKind.Role; kind++)
                _kinds[passage] |= values.Of(kind).In(passage).IsEmpty ? (byte)0 : BitOf(kind);
        }
    }

    public static byte BitOf(ValueKind kind) => (byte)(1 << (int)kind);

    /// <summary>By alignment, the kinds that both sides state, and <see cref="Crowded"/> where the left one is.</summary>
    public static byte[] Shared(JudgingContext context)
    {
        ValueKinds lefts = Tables.Of(context.Left), rights = Tables.Of(context.Right);
        var shared = new byte[context.Alignments.Length];
        for (int i = 0; i < shared.Length; i++)
            shared[i] = (byte)(lefts.Of(context.Alignments[i].Left) & (rights.Of(context.Alignments[i].Right) | Crowded));
        return shared;
    }

    private byte Of(AlignedSide side)
    {
        byte kinds = 0;
        foreach (var passage in side.Passages)
            kinds |= _kinds[passage.Index];
        return kinds;
    }
}
