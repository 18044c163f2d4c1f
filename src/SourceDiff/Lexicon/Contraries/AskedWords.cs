using SourceDiff.Model;

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

    /// <summary>Whether one of the tokens does any of these. O(tokens).</summary>
    public static bool AreIn(TokenTable tokens, int first, int end, AskedKinds kinds)
    {
        for (int i = first; i < end; i++)
        {
            if ((Of(tokens.Forms[i]) & kinds) != 0)
                return true;
        }

        return false;
    }
}
