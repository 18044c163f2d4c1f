namespace SourceDiff.Lexicon.Contraries;

/// <summary>
/// Words that say how a statement is meant (<c>Lexicon/Contraries/statement-words.tsv</c>): of all or some, of another time, under a
/// condition. Read once, on first use; safe from any thread. O(letters) a look-up.
/// </summary>
internal static class StatementWords
{
    private const string Resource = "SourceDiff.StatementWords.tsv";

    private static readonly Lazy<Dictionary<int, StatementKinds>> Loaded = new(Load);

    /// <summary>How <paramref name="word"/> bears on what a sentence states, whatever its case.</summary>
    public static StatementKinds Of(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        return Loaded.Value.GetValueOrDefault(WordFolding.Hash(WordFolding.Fold(word, buffer)));
    }

    /// <summary>Whether <paramref name="word"/> is of one of the kinds.</summary>
    public static bool Is(ReadOnlySpan<char> word, StatementKinds kinds) => (Of(word) & kinds) != 0;

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
            table[key] = table.GetValueOrDefault(key) | Enum.Parse<StatementKinds>(line.AsSpan(tab + 1));
        }

        return table;
    }
}
