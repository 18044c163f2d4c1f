using System.Buffers;
using System.Numerics;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>Finds the names of a document that are worth a closer look for a name of another: those that share a word, its romanisation, the initials, or the sound of a single word. Immutable.</summary>
internal sealed class NameIndex
{
    /// <summary>Names that share a word with so many others ("county") are found by their other words, or not at all; this bounds the work.</summary>
    private const int MaxSharing = 32;

    private const int RomanisedSalt = 0x2F0A_11C3;

    private const int SpellingSalt = 0x51D7_3E09;

    private readonly int[][] _keys;

    /// <summary>The keys of all names with the entity of each, in ascending order: a key in the upper half of a number, an entity in the lower.</summary>
    private readonly long[] _index;

    /// <summary>By a scrambled key, where its names start in the index, from 1: a table of twice as many places as keys at least.</summary>
    private readonly int[] _starts;

    public NameIndex(NameForm[] names)
    {
        _keys = Array.ConvertAll(names, KeysOf);
        _index = IndexOf(_keys);
        _starts = new int[BitOperations.RoundUpToPowerOf2((uint)(2 * _index.Length) + 1)];
        for (int i = 0; i < _index.Length; i++)
        {
            if (i == 0 || KeyAt(i) != KeyAt(i - 1))
                _starts[SlotOf(KeyAt(i))] = i + 1;
        }
    }

    /// <summary>The numbers by which other documents find a name: those of its words, of their romanisations, of its initials, of the sound of a single word.</summary>
    public ReadOnlySpan<int> Keys(int entity) => _keys[entity];

    /// <summary>Whether a name of the document has the word, written as a name of another document folds it.</summary>
    public bool Knows(string word) => FirstOf(WordFolding.Hash(Spelling.Fold(NameWords.Fold(word)))) < _index.Length;

    /// <summary>
    /// The names that share one of the <paramref name="keys"/> of another document's name, in the order of the document: all
    /// others need no closer look.
    /// </summary>
    public void Like(ReadOnlySpan<int> keys, List<int> found)
    {
        found.Clear();
        foreach (int key in keys)
        {
            int first = FirstOf(key), end = Math.Min(_index.Length, first + MaxSharing);
            for (int i = first; i < end && KeyAt(i) == key; i++)
            {
                int entity = (int)_index[i];
                if (!found.Contains(entity))
                    found.Add(entity);
            }
        }

        found.Sort();
    }

    private static long[] IndexOf(int[][] keys)
    {
        int count = 0;
        foreach (int[] of in keys)
            count += of.Length;
        // Of each word there are several keys, often the same; what is kept has room for those that differ.
        var index = ArrayPool<long>.Shared.Rent(count);
        count = 0;
        for (int entity = 0; entity < keys.Length; entity++)
        {
            foreach (int key in keys[entity])
                index[count++] = ((long)key << 32) | (uint)entity;
        }

        index.AsSpan(0, count).Sort();
        int distinct = 0;
        for (int i = 0; i < count; i++)
        {
            if (i == 0 || index[i] != index[i - 1])
                index[distinct++] = index[i];
        }

        var kept = index.AsSpan(0, distinct).ToArray();
        ArrayPool<long>.Shared.Return(index);
        return kept;
    }

    /// <summary>Where the names with a key start; the end of the index where there are none.</summary>
    private int FirstOf(int key) => _starts[SlotOf(key)] is > 0 and var start ? start - 1 : _index.Length;

    private int KeyAt(int index) => (int)(_index[index] >> 32);

    /// <summary>The place of a key, or the empty one where it would stand.</summary>
    private int SlotOf(int key)
    {
        int mask = _starts.Length - 1, slot = (int)((uint)key * 0x9E37_79B9u >> 7) & mask;
        while (_starts[slot] is > 0 and var start && KeyAt(start - 1) != key)
            slot = (slot + 1) & mask;
        return slot;
    }

    private static int[] KeysOf(NameForm name)
    {
        Span<int> keys = stackalloc int[(2 * NameForm.MaxWords) + 4];
        int count = 0;
        for (int i = 0; i < Math.Min(name.Count, NameForm.MaxWords); i++)
        {
            keys[count++] = name.Keys[i];
            if (name.Folds[i].Length >= Transliteration.MinLength)
                keys[count++] = Transliteration.KeyOf(name.Folds[i]) ^ RomanisedSalt;
        }

        // Of a full name only the first and the last word are used alone.
        bool personal = name.IsPersonal || (name.Kind == EntityKind.Person && name.Count == 2);
        if ((name.Count == 1 || personal) && LoneName.Key(name.Folds[^1]) is not 0 and var spelling)
            keys[count++] = spelling ^ SpellingSalt;
        if (personal && LoneName.Key(name.Folds[0]) is not 0 and var given)
            keys[count++] = given ^ SpellingSalt;
        if (name.Acronym is { } acronym)
            keys[count++] = WordFolding.Hash(acronym);
        if (name.IsCapitals)
            keys[count++] = InitialsKey(name.Words[0][0], LastLetter(name.Words[0]));
        else if (name.Count >= 2)
            keys[count++] = InitialsKey(name.Words[0][0], name.Words[^1][0]);
        return keys[..count].ToArray();
    }

    private static char LastLetter(string word) => word.TrimEnd('.') is { Length: > 0 } letters ? letters[^1] : word[^1];

    private static int InitialsKey(char first, char last) => (Sound(first) << 16) | Sound(last);

    /// <summary>The letter, one for those that romanisations choose between: "Gaddafi", "Qaddafi", "Kadafi".</summary>
    private static char Sound(char letter) => char.ToUpperInvariant(letter) is 'Q' or 'G' or 'C' ? 'K' : char.ToUpperInvariant(letter);
}
