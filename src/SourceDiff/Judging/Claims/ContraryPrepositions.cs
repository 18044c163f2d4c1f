using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>
/// Whether two prepositions that exclude each other stand in one phrase: "reported the fault before take-off", "reported the fault after
/// take-off". The word before either and the noun behind it must be the same, for a preposition says nothing by itself. O(1).
/// </summary>
internal static class ContraryPrepositions
{
    /// <summary>"the fault <i>shortly</i> before", "after <i>the unexpected</i> take-off".</summary>
    private const int Reach = 4;

    public static bool AreOfOne(TokenTable left, int leftWord, TokenTable right, int rightWord, PassageMatch match) =>
        NounBehind(left, leftWord, match.LeftEnd) is >= 0 and var noun && match.RightOf(noun) == NounBehind(right, rightWord, match.RightEnd)
        && WordBefore(left, leftWord, match.LeftStart) is >= 0 and var word && match.RightOf(word) == WordBefore(right, rightWord, match.RightStart)
        && !OpensClause(left, noun, match.LeftEnd) && !OpensClause(right, match.RightOf(noun), match.RightEnd);

    /// <summary>"before take-off": the preposition, with its noun.</summary>
    public static TextSpan PhraseAt(TokenTable tokens, int preposition, int end)
    {
        int last = NounBehind(tokens, preposition, end);
        while (last + 2 < end && tokens.Kinds[last + 1] == TokenKind.Dash && tokens.Ends[last + 1] == tokens.Starts[last + 2])
            last += 2;
        return tokens.SpanOf(preposition, last + 1);
    }

    /// <summary>The noun of the phrase; -1 where a day or an hour stands there, which are compared for themselves.</summary>
    private static int NounBehind(TokenTable tokens, int preposition, int end)
    {
        int noun = -1;
        for (int i = preposition + 1; i < Math.Min(end, preposition + 1 + Reach) && tokens.Kinds[i] == TokenKind.Word; i++)
        {
            if (tokens.Has(i, WordTraits.Weekday | WordTraits.Month | WordTraits.DayPart | WordTraits.TimeUnit))
                return -1;
            bool isNoun = PassageMatch.IsContent(tokens, i) && (tokens.Classes[i] & (WordClasses.Noun | WordClasses.Unknown)) != 0;
            if (noun >= 0 && (!isNoun || tokens.Has(i, WordTraits.Function)))
                break;
            noun = isNoun ? i : -1;
        }

        return noun;
    }

    private static int WordBefore(TokenTable tokens, int preposition, int first)
    {
        for (int i = preposition - 1; i >= Math.Max(first, preposition - Reach) && tokens.Kinds[i] == TokenKind.Word; i--)
        {
            if (PassageMatch.IsContent(tokens, i) && (tokens.Classes[i] & (WordClasses.Adverb | WordClasses.Noun | WordClasses.Verb)) != WordClasses.Adverb)
                return i;
        }

        return -1;
    }

    /// <summary>"before the minister <i>resigned</i>": what comes after it is told by a verb.</summary>
    private static bool OpensClause(TokenTable tokens, int noun, int end)
    {
        for (int i = noun + 1; i < Math.Min(end, noun + Reach) && tokens.Kinds[i] == TokenKind.Word; i++)
        {
            if (tokens.Has(i, WordTraits.Auxiliary | WordTraits.Modal) || (tokens.Classes[i] & WordClasses.Past) != 0)
                return true;
        }

        return false;
    }
}
