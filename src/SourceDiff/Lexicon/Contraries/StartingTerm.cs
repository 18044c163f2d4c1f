using SourceDiff.Model;

namespace SourceDiff.Lexicon.Contraries;

/// <summary>
/// A term under its first word, with a bit for the word that has to follow: a common verb starts dozens of phrases, and most of them are
/// ruled out by the words behind it without a look at each.
/// </summary>
/// <param name="Term">The term.</param>
/// <param name="Next">The bit of the lemma of its second word; all bits where it has none.</param>
/// <param name="IsFar">Whether any words may stand between the first two.</param>
internal readonly record struct StartingTerm(ContraryTerm Term, ulong Next, bool IsFar)
{
    /// <summary>The term under one of the lemmas of its first word.</summary>
    public static StartingTerm Of(ContraryTerm term)
    {
        bool isFar = term.Rest is [ContraryTable.Anything, ..];
        int second = isFar ? 1 : 0;
        return new StartingTerm(term, second < term.Rest.Length && term.Rest[second] != ContraryTable.Anything ? BitOf(term.Rest[second]) : ulong.MaxValue, isFar);
    }

    /// <summary>Whether the second word may be one of those that follow.</summary>
    /// <param name="near">The bits of the words right behind the first.</param>
    /// <param name="far">The bits of all words that may be meant.</param>
    public bool MayContinue(ulong near, ulong far) => (Next & (IsFar ? far : near)) != 0;

    /// <summary>The bits of the words behind <paramref name="index"/> of which one can be a second word, and one more, so that terms of one word always pass.</summary>
    public static (ulong Near, ulong Far) Behind(TokenTable tokens, int index, int end)
    {
        var lemmas = tokens.Lemmas;
        ulong near = 1, far = 0;
        int at = index + 1, gap = Math.Min(end, at + ContraryTable.MaxGap + 1), limit = Math.Min(end, at + ContraryTable.MaxDistance + 1), wide = Math.Min(end, limit + ContraryTable.MaxAside);
        for (; at < limit; at++)
        {
            if (at < gap)
                near |= BitOf(lemmas[at]);
            far |= BitOf(lemmas[at]);
            // What stands between two commas is looked past.
            if (tokens.Kinds[at] == TokenKind.Punctuation)
                limit = wide;
        }

        far |= near;
        return (near, far);
    }

    private static ulong BitOf(int lemma) => 1UL << (int)((uint)lemma * 0x9E37_79B9u >> 26);
}
