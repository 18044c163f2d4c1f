using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Quotes;

/// <summary>
/// Says what one quotation leaves out of another whose words it repeats in order: nothing in between (it only stops earlier or begins
/// later), a little word, words that it marks as left out, or words that its readers cannot know were said. O(n·m) at worst, both capped.
/// </summary>
internal static class QuoteGaps
{
    /// <summary>Fewer words in order are found in a long quotation by chance.</summary>
    private const int MinCut = 4;

    /// <summary>The words repeated lie within so many times their number, or are of several sentences.</summary>
    private const double MaxStretch = 2;

    private const WordTraits Little = WordTraits.Determiner | WordTraits.Conjunction | WordTraits.Subordinator | WordTraits.Relative | WordTraits.VerbAdverb;

    /// <summary>The likeness, and what of the longer quotation is left out where that is to be told.</summary>
    public static (QuoteLikeness Likeness, TextSpan Dropped) Of(TokenTable longer, ReadOnlySpan<int> indexes, ReadOnlySpan<int> words, TokenTable shorter, TextSpan shorterSpan, ReadOnlySpan<int> few)
    {
        if (words.IndexOf(few) >= 0)
            return (few.Length >= 2 ? QuoteLikeness.Shortened : QuoteLikeness.Different, default);
        var (first, last) = Window(words, few);
        if (last - first + 1 > MaxStretch * few.Length || few.Length < MinCut)
            return (few.Length >= 2 * MinCut ? QuoteLikeness.Shortened : QuoteLikeness.Different, default);
        // From the front as far as the words go, and from the back: what is between was left out.
        int gap = first, at = 0;
        while (at < few.Length && words[gap] == few[at])
            (gap, at) = (gap + 1, at + 1);
        int end = last + 1, rest = few.Length;
        while (rest > at && words[end - 1] == few[rest - 1])
            (end, rest) = (end - 1, rest - 1);
        if (gap == end || IsSilent(longer, indexes[gap..end]) || IsMarked(shorter, shorterSpan) || IsPutIn(longer, indexes[gap]))
            return (QuoteLikeness.Shortened, default);
        return (IsLittle(longer, indexes[gap..end]) ? QuoteLikeness.Smoothed : QuoteLikeness.Cut, longer.SpanOf(indexes[gap], indexes[end - 1] + 1));
    }

    /// <summary>The shortest stretch of the longer quotation that ends where the words first end.</summary>
    private static (int First, int Last) Window(ReadOnlySpan<int> words, ReadOnlySpan<int> few)
    {
        int last = 0;
        for (int at = 0; last < words.Length; last++)
        {
            if (words[last] == few[at] && ++at == few.Length)
                break;
        }

        int first = last;
        for (int at = few.Length - 1; first >= 0; first--)
        {
            if (words[first] == few[at] && --at < 0)
                break;
        }

        return (first, last);
    }

    /// <summary>"Said (that)", "not (to) sell": a word that adds nothing to hear.</summary>
    private static bool IsSilent(TokenTable tokens, ReadOnlySpan<int> dropped) =>
        dropped.Length == 1 && (tokens.Is(dropped[0], "to") || tokens.Is(dropped[0], "that"));

    /// <summary>"The", "any", "just": one word that few readers miss.</summary>
    private static bool IsLittle(TokenTable tokens, ReadOnlySpan<int> dropped) =>
        dropped.Length == 1 && tokens.Has(dropped[0], Little) && !tokens.Has(dropped[0], WordTraits.Negation);

    /// <summary>"Altered (its direction) towards": put in by who quotes.</summary>
    private static bool IsPutIn(TokenTable tokens, int dropped) => dropped > 0 && tokens[dropped - 1] is "(" or "[";

    /// <summary>Whether the quotation shows that it leaves something out or puts something in: "…", "[sic]".</summary>
    private static bool IsMarked(TokenTable tokens, TextSpan span)
    {
        var (first, end) = SlotSimilarity.Tokens(tokens, span);
        for (int i = first; i < end; i++)
        {
            if (tokens.Kinds[i] is not (TokenKind.Word or TokenKind.Number) && (tokens[i][0] is '…' or '[' or '(' || tokens[i].StartsWith("..") || (tokens[i] is "." && i + 1 < end)))
                return true;
        }

        return false;
    }
}
