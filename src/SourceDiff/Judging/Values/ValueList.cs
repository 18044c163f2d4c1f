using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>The values of one kind that a document states, in text order, and where those of each passage are. Immutable.</summary>
internal sealed class ValueList
{
    private const int Kinds = (int)ValueKind.Role + 1;

    private readonly ValueMention[] _mentions;
    private readonly int[] _first;
    private readonly int[] _compared;

    private ValueList(ValueMention[] mentions, int[] first, int[] compared)
    {
        _mentions = mentions;
        _first = first;
        _compared = compared;
    }

    public ReadOnlySpan<ValueMention> All => _mentions;

    /// <summary>A list a kind. O(facts + passages).</summary>
    /// <param name="reading">The document.</param>
    /// <param name="mentions">Its mentions, one a fact.</param>
    public static ValueList[] ByKind(DocumentReading reading, ReadOnlySpan<ValueMention?> mentions)
    {
        var lists = new ValueList[Kinds];
        for (int kind = 0; kind < Kinds; kind++)
            lists[kind] = Of((ValueKind)kind, reading, mentions);
        return lists;
    }

    /// <summary>The mentions of a passage that are compared: in a table those of its first facts.</summary>
    public ReadOnlySpan<ValueMention> In(int passage) => _mentions.Length == 0 ? [] : _mentions.AsSpan(_first[passage], _compared[passage]);

    private static ValueList Of(ValueKind kind, DocumentReading reading, ReadOnlySpan<ValueMention?> mentions)
    {
        int count = 0;
        foreach (var mention in mentions)
            count += mention is not null && mention.Kind == kind ? 1 : 0;
        if (count == 0)
            return new ValueList([], [], []);
        var found = new ValueMention[count];
        var first = new int[reading.Passages.Length];
        var compared = new int[reading.Passages.Length];
        int next = 0;
        for (int passage = 0; passage < first.Length; passage++)
        {
            var (from, end) = reading.FactRange(passage);
            first[passage] = next;
            for (int i = from; i < end; i++)
            {
                if (mentions[i] is not { } mention || mention.Kind != kind)
                    continue;
                found[next++] = mention;
                compared[passage] += i - from < ValueTable.MaxCompared ? 1 : 0;
            }
        }

        return new ValueList(found, first, compared);
    }
}
