using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Matching;

/// <summary>Says whether words of two texts mean the same thing, or kinds of the same thing.</summary>
internal static class WordKinship
{
    /// <summary>Answers kept, a power of two: articles on one event ask for the same few thousand pairs of words again and again. 64 KB.</summary>
    private const int Kept = 1 << 13;

    /// <summary>
    /// The last answer of each slot in one number: the left lemma, the right one, and in the lowest bit whether they are the same. 0 is none, for a
    /// lemma is not asked of itself. Written and read whole, so that any thread may do either.
    /// </summary>
    private static readonly ulong[] Answers = new ulong[Kept];

    /// <summary>The same lemma, a synonym of it, or a word made from it. An answer given lately costs one look; another, some reaches into the dictionary.</summary>
    public static bool AreSame(int leftLemma, int rightLemma)
    {
        if (leftLemma == rightLemma)
            return true;
        // Words that no dictionary has are related to none.
        if ((leftLemma | rightLemma) < 0)
            return false;
        ulong asked = ((ulong)leftLemma << 32) | ((uint)rightLemma << 1);
        ref ulong answer = ref Answers[(int)((asked * 0x9E37_79B9_7F4A_7C15) >> 51)];
        ulong known = Volatile.Read(ref answer);
        if ((known | 1) == (asked | 1))
            return (known & 1) != 0;
        var marks = KinMarks.OfThread;
        bool same = marks[leftLemma].MayBeKin(marks[rightLemma]) && (WordNet.AreSynonyms(leftLemma, rightLemma) || WordNet.AreDerived(leftLemma, rightLemma));
        Volatile.Write(ref answer, asked | (same ? 1UL : 0));
        return same;
    }

    /// <summary>The token that heads a noun phrase or a verb group: its last content word; -1 when it has none.</summary>
    public static int Head(TokenTable tokens, TextSpan span)
    {
        if (span.IsEmpty)
            return -1;
        var (first, end) = SlotSimilarity.Tokens(tokens, span);
        for (int i = end - 1; i >= first; i--)
        {
            if (PassageMatch.IsContent(tokens, i))
                return i;
        }

        return -1;
    }

    /// <summary>Whether both spans are given, and how their heads relate: same (1), both people (.7), not told (.5), different (0).</summary>
    public static double Heads(TokenTable left, TextSpan leftSpan, TokenTable right, TextSpan rightSpan) =>
        Heads(left, Head(left, leftSpan), right, Head(right, rightSpan));

    /// <summary>How two heads relate, where both are told: same (1), both people (.7), not told (.5), different (0).</summary>
    public static double Heads(TokenTable left, int leftHead, TokenTable right, int rightHead)
    {
        if (leftHead < 0 || rightHead < 0)
            return 0.5;
        if (AreSame(left.Lemmas[leftHead], right.Lemmas[rightHead]))
            return 1;
        return left.Has(leftHead, People) && right.Has(rightHead, People) ? 0.7 : 0;
    }

    private const WordTraits People = WordTraits.PersonNoun | WordTraits.Kinship | WordTraits.Role;
}
