using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Lexicon;

/// <summary>
/// What English news needs beyond WordNet: numbers, calendar, units, currencies, titles, places, verbs of speech, hedges.
/// The words are data (<c>Lexicon/Data/*.tsv</c>: word or phrase, traits, value); a word can stand in several files.
/// Words are found in an open-addressing table by their folded letters, phrases by their first word.
/// </summary>
internal sealed class NewsLexicon
{
    private static readonly Lazy<NewsLexicon> Loaded = new(() => new NewsLexicon(LexiconData.ReadTables()));

    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _find;
    private readonly Dictionary<int, List<Phrase>> _phrases = [];

    private NewsLexicon(IEnumerable<(string Word, string Traits, string Value)> rows)
    {
        _find = _index.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (word, traits, value) in rows)
            Add(word, Enum.Parse<WordTraits>(traits), value);
        foreach (var phrases in _phrases.Values)
            phrases.Sort((left, right) => right.Words.Length.CompareTo(left.Words.Length));
    }

    public static NewsLexicon English => Loaded.Value;

    /// <summary>The entry of a word already folded by <see cref="WordFolding"/>, or -1.</summary>
    public int Find(ReadOnlySpan<char> folded) => _find.TryGetValue(folded, out int entry) ? entry : -1;

    public WordTraits Traits(int entry) => entry < 0 ? WordTraits.None : _entries[entry].Traits;

    /// <summary>The word or phrase of an entry.</summary>
    public string Word(int entry) => _entries[entry].Word;

    /// <summary>The value that the data gives a word for <paramref name="trait"/>: <c>12</c>, <c>USD</c>; empty when none.</summary>
    public string Value(int entry, WordTraits trait)
    {
        if (entry >= 0)
        {
            foreach (var (traits, value) in _entries[entry].Values)
            {
                if ((traits & trait) != 0)
                    return value;
            }
        }

        return "";
    }

    /// <summary>The value of a word for <paramref name="trait"/> as a number; 0 when it has none.</summary>
    public double Number(int entry, WordTraits trait) =>
        double.TryParse(Value(entry, trait), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : 0;

    /// <summary>
    /// The longest word or phrase with one of the traits <paramref name="wanted"/> that starts at token
    /// <paramref name="index"/>: its length in tokens, 0 when there is none.
    /// </summary>
    public int Match(TokenTable tokens, int index, WordTraits wanted, out int entry)
    {
        entry = -1;
        if (tokens.Has(index, WordTraits.StartsPhrase) && _phrases.TryGetValue(tokens.Entries[index], out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if ((_entries[phrase.Entry].Traits & wanted) != 0 && Continues(tokens, index + 1, phrase.Words))
                {
                    entry = phrase.Entry;
                    return phrase.Words.Length + 1;
                }
            }
        }

        if (!tokens.Has(index, wanted))
            return 0;
        entry = tokens.Entries[index];
        return 1;
    }

    private static bool Continues(TokenTable tokens, int index, string[] words)
    {
        if (index + words.Length > tokens.Count)
            return false;
        for (int i = 0; i < words.Length; i++)
        {
            if (!tokens.Is(index + i, words[i]))
                return false;
        }

        return true;
    }

    private void Add(string word, WordTraits traits, string value)
    {
        if (word.Contains(' ', StringComparison.Ordinal))
        {
            string[] words = word.Split(' ');
            int first = Enter(words[0], WordTraits.StartsPhrase, "");
            int entry = Enter(word, traits, value);
            if (!_phrases.TryGetValue(first, out var phrases))
                _phrases.Add(first, phrases = []);
            if (!phrases.Exists(phrase => phrase.Entry == entry))
                phrases.Add(new Phrase(words[1..], entry));
        }
        else
        {
            Enter(word, traits, value);
        }
    }

    private int Enter(string word, WordTraits traits, string value)
    {
        if (!_index.TryGetValue(word, out int entry))
        {
            entry = _entries.Count;
            _index.Add(word, entry);
            _entries.Add(new Entry(word, WordTraits.None, []));
        }

        var known = _entries[entry];
        _entries[entry] = new Entry(word, known.Traits | traits,
            value.Length > 0 ? [.. known.Values, (traits, value)] : known.Values);
        return entry;
    }

    private readonly record struct Entry(string Word, WordTraits Traits, (WordTraits Traits, string Value)[] Values);

    private readonly record struct Phrase(string[] Words, int Entry);
}
