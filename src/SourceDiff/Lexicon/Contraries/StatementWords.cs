namespace SourceDiff.Lexicon.Contraries;

/// <summary>
/// Words that say how a statement is meant (<c>Lexicon/Contraries/statement-words.tsv</c>): of all or some, of another time, under a
/// condition. Read once, on first use; safe from any thread. O(letters) a look-up.
/// </summary>
internal static class StatementWords
{
    private const string Resource = "SourceDiff.StatementWords.tsv";

    private const int Letters = 26;

    private static readonly Lazy<Dictionary<int, StatementKinds>> Loaded = new(Load);

    /// <summary>The first two letters of the words: most words of a text begin otherwise, and need no closer look.</summary>
    private static readonly bool[] Beginnings = new bool[Letters * Letters];

    /// <summary>How <paramref name="word"/> bears on what a sentence states, whatever its case.</summary>
    public static StatementKinds Of(ReadOnlySpan<char> word)
    {
        var words = Loaded.Value;
        if (BeginningOf(word) is >= 0 and var beginning && !Beginnings[beginning])
            return default;
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        return words.GetValueOrDefault(WordFolding.Hash(WordFolding.Fold(word, buffer)));
    }

    /// <summary>Whether <paramref name="word"/> is of one of the kinds.</summary>
    public static bool Is(ReadOnlySpan<char> word, StatementKinds kinds) => (Of(word) & kinds) != 0;

    /// <summary>A number made of the first two letters; -1 when they are no plain letters.</summary>
    private static int BeginningOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 2)
            return -1;
        int first = (word[0] | 0x20) - 'a', second = (word[1] | 0x20) - 'a';
        return (uint)first < Letters && (uint)second < Letters ? (first * Letters) + second : -1;
    }

    private static Dictionary<int, StatementKinds> Load()
    {
        var table = new Dictionary<int, StatementKinds>();
        using var stream = typeof(StatementWords).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.IndexOf('\t', StringComparison.Ordinal) is not (> 0 and var tab))
                continue;
            int key = WordFolding.Hash(line.AsSpan(0, tab));
            if (BeginningOf(line.AsSpan(0, tab)) is >= 0 and var beginning)
                Beginnings[beginning] = true;
            table[key] = table.GetValueOrDefault(key) | Enum.Parse<StatementKinds>(line.AsSpan(tab + 1));
        }

        return table;
    }
}
