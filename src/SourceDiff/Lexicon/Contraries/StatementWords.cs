namespace SourceDiff.Lexicon.Contraries;

/// <summary>
/// Words that say how a statement is meant (<c>Lexicon/Contraries/statement-words.tsv</c>): of all or some, of another time, under a
/// condition. Read once, on first use; safe from any thread.
/// </summary>
internal static class StatementWords
{
    private const string Resource = "SourceDiff.StatementWords.tsv";

    private static readonly Lazy<Dictionary<int, StatementKinds>> Loaded = new(Load);

    private static readonly NumberFilter Listed = new();

    /// <summary>How the word with this number of folded letters (<see cref="WordFolding.NumberOf"/>) bears on what a sentence states. O(1).</summary>
    public static StatementKinds Of(int form)
    {
        var words = Loaded.Value;
        return Listed.MayHold(form) ? words.GetValueOrDefault(form) : default;
    }

    /// <summary>How <paramref name="word"/> bears on what a sentence states, whatever its case.</summary>
    public static StatementKinds Of(ReadOnlySpan<char> word) => Of(WordFolding.NumberOf(word));

    /// <summary>Whether the word with this number of folded letters is of one of the kinds.</summary>
    public static bool Is(int form, StatementKinds kinds) => (Of(form) & kinds) != 0;

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
            Listed.Add(key);
            table[key] = table.GetValueOrDefault(key) | Enum.Parse<StatementKinds>(line.AsSpan(tab + 1));
        }

        return table;
    }
}
