namespace SourceDiff.Lexicon.Contraries;

/// <summary>
/// Words for what is not known yet, and words that tell it (<c>Lexicon/Contraries/asked-words.tsv</c>): "the <i>motive</i>", "<i>because</i>
/// he was angry". Read once, on first use; safe from any thread.
/// </summary>
internal static class AskedWords
{
    private static readonly Lazy<FormKinds<AskedKinds>> Loaded = new(() => new FormKinds<AskedKinds>("AskedWords"));

    /// <summary>What the word with this number of folded letters does. O(1).</summary>
    public static AskedKinds Of(int form) => Loaded.Value.Of(form);
}
