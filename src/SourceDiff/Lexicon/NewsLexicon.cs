using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Lexicon;

/// <summary>
/// What English news needs beyond WordNet: numbers, calendar, units, currencies, titles, places, verbs of speech, hedges.
/// The words are data (<c>Lexicon/Data/*.tsv</c>: word or phrase, traits, value); a word can stand in several files.
/// Words are found in an open-addressing table by their folded letters, phrases by their first word. Immutable once loaded;
/// a look-up of a word or phrase allocates nothing.
/// </summary>
internal sealed class NewsLexicon
{
    private static readonly Lazy<NewsLexicon> Loaded = new(() => new NewsLexicon(LexiconTable.Load(LexiconData.ReadTables())));

    private readonly LexiconTable _table;

    private NewsLexicon(LexiconTable table) => _table = table;

    public static NewsLexicon English => Loaded.Value;

    /// <summary>How many words and phrases it knows.</summary>
    public int Count => _table.Count;

    /// <summary>The entry of a word already folded by <see cref="WordFolding"/>, or -1.</summary>
    public int Find(ReadOnlySpan<char> folded) => _table.Find(folded, WordFolding.FullHash(folded));

    internal int Find(ReadOnlySpan<char> folded, uint hash) => _table.Find(folded, hash);

    public WordTraits Traits(int entry) => entry < 0 ? WordTraits.None : _table.Traits(entry);

    /// <summary>The traits of all phrases that start with the word of an entry.</summary>
    internal WordTraits PhraseTraits(int entry) => entry < 0 ? WordTraits.None : _table.PhraseTraits(entry);

    /// <summary>The word or phrase of an entry.</summary>
    public string Word(int entry) => _table.Word(entry).ToString();

    internal ReadOnlySpan<char> Letters(int entry) => _table.Word(entry);

    /// <summary>The value that the data gives a word for <paramref name="trait"/>: <c>12</c>, <c>USD</c>; empty when none.</summary>
    public string Value(int entry, WordTraits trait) => entry < 0 ? "" : _table.Value(entry, trait);

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
        if (tokens.Has(index, WordTraits.StartsPhrase) && (_table.PhraseTraits(tokens.Entries[index]) & wanted) != 0)
        {
            // Most phrases differ in the first letter of their second word: one comparison spares the rest.
            int second = tokens[index].Length + 1;
            char next = index + 1 < tokens.Count ? WordFolding.Fold(tokens[index + 1][0]) : '\0';
            for (int phrase = _table.FirstPhrase(tokens.Entries[index]); phrase >= 0; phrase = _table.NextPhrase(phrase))
            {
                int length;
                var letters = _table.Word(phrase);
                if ((_table.Traits(phrase) & wanted) != 0 && letters.Length > second && letters[second] == next && (length = Continues(tokens, index, letters)) > 0)
                {
                    entry = phrase;
                    return length;
                }
            }
        }

        if (!tokens.Has(index, wanted))
            return 0;
        entry = tokens.Entries[index];
        return 1;
    }

    /// <summary>The number of tokens from <paramref name="index"/> on that are the words of the phrase; 0 when they differ.</summary>
    private static int Continues(TokenTable tokens, int index, ReadOnlySpan<char> phrase)
    {
        int count = 1;
        int space = phrase.IndexOf(' ');
        while (space >= 0)
        {
            phrase = phrase[(space + 1)..];
            space = phrase.IndexOf(' ');
            if (index + count >= tokens.Count || !WordFolding.FoldsTo(tokens[index + count], space < 0 ? phrase : phrase[..space]))
                return 0;
            count++;
        }

        return count;
    }
}
