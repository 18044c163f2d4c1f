using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Quotes;

/// <summary>
/// Tells whether two quotations of one person are one utterance in other words: nearly all words that tell something are of one lemma, or kin, in any
/// order: "a book of great tenderness", "a tender book". O(n·m), both capped.
/// </summary>
internal static class RetoldQuotes
{
    /// <summary>Fewer words that tell something are what everybody says, unless they are all.</summary>
    private const int MinKin = 3;

    private const int MinAll = 2;

    private const double MinShare = 0.6;

    /// <summary>Words compared; a longer speech says many things.</summary>
    private const int MaxTelling = 24;

    public static bool Are(TokenTable left, TextSpan leftSpan, TokenTable right, TextSpan rightSpan)
    {
        Span<int> ones = stackalloc int[MaxTelling], others = stackalloc int[MaxTelling];
        int leftTelling = Telling(left, leftSpan, ones), rightTelling = Telling(right, rightSpan, others);
        if (leftTelling is 0 or MaxTelling || rightTelling is 0 or MaxTelling)
            return false;
        int kin = 0;
        foreach (int one in ones[..leftTelling])
        {
            foreach (int other in others[..rightTelling])
            {
                if (one != other && !WordKinship.AreSame(one, other))
                    continue;
                kin++;
                break;
            }
        }

        int most = Math.Max(leftTelling, rightTelling);
        return kin >= MinKin ? kin >= MinShare * most : kin >= MinAll && kin == most;
    }

    private static int Telling(TokenTable tokens, TextSpan span, Span<int> lemmas)
    {
        var (first, end) = SlotSimilarity.Tokens(tokens, span);
        int count = 0;
        for (int i = first; i < end && count < lemmas.Length; i++)
        {
            if (PassageMatch.IsContent(tokens, i) && !tokens.Has(i, WordTraits.Negation) && tokens.Lemmas[i] >= 0)
                lemmas[count++] = tokens.Lemmas[i];
        }

        return count;
    }
}
