using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>The values of one kind that a document states, in text order, and where those of each passage are. Immutable.</summary>
internal sealed class ValueList
{
    private const int Kinds = (int)ValueKind.Role + 1;

    private readonly DocumentReading _reading;
    private readonly ValueMention[] _mentions;

    /// <summary>By passage, the first mention that stands in it or behind it, and the end of all.</summary>
    private readonly int[] _first;

    private ValueList(DocumentReading reading, ValueMention[] mentions, int[] first)
    {
        _reading = reading;
        _mentions = mentions;
        _first = first;
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
        var none = new ValueList(reading, [], []);
        var lists = new ValueList[Kinds];
        for (int kind = 0; kind < Kinds; kind++)
            lists[kind] = counts[kind] == 0 ? none : new ValueList(reading, new ValueMention[counts[kind]], new int[passages + 1]);
        counts.Clear();
        for (int passage = 0; passage < passages; passage++)
        {
            var (from, end) = reading.FactRange(passage);
            for (int i = from; i < end; i++)
            {
                if (mentions[i] is { } mention)
                    lists[(int)mention.Kind]._mentions[counts[(int)mention.Kind]++] = mention;
            }

            for (int kind = 0; kind < Kinds; kind++)
            {
                if (lists[kind]._first.Length > 0)
                    lists[kind]._first[passage + 1] = counts[kind];
            }
        }

        return lists;
    }

    /// <summary>The mentions of a passage that are compared: in a table those of its first facts.</summary>
    public ReadOnlySpan<ValueMention> In(int passage)
    {
        if (_mentions.Length == 0)
            return [];
        int first = _first[passage], end = _first[passage + 1];
        int behind = _reading.FactRange(passage).First + ValueTable.MaxCompared;
        while (end > first && _mentions[end - 1].Index >= behind)
            end--;
        return _mentions.AsSpan(first..end);
    }
}
