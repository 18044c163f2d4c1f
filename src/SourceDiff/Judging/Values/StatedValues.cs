using System.Numerics;

namespace SourceDiff.Judging.Values;

/// <summary>The values that a document states, to be found by value at once: a table of chains in text order. Immutable.</summary>
internal sealed class StatedValues
{
    /// <summary>Mentions of one value that are looked at: an article repeats a number a few times, a table thousands of times.</summary>
    public const int MaxEqual = 256;

    private readonly ValueMention?[] _mentions;

    /// <summary>The first mention of each slot, by its index and 1; 0 where there is none.</summary>
    private readonly int[] _heads;

    /// <summary>The next mention of the slot behind each mention, likewise.</summary>
    private readonly int[] _next;

    public StatedValues(ValueMention?[] mentions)
    {
        _mentions = mentions;
        _heads = new int[BitOperations.RoundUpToPowerOf2((uint)mentions.Length + 1)];
        _next = new int[mentions.Length];
        for (int i = mentions.Length - 1; i >= 0; i--)
        {
            if (mentions[i] is not { } mention)
                continue;
            ref int head = ref _heads[SlotOf(mention)];
            (_next[i], head) = (head, i + 1);
        }
    }

    /// <summary>Whether the value is stated, of the same thing where both say of what.</summary>
    public bool Hold(ValueMention mention)
    {
        int left = MaxEqual;
        for (var stated = First(mention); stated is not null; stated = Next(stated))
        {
            // A number that a table gives of hundreds of things is nobody's to contradict.
            if (left-- == 0)
                return true;
            if (mention.Key.IsToldBy(stated.Key))
                return true;
        }

        return false;
    }

    /// <summary>The first mention of the value of a mention of any document, of whatever it is a value.</summary>
    public ValueMention? First(ValueMention mention) => Find(_heads[SlotOf(mention)], mention);

    /// <summary>The next mention of the same value as one that is stated here.</summary>
    public ValueMention? Next(ValueMention stated) => Find(_next[stated.Index], stated);

    private ValueMention? Find(int at, ValueMention wanted)
    {
        for (; at > 0; at = _next[at - 1])
        {
            var mention = _mentions[at - 1]!;
            if (mention.Hash == wanted.Hash && mention.Key.HasValue(wanted.Key))
                return mention;
        }

        return null;
    }

    private int SlotOf(ValueMention mention) => (mention.Hash * 0x2545_F491 >>> 7) & (_heads.Length - 1);
}
