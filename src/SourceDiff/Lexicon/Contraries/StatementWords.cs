namespace SourceDiff.Lexicon.Contraries;

/// <summary>
/// Words that say how a statement is meant (<c>Lexicon/Contraries/statement-words.tsv</c>): of all or some, of another time, under a
/// condition. Read once, on first use; safe from any thread.
/// </summary>
internal static class StatementWords
{
    private static readonly Lazy<FormKinds<StatementKinds>> Loaded = new(() => new FormKinds<StatementKinds>("StatementWords"));

    /// <summary>How the word with this number of folded letters (<see cref="WordFolding.NumberOf"/>) bears on what a sentence states. O(1).</summary>
    public static StatementKinds Of(int form) => Loaded.Value.Of(form);

    /// <summary>How <paramref name="word"/> bears on what a sentence states, whatever its case.</summary>
    public static StatementKinds Of(ReadOnlySpan<char> word) => Of(WordFolding.NumberOf(word));

    /// <summary>Whether the word with this number of folded letters is of one of the kinds.</summary>
    public static bool Is(int form, StatementKinds kinds) => (Of(form) & kinds) != 0;

    /// <summary>Whether <paramref name="word"/> is of one of the kinds.</summary>
    public static bool Is(ReadOnlySpan<char> word, StatementKinds kinds) => (Of(word) & kinds) != 0;
}
