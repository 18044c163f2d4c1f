using SourceDiff.Lexicon.Subjects;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>Reads the time that a value covers: the period told nearest behind it in its clause, else the nearest before. O(tokens of the passage).</summary>
internal static class PeriodReader
{
    /// <summary>"the <i>second</i> fiscal quarter": words before the noun.</summary>
    private const int Before = 4;

    /// <summary>"the quarter <i>ended May 30, 2003</i>", "the quarter <i>a year earlier</i>": words behind it.</summary>
    private const int Behind = 6;

    private const int FirstYear = 1900, LastYear = 2100;

    public static ToldPeriod Of(TokenTable tokens, Passage passage, int first, int end)
    {
        for (int i = end; i < passage.EndToken && !Separates(tokens, i); i++)
        {
            if (At(tokens, passage, i) is { } behind)
                return behind;
        }

        for (int i = first - 1; i >= passage.FirstToken && !tokens.Is(i, ";") && !tokens.Is(i, "while"); i--)
        {
            if (At(tokens, passage, i) is { } before)
                return before;
        }

        return ToldPeriod.None;
    }

    private static bool Separates(TokenTable tokens, int token) => tokens.Is(token, ";") || SubjectWords.Is(tokens, token, SubjectCues.Turn);

    private static ToldPeriod? At(TokenTable tokens, Passage passage, int token)
    {
        // "in fiscal 2003"
        if (SubjectWords.Is(tokens, token, SubjectCues.Fiscal) && IsYear(tokens, token + 1))
            return ToldPeriod.None with { Unit = ToldPeriod.YearLong, Year = YearOf(tokens, token + 1) };
        int unit = UnitOf(tokens, token);
        if (unit == 0)
            return null;
        if (IsYearBefore(tokens, token, passage.EndToken) && token - 2 >= passage.FirstToken && !tokens.Has(token - 2, WordTraits.Preposition))
            return ToldPeriod.None with { IsBefore = true };
        var period = ToldPeriod.None with { Unit = unit };
        if (SubjectWords.Is(tokens, token, SubjectCues.Span))
            return period;
        bool isOne = unit == ToldPeriod.Quarter;
        for (int i = token - 1; i >= Math.Max(passage.FirstToken, token - Before) && (tokens.Kinds[i] is TokenKind.Word or TokenKind.Dash || IsYear(tokens, i)); i--)
        {
            if (tokens.Has(i, WordTraits.Preposition | WordTraits.Conjunction))
                break;
            // "five years", "a 30-year bond": how long, not when.
            if (tokens.Has(i, WordTraits.Cardinal) || (tokens.Kinds[i] == TokenKind.Number && !IsYear(tokens, i)))
                return null;
            isOne |= tokens.Has(i, WordTraits.Determiner) && !tokens.Is(i, "a") && !tokens.Is(i, "an");
            period = Modified(tokens, i, unit, period);
        }

        isOne |= period != ToldPeriod.None with { Unit = unit };
        for (int i = token + 1; i < Math.Min(passage.EndToken, token + 1 + Behind) && !Separates(tokens, i); i++)
        {
            if (tokens.Has(i, WordTraits.Month))
                period = period with { Month = tokens.Entries[i] };
            else if (IsYear(tokens, i))
                period = period with { Year = YearOf(tokens, i) };
            else if (IsYearBefore(tokens, i, passage.EndToken))
                period = period with { IsBefore = true };
            else if (tokens.Is(i, ",") && !IsYear(tokens, i + 1))
                break;
        }

        return isOne ? period : null;
    }

    private static ToldPeriod Modified(TokenTable tokens, int token, int unit, ToldPeriod period)
    {
        if (PeriodRank.Of(tokens, token) is > 0 and var rank)
            return period with { Rank = rank };
        if (tokens.Has(token, WordTraits.Month))
            return period with { Month = tokens.Entries[token] };
        if (IsYear(tokens, token))
            return period with { Year = YearOf(tokens, token) };
        // "last year" is the year before this one; "the last quarter" and "the same quarter" are not the one of the report.
        bool isBefore = SubjectWords.Is(tokens, token, SubjectCues.Former) || ((tokens.Is(token, "last") || tokens.Is(token, "ago") || tokens.Is(token, "earlier")) && unit is ToldPeriod.Quarter or ToldPeriod.HalfYear);
        return isBefore ? period with { IsBefore = true } : period;
    }

    /// <summary>"a year earlier", "last year", "the year before".</summary>
    private static bool IsYearBefore(TokenTable tokens, int token, int end) =>
        token + 1 < end && ((tokens.Is(token, "year") && (tokens.Is(token + 1, "earlier") || tokens.Is(token + 1, "ago") || tokens.Is(token + 1, "before"))) || (tokens.Is(token, "last") && tokens.Is(token + 1, "year")));

    private static int UnitOf(TokenTable tokens, int token)
    {
        var cues = SubjectWords.Of(tokens, token);
        return (cues & (SubjectCues.Weekly | SubjectCues.Quarterly | SubjectCues.Yearly | SubjectCues.Half)) switch
        {
            SubjectCues.Weekly => ToldPeriod.Week,
            SubjectCues.Quarterly => ToldPeriod.Quarter,
            SubjectCues.Half => ToldPeriod.HalfYear,
            SubjectCues.Yearly => ToldPeriod.YearLong,
            _ => 0,
        };
    }

    private static bool IsYear(TokenTable tokens, int token) => token < tokens.Count && tokens.Kinds[token] == TokenKind.Number && YearOf(tokens, token) is > FirstYear and < LastYear;

    private static int YearOf(TokenTable tokens, int token) => tokens[token].Length == 4 && int.TryParse(tokens[token], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year) ? year : 0;
}
