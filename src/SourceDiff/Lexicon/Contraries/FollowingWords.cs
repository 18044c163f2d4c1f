using SourceDiff.Model;

namespace SourceDiff.Lexicon.Contraries;

/// <summary>
/// The second words of the terms that start with one word, a bit of 64 each. At three of four places where such a word stands none of them
/// follows it, which is told here, before the terms are fetched from memory. Immutable.
/// </summary>
/// <param name="Near">Those that stand near the first.</param>
/// <param name="Far">Those that may stand anywhere in the clause.</param>
internal readonly record struct FollowingWords(ulong Near, ulong Far)
{
    /// <summary>Of terms that any word may follow.</summary>
    public static FollowingWords Any => new(ulong.MaxValue, ulong.MaxValue);

    /// <summary>These and another one.</summary>
    public FollowingWords With(int lemma, bool isFar) => isFar ? this with { Far = Far | BitOf(lemma) } : this with { Near = Near | BitOf(lemma) };

    /// <summary>Whether one of the words may follow the token <paramref name="index"/> in time; never wrong when it says no. O(<see cref="ContraryTable.MaxDistance"/>).</summary>
    /// <param name="tokens">Of the document.</param>
    /// <param name="index">Where the first word stands.</param>
    /// <param name="end">The end of its sentence.</param>
    public bool MayFollow(TokenTable tokens, int index, int end)
    {
        if (Near == ulong.MaxValue)
            return true;
        var lemmas = tokens.Lemmas;
        ulong near = 0, far = 0;
        int limit = ContraryTable.EndOfNear(index, end);
        for (int at = index + 1; at < limit; at++)
            near |= BitOf(lemmas[at]);
        if ((near & Near) != 0 || Far == 0)
            return (near & Near) != 0;
        limit = ContraryTable.EndOfFar(tokens, index, end);
        for (int at = index + 1; at < limit; at++)
            far |= BitOf(lemmas[at]);
        return (far & Far) != 0;
    }

    private static ulong BitOf(int lemma) => 1UL << (int)((uint)lemma * 0x9E37_79B9u >> 26);
}
