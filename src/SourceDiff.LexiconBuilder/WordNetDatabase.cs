using System.Globalization;

namespace SourceDiff.LexiconBuilder;

/// <summary>The word classes of WordNet; adjective satellites are adjectives.</summary>
internal enum WordClass
{
    Noun,
    Verb,
    Adjective,
    Adverb,
}

/// <summary>A relation of a synset; <paramref name="SourceWord"/> and <paramref name="TargetWord"/> count from 1, 0 means the whole synset.</summary>
internal sealed record Pointer(char Symbol, (WordClass Class, int Offset) Target, int SourceWord, int TargetWord);

/// <summary>A set of words with one meaning.</summary>
internal sealed record Synset(string[] Words, Pointer[] Pointers);

/// <summary>A meaning of a word, the most frequent first, with how often the tagged texts use it.</summary>
internal sealed record Sense((WordClass Class, int Offset) Synset, int Uses);

/// <summary>An irregular form and one of its lemmas.</summary>
internal sealed record IrregularForm(string Form, string Lemma, WordClass Class);

/// <summary>
/// The WordNet 3.0 database, as its files state it (wndb(5WN), cntlist(5WN), morphy(7WN)). Words are in lower case;
/// multiword and hyphenated lemmas are left out, because the tokenizer splits them.
/// </summary>
internal sealed class WordNetDatabase
{
    private static readonly string[] Extensions = ["noun", "verb", "adj", "adv"];

    public SortedDictionary<(WordClass Class, int Offset), Synset> Synsets { get; } = [];

    public Dictionary<(WordClass Class, string Word), List<Sense>> Senses { get; } = [];

    public List<IrregularForm> Irregular { get; } = [];

    public static WordNetDatabase Read(string folder)
    {
        var database = new WordNetDatabase();
        var uses = ReadUses(Path.Combine(folder, "cntlist.rev"));
        foreach (var kind in Enum.GetValues<WordClass>())
        {
            string extension = Extensions[(int)kind];
            foreach (string[] line in Lines(Path.Combine(folder, "data." + extension)))
                database.ReadSynset(kind, line);
            foreach (string[] line in Lines(Path.Combine(folder, "index." + extension)))
                database.ReadSenses(kind, line, uses);
            foreach (string[] line in Lines(Path.Combine(folder, extension + ".exc")))
                database.Irregular.AddRange(line.Skip(1).Where(lemma => IsSingleWord(line[0]) && IsSingleWord(lemma)).Select(lemma => new IrregularForm(line[0], lemma, kind)));
        }

        return database;
    }

    public static bool IsSingleWord(string word) =>
        char.IsAsciiLetter(word[0]) && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '\'');

    /// <summary>The lines that are not the licence (which is indented), split at spaces, without the gloss.</summary>
    private static IEnumerable<string[]> Lines(string path) =>
        from line in File.ReadLines(path)
        where line.Length > 0 && line[0] != ' '
        select line.Split('|')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Uses by word, class and number of the sense.</summary>
    private static Dictionary<(string Word, WordClass Class, int Sense), int> ReadUses(string path)
    {
        var uses = new Dictionary<(string, WordClass, int), int>();
        foreach (string[] line in Lines(path))
        {
            string[] key = line[0].Split('%');
            var kind = key[1][0] switch { '1' => WordClass.Noun, '2' => WordClass.Verb, '4' => WordClass.Adverb, _ => WordClass.Adjective };
            uses[(key[0], kind, Number(line[1]))] = Number(line[2]);
        }

        return uses;
    }

    private void ReadSynset(WordClass kind, string[] line)
    {
        int words = int.Parse(line[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        int at = 4 + (2 * words);
        var pointers = new Pointer[Number(line[at])];
        for (int i = 0; i < pointers.Length; i++)
        {
            string[] pointer = line[(at + 1 + (4 * i))..(at + 5 + (4 * i))];
            int ends = int.Parse(pointer[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            pointers[i] = new Pointer(pointer[0][0], (ClassOf(pointer[2][0]), Number(pointer[1])), ends >> 8, ends & 255);
        }

        var lemmas = Enumerable.Range(0, words).Select(i => line[4 + (2 * i)].Split('(')[0].ToLowerInvariant());
        Synsets.Add((kind, Number(line[0])), new Synset([.. lemmas], pointers));
    }

    private void ReadSenses(WordClass kind, string[] line, Dictionary<(string Word, WordClass Class, int Sense), int> uses)
    {
        if (!IsSingleWord(line[0]))
            return;
        int count = Number(line[2]);
        var senses = line[^count..].Select((offset, i) => new Sense((kind, Number(offset)), uses.GetValueOrDefault((line[0], kind, i + 1))));
        Senses.Add((kind, line[0]), [.. senses]);
    }

    private static WordClass ClassOf(char letter) => letter switch
    {
        'n' => WordClass.Noun,
        'v' => WordClass.Verb,
        'r' => WordClass.Adverb,
        _ => WordClass.Adjective,
    };

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
