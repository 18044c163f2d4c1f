using SourceDiff.Model;

namespace SourceDiff.Lexicon.Contraries;

/// <summary>
/// The second words of the terms that start with one word, a bit of 64 each. At three of four places where such a word stands none of them
/// follows it, which is told here, before the terms are fetched from memory. Immutable.
/// </summary>
/// <param name="IsWhole">Whether a term is that one word, or goes on with any word.</param>
/// <param name="Near">The second words that stand near the first.</param>
/// <param name="Far">Those that may stand anywhere in the clause.</param>
internal readonly record struct FollowingWords(bool IsWhole, ulong Near, ulong Far)
{
    /// <summary>These and another one.</summary>
    public FollowingWords With(int lemma, bool isFar) => isFar ? this with { Far = Far | BitOf(lemma) } : this with { Near = Near | BitOf(lemma) };

    /// <summary>Whether a term may stand at the token <paramref name="index"/>; never wrong when it says no. O(<see cref="ContraryTable.MaxDistance"/>).</summary>
    /// <param name="tokens">Of the document.</param>
    /// <param name="index">Where the first word stands.</param>
    /// <param name="end">The end of its sentence.</param>
    public bool MayFollow(TokenTable tokens, int index, int end) => IsWhole
        || (Near != 0 && IsAmong(Near, tokens.Lemmas[(index + 1)..ContraryTable.EndOfNear(index, end)]))
        || (Far != 0 && IsAmong(Far, tokens.Lemmas[(index + 1)..ContraryTable.EndOfFar(tokens, index, end)]));

    /// <summary>Whether a word may be one of those that stand near the first.</summary>
    public bool MayBeNear(int lemma) => (Near & BitOf(lemma)) != 0;

    /// <summary>Whether a word may be one of those that stand anywhere in the clause.</summary>
    public bool MayBeFar(int lemma) => (Far & BitOf(lemma)) != 0;

    private static bool IsAmong(ulong words, ReadOnlySpan<int> lemmas)
    {
        ulong there = 0;
        foreach (int lemma in lemmas)
            there |= BitOf(lemma);
        return (words & there) != 0;
    }

    private static ulong BitOf(int lemma) => 1UL << (int)((uint)lemma * 0x9E37_79B9u >> 26);
}
