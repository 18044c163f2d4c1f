using SourceDiff.Model;

namespace SourceDiff.Lexicon.Counting;

/// <summary>
/// Words that say what a number beside them is held against, how it moved, what it adds to (<c>Lexicon/Counting/value-words.tsv</c>). Read
/// once, on first use; safe from any thread.
/// </summary>
internal static class ValueWords
{
    private static readonly Lazy<FormKinds<ValueCues>> Loaded = new(() => new FormKinds<ValueCues>("ValueWords"));

    /// <summary>How the word with this number of folded letters (<see cref="WordFolding.NumberOf"/>) bears on a value beside it. O(1).</summary>
    public static ValueCues Of(int form) => Loaded.Value.Of(form);

    /// <summary>Whether token <paramref name="index"/> is a word of one of the kinds. O(1).</summary>
    public static bool Is(TokenTable tokens, int index, ValueCues cues) => (Of(tokens.Forms[index]) & cues) != 0;
}
