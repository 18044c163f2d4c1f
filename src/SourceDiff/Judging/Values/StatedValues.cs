using System.Numerics;

namespace SourceDiff.Judging.Values;

/// <summary>The values that a document states, to be found by value at once: a table of chains in text order. Immutable.</summary>
internal sealed class StatedValues
{
    private readonly ValueMention?[] _mentions;

    /// <summary>The first mention of each slot, by its index and 1; 0 where there is none.</summary>
    private readonly int[] _heads;

    /// <summary>The next mention of the slot behind each mention, likewise.</summary>
    private readonly int[] _next;

    /// <summary>One mention of each value of each thing, likewise: an open table, for thousands may be of one value.</summary>
    private readonly int[] _things;

    public StatedValues(ValueMention?[] mentions)
    {
        _mentions = mentions;
        _heads = new int[BitOperations.RoundUpToPowerOf2((uint)mentions.Length + 1)];
        _next = new int[mentions.Length];
        _things = new int[2 * _heads.Length];
        for (int i = mentions.Length - 1; i >= 0; i--)
        {
            if (mentions[i] is not { } mention)
                continue;
            ref int head = ref _heads[SlotOf(mention)];
            (_next[i], head) = (head, i + 1);
            ref int thing = ref _things[SlotOf(mention, ThingOf(mention.Key))];
            thing = i + 1;
        }
    }

    /// <summary>Whether the value is stated, of the same thing where both say of what.</summary>
    public bool Hold(ValueMention mention) => mention.Key.Thing == ValueKey.AnyThing ? First(mention) is not null
        : _things[SlotOf(mention, mention.Key.Thing)] != 0 || _things[SlotOf(mention, ValueKey.NoThing)] != 0;

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

    /// <summary>What is of anything is not said to be of something.</summary>
    private static int ThingOf(in ValueKey key) => key.Thing == ValueKey.AnyThing ? ValueKey.NoThing : key.Thing;

    private int SlotOf(ValueMention mention) => (mention.Hash * 0x2545_F491 >>> 7) & (_heads.Length - 1);

    /// <summary>Where the value of a thing is, or would be.</summary>
    private int SlotOf(ValueMention value, int thing)
    {
        int slot = (((value.Hash * 31) + thing) * 0x2545_F491 >>> 7) & (_things.Length - 1);
        while (_things[slot] != 0 && !IsOf(_mentions[_things[slot] - 1]!, value, thing))
            slot = (slot + 1) & (_things.Length - 1);
        return slot;
    }

    private static bool IsOf(ValueMention stated, ValueMention value, int thing) =>
        stated.Hash == value.Hash && ThingOf(stated.Key) == thing && stated.Key.HasValue(value.Key);
}
