using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Tells people of one country from people of another: "a Danish diver" is no "Polish diver". O(1).</summary>
internal static class Demonyms
{
    /// <summary>Words before a noun in which its country stands: "Polish deep-sea diver".</summary>
    private const int Reach = 3;

    /// <summary>Whether both nouns have one before them, and not the same.</summary>
    public static bool Differ(TokenTable left, int leftNoun, TokenTable right, int rightNoun)
    {
        int one = Before(left, leftNoun), other = Before(right, rightNoun);
        return one >= 0 && other >= 0 && left.Lemmas[one] != right.Lemmas[other];
    }

    private static int Before(TokenTable tokens, int noun)
    {
        if (noun < 0)
            return -1;
        for (int i = noun; i >= 0 && i > noun - Reach && tokens.Kinds[i] == TokenKind.Word; i--)
        {
            if (tokens.Has(i, WordTraits.Demonym))
                return i;
        }

        return -1;
    }
}
