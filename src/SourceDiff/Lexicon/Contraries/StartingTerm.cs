using SourceDiff.Model;

namespace SourceDiff.Lexicon.Contraries;

/// <summary>
/// A term under its first word, with a bit for the word that has to follow: a common verb starts dozens of phrases, and most of them are
/// ruled out by the words behind it without a look at each.
/// </summary>
/// <param name="Term">The term.</param>
/// <param name="Next">The bit of the lemma of its second word; all bits where it has none, or where others may stand in between.</param>
internal readonly record struct StartingTerm(ContraryTerm Term, ulong Next)
{
    /// <summary>Whether the second word may be one of those whose bits are <paramref name="near"/>.</summary>
    public bool MayContinue(ulong near) => (Next & near) != 0;

    /// <summary>The bits of the words behind <paramref name="index"/> of which one can be a second word, and one more, so that terms of one word always pass.</summary>
    public static ulong Near(TokenTable tokens, int index, int end)
    {
        ulong near = 1;
        for (int i = index + 1; i < end && i <= index + 1 + ContraryTable.MaxGap; i++)
            near |= BitOf(tokens.Lemmas[i]);
        return near;
    }

    public static ulong BitOf(int lemma) => 1UL << (int)((uint)lemma * 0x9E37_79B9u >> 26);
}
