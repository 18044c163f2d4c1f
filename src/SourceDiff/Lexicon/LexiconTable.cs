using System.Runtime.CompilerServices;
using SourceDiff.Model;

namespace SourceDiff.Lexicon;

/// <summary>
/// The rows of the tables as a hash table over the tables' own text: loading makes no string a row, and takes about
/// 0.1 µs for each: the methods of the load are compiled fully at once, because they run only at start-up. Entries are numbered in the order in which their words first occur.
/// </summary>
internal sealed class LexiconTable
{
    private const int None = -1;

    private readonly string[] _texts;
    /// <summary>A row has some 18 characters; the arrays are made for a row to every 16, and grow when that is not enough.</summary>
    private const int CharactersPerRow = 16;

    private int[] _slots;
    private Entry[] _entries;
    private Valued[] _values;
    private int _valueCount;

    private LexiconTable(string[] texts)
    {
        _texts = texts;
        int rows = 16;
        foreach (string text in texts)
            rows += text.Length / CharactersPerRow;
        _slots = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)rows * 2)];
        _entries = new Entry[rows];
        _values = new Valued[rows];
    }

    public int Count { get; private set; }

    public static LexiconTable Load((string Name, string Text)[] tables)
    {
        var table = new LexiconTable(Array.ConvertAll(tables, item => item.Text));
        var names = new TraitNames();
        for (int i = 0; i < tables.Length; i++)
            table.LoadRows(i, tables[i].Name, names);
        return table;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        int mask = _slots.Length - 1;
        for (int slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            int entry = _slots[slot] - 1;
            if (entry < 0 || (_entries[entry].Hash == hash && Word(entry).SequenceEqual(word)))
                return entry;
        }
    }

    public WordTraits Traits(int entry) => _entries[entry].Traits;

    public ReadOnlySpan<char> Word(int entry)
    {
        ref readonly var found = ref _entries[entry];
        return _texts[found.Table].AsSpan(found.Start, found.Length);
    }

    /// <summary>What the phrases that start with the word of <paramref name="entry"/> are, all together.</summary>
    public WordTraits PhraseTraits(int entry) => _entries[entry].PhraseTraits;

    /// <summary>The longest phrase that starts with the word of <paramref name="entry"/>, or -1.</summary>
    public int FirstPhrase(int entry) => _entries[entry].FirstPhrase;

    /// <summary>The next phrase with the same first word, no longer than <paramref name="phrase"/>, or -1.</summary>
    public int NextPhrase(int phrase) => _entries[phrase].NextPhrase;

    public string Value(int entry, WordTraits trait)
    {
        for (int i = _entries[entry].FirstValue; i >= 0; i = _values[i].Next)
        {
            ref var found = ref _values[i];
            if ((found.Traits & trait) != 0)
                return found.Text ??= _texts[found.Table].Substring(found.Start, found.Length);
        }

        return "";
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LoadRows(int table, string name, TraitNames names)
    {
        string text = _texts[table];
        int start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOf('\n');
            int end = length < 0 ? text.Length : start + length;
            int next = end + 1;
            if (end > start && text[end - 1] == '\r')
                end--;
            if (end > start && text[start] != '#')
                LoadRow(table, name, text, start, end, names);
            start = next;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LoadRow(int table, string name, string text, int start, int end, TraitNames names)
    {
        int wordEnd = text.IndexOf('\t', start, end - start);
        if (wordEnd <= start)
            throw NoRow(name, text[start..end]);
        int traitsEnd = text.IndexOf('\t', wordEnd + 1, end - wordEnd - 1);
        var traits = names.Parse(text, wordEnd + 1, traitsEnd < 0 ? end : traitsEnd);
        int space = text.IndexOf(' ', start, wordEnd - start);
        int entry = Enter(table, start, wordEnd);
        bool known = _entries[entry].Traits != WordTraits.None;
        _entries[entry].Traits |= traits;
        if (traitsEnd >= 0 && traitsEnd + 1 < end)
            AddValue(entry, traits, table, traitsEnd + 1, end);
        if (space < 0)
            return;
        int first = Enter(table, start, space);
        _entries[first].PhraseTraits |= traits;
        if (!known)
            AddPhrase(first, entry);
    }

    private static InvalidDataException NoRow(string name, string row) =>
        new($"{name}: '{row}' is not word, traits and an optional value, separated by tabs.");

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Enter(int table, int start, int end)
    {
        var word = _texts[table].AsSpan(start, end - start);
        uint hash = WordFolding.FullHash(word);
        int entry = Find(word, hash);
        if (entry >= 0)
            return entry;
        if (Count == _entries.Length)
            Array.Resize(ref _entries, Count * 2);
        if (Count * 2 >= _slots.Length)
            Rehash();
        entry = Count++;
        _entries[entry] = new Entry { Hash = hash, Table = table, Start = start, Length = end - start, FirstPhrase = None, NextPhrase = None, FirstValue = None };
        Place(entry);
        return entry;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Place(int entry)
    {
        int mask = _slots.Length - 1;
        int slot = (int)_entries[entry].Hash & mask;
        while (_slots[slot] != 0)
            slot = (slot + 1) & mask;
        _slots[slot] = entry + 1;
    }

    private void Rehash()
    {
        _slots = new int[_slots.Length * 2];
        for (int entry = 0; entry < Count; entry++)
            Place(entry);
    }

    /// <summary>Appends, so that the first file's value for a trait holds.</summary>
    private void AddValue(int entry, WordTraits traits, int table, int start, int end)
    {
        if (_valueCount == _values.Length)
            Array.Resize(ref _values, _valueCount * 2);
        int value = _valueCount++;
        _values[value] = new Valued { Traits = traits, Table = table, Start = start, Length = end - start, Next = None };
        int last = _entries[entry].FirstValue;
        if (last < 0)
        {
            _entries[entry].FirstValue = value;
            return;
        }

        while (_values[last].Next >= 0)
            last = _values[last].Next;
        _values[last].Next = value;
    }

    /// <summary>Keeps the phrases of a word in the order of their length in words, the longest first, so that the first match is the longest.</summary>
    private void AddPhrase(int first, int phrase)
    {
        _entries[first].Traits |= WordTraits.StartsPhrase;
        int words = Word(phrase).Count(' ') + 1, before = None, after = _entries[first].FirstPhrase;
        _entries[phrase].Words = words;
        while (after >= 0 && _entries[after].Words >= words)
            (before, after) = (after, _entries[after].NextPhrase);
        _entries[phrase].NextPhrase = after;
        if (before < 0)
            _entries[first].FirstPhrase = phrase;
        else
            _entries[before].NextPhrase = phrase;
    }

    private struct Entry
    {
        public uint Hash;
        public int Table, Start, Length;
        public int FirstPhrase, NextPhrase, FirstValue, Words;
        public WordTraits Traits, PhraseTraits;
    }

    private struct Valued
    {
        public WordTraits Traits;
        public int Table, Start, Length, Next;
        public string? Text;
    }
}
