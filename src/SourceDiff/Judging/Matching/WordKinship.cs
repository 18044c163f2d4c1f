using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Matching;

/// <summary>Says whether words of two texts mean the same thing, or kinds of the same thing.</summary>
internal static class WordKinship
{
    /// <summary>The same lemma, a synonym of it, or a word made from it.</summary>
    public static bool AreSame(int leftLemma, int rightLemma) =>
        leftLemma == rightLemma || WordNet.AreSynonyms(leftLemma, rightLemma) || WordNet.AreDerived(leftLemma, rightLemma);

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
