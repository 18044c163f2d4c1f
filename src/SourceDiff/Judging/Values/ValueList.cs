using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>The values of one kind that a document states, in text order, and where those of each passage are. Immutable.</summary>
internal sealed class ValueList
{
    private const int Kinds = (int)ValueKind.Role + 1;

    private static readonly ValueList None = new([], [], []);

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
        Span<int> counts = stackalloc int[Kinds];
        counts.Clear();
        foreach (var mention in mentions)
        {
            if (mention is not null)
                counts[(int)mention.Kind]++;
        }

        int passages = reading.Passages.Length;
        var lists = new ValueList[Kinds];
        for (int kind = 0; kind < Kinds; kind++)
            lists[kind] = counts[kind] == 0 ? None : new ValueList(new ValueMention[counts[kind]], new int[passages], new int[passages]);
        counts.Clear();
        for (int passage = 0; passage < passages; passage++)
        {
            for (int kind = 0; kind < Kinds; kind++)
            {
                if (lists[kind]._first.Length > 0)
                    lists[kind]._first[passage] = counts[kind];
            }

            var (from, end) = reading.FactRange(passage);
            for (int i = from; i < end; i++)
            {
                if (mentions[i] is not { } mention)
                    continue;
                var list = lists[(int)mention.Kind];
                list._mentions[counts[(int)mention.Kind]++] = mention;
                list._compared[passage] += i - from < ValueTable.MaxCompared ? 1 : 0;
            }
        }

        return lists;
    }

    /// <summary>The mentions of a passage that are compared: in a table those of its first facts.</summary>
    public ReadOnlySpan<ValueMention> In(int passage) => _mentions.Length == 0 ? [] : _mentions.AsSpan(_first[passage], _compared[passage]);
}
