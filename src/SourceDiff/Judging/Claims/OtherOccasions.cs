using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>
/// Whether two clauses that seem to exclude each other are of two days, two things in order or two sides: "rose on Monday" and "fell on Tuesday",
/// "rejected the first plan" and "approved the second", "the road from the north" and "the road from the south". O(clause²), clauses short.
/// </summary>
internal static class OtherOccasions
{
    /// <summary>"For more than four hours": tokens in which a length of time is told.</summary>
    private const int SpanReach = 6;

    /// <summary>Whether both clauses name a day or month of the same name; null where not both name any.</summary>
    public static bool? ShareDay(TokenTable left, ClauseWindow leftClause, TokenTable right, ClauseWindow rightClause)
    {
        bool? same = null;
        for (int i = leftClause.First; i < leftClause.End; i++)
        {
            if (!left.Has(i, WordTraits.Weekday | WordTraits.Month))
                continue;
            for (int j = rightClause.First; j < rightClause.End; j++)
            {
                if (!right.Has(j, WordTraits.Weekday | WordTraits.Month))
                    continue;
                if (left.Lemmas[i] == right.Lemmas[j])
                    return true;
                same = false;
            }
        }

        return same;
    }

    /// <summary>"Fell in the first quarter", "rose in the full year", "in 2019": whether both clauses name spans of time, and none is the same.</summary>
    public static bool AreOfOtherPeriods(TokenTable left, ClauseWindow leftClause, TokenTable right, ClauseWindow rightClause, bool onlyYears = false)
    {
        bool other = false;
        for (int i = leftClause.First + 1; i < leftClause.End; i++)
        {
            if (!IsPeriod(left, i))
                continue;
            for (int j = rightClause.First + 1; j < rightClause.End; j++)
            {
                if (!IsPeriod(right, j))
                    continue;
                if (IsYear(left, i) != IsYear(right, j) || (onlyYears && !IsYear(left, i)))
                    continue;
                if (IsYear(left, i) ? left[i].SequenceEqual(right[j]) : left.Lemmas[i] == right.Lemmas[j])
                    return false;
                other = true;
            }
        }

        return other;
    }

    /// <summary>"Rose in early trading", "closed lower": prices of two hours of a day.</summary>
    public static bool AreOfOtherTrading(TokenTable left, ClauseWindow leftClause, TokenTable right, ClauseWindow rightClause) => TradingIn(left, leftClause) != TradingIn(right, rightClause);

    /// <summary>The lemma of the hour before "trading"; -1 for none.</summary>
    private static int TradingIn(TokenTable tokens, ClauseWindow clause)
    {
        for (int i = clause.First + 1; i < clause.End; i++)
        {
            if ((tokens.Is(i, "trading") || tokens.Is(i, "trade") || tokens.Is(i, "dealings")) && (tokens.Has(i - 1, WordTraits.DayPart) || tokens.Is(i - 1, "early") || tokens.Is(i - 1, "late") || tokens.Is(i - 1, "midday")))
                return tokens.Lemmas[i - 1];
        }

        return -1;
    }

    /// <summary>"Was shut <i>for four hours</i>": the token behind the words at <paramref name="from"/> tells how long it lasted.</summary>
    public static bool HasLasted(TokenTable tokens, int verb, int from, int end)
    {
        if (from + 2 >= end || !tokens.Is(from, "for") || verb == 0 || !(tokens.Is(verb - 1, "was") || tokens.Is(verb - 1, "were") || (tokens.Is(verb - 1, "been") && verb > 1 && tokens.Is(verb - 2, "had"))))
            return false;
        for (int i = from + 1; i < Math.Min(end, from + SpanReach); i++)
        {
            if (tokens.Has(i, WordTraits.TimeUnit))
                return true;
        }

        return false;
    }

    /// <summary>"The full year", "this quarter", "in 2019".</summary>
    private static bool IsPeriod(TokenTable tokens, int token) =>
        IsYear(tokens, token) ? tokens.Has(token - 1, WordTraits.Preposition)
        : (tokens.Has(token, WordTraits.TimeUnit) || tokens.Is(token, "quarter") || tokens.Is(token, "half")) && tokens.Kinds[token - 1] == TokenKind.Word
            && (tokens.Has(token - 1, WordTraits.Determiner | WordTraits.Ordinal) || (tokens.Classes[token - 1] & WordClasses.Adjective) != 0);

    public static bool IsYear(TokenTable tokens, int token) =>
        tokens.Kinds[token] == TokenKind.Number && tokens[token] is { Length: 4 } year && (year.StartsWith("19") || year.StartsWith("20"));

    /// <summary>Whether a word of the one clause, but for those that exclude each other, is the opposite of one of the other clause or another in order.</summary>
    public static bool AreOfOthers(TokenTable left, ClauseWindow leftClause, WordRange leftWords, TokenTable right, ClauseWindow rightClause, WordRange rightWords)
    {
        for (int i = leftClause.First; i < leftClause.End; i++)
        {
            if (!MayTell(left, i, leftWords) || IsIn(left, i, right, rightClause))
                continue;
            bool ordinal = left.Has(i, WordTraits.Ordinal);
            for (int j = rightClause.First; j < rightClause.End; j++)
            {
                if (!MayTell(right, j, rightWords) || IsIn(right, j, left, leftClause))
                    continue;
                if ((ordinal && right.Has(j, WordTraits.Ordinal)) || WordNet.AreAntonyms(left.Lemmas[i], right.Lemmas[j]))
                    return true;
            }
        }

        return false;
    }

    private static bool IsIn(TokenTable tokens, int token, TokenTable others, ClauseWindow clause) =>
        others.Lemmas[clause.First..clause.End].IndexOf(tokens.Lemmas[token]) >= 0;

    /// <summary>Adjectives and nouns tell which of two it is; verbs tell what is said of it.</summary>
    private static bool MayTell(TokenTable tokens, int token, WordRange words)
    {
        if ((token >= words.First && token < words.End) || tokens.Lemmas[token] < 0 || tokens.Kinds[token] != TokenKind.Word)
            return false;
        var classes = tokens.Classes[token];
        return tokens.Has(token, WordTraits.Ordinal) || (classes & WordClasses.Adjective) != 0 || (classes & (WordClasses.Noun | WordClasses.Verb)) == WordClasses.Noun;
    }

    /// <summary>The words themselves.</summary>
    /// <param name="First">Their first token.</param>
    /// <param name="End">One past their last.</param>
    internal readonly record struct WordRange(int First, int End);
}
