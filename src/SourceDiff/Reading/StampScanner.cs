using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Finds and reads the stamps of publication: "Last updated: Friday, November 11, 2011 19:04 IST".</summary>
internal static class StampScanner
{
    /// <summary>Stamps stand at the head of an article.</summary>
    private const int HeadTokens = 80;

    private const int LongestStamp = 28;

    private const int MonthsAYear = 12;

    /// <summary>
    /// Where a sentence must be cut because headline, stamp and text run together without a mark:
    /// "Bridge closed after flood Monday, May 18, 2015 The river …".
    /// </summary>
    public static ReadOnlySpan<int> Cuts(TokenTable tokens, int first, int end)
    {
        if (first >= HeadTokens)
            return [];
        int last = Math.Min(end, HeadTokens);
        for (int i = first; i + 6 < last; i++)
        {
            if (!tokens.Has(i, WordTraits.Weekday) || !IsFullDate(tokens, i))
                continue;
            bool before = i > first && tokens.Kinds[i - 1] != TokenKind.Punctuation && !tokens.Has(i - 1, WordTraits.Preposition | WordTraits.Function);
            bool after = (tokens.Shapes[i + 6] & TokenShape.Capitalised) != 0 || Marks.IsOpener(tokens, i + 6);
            if (after && (before || i == first))
                return i == first ? new[] { i + 6 } : new[] { i, i + 6 };
        }

        return [];
    }

    /// <summary>Whether the passage says nothing but a date, a time and that it was posted or updated.</summary>
    public static bool IsStamp(TokenTable tokens, int first, int end)
    {
        if (end - first is < 2 or > LongestStamp)
            return false;
        bool date = false, number = false, place = false;
        for (int i = first; i < end; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Number)
            {
                number = true;
                continue;
            }

            if (tokens.Has(i, WordTraits.Country | WordTraits.Region | WordTraits.City) && (tokens.Shapes[i] & TokenShape.Capitalised) != 0
                && !tokens.Has(i, WordTraits.Month | WordTraits.Boilerplate))
            {
                place = true;
                continue;
            }

            date |= tokens.Has(i, WordTraits.Month | WordTraits.Weekday) || (Marks.First(tokens, i) is ':' or '/' && number);
            if (tokens.Kinds[i] == TokenKind.Word && !tokens.Has(i, WordTraits.Month | WordTraits.Weekday | WordTraits.TimeZone | WordTraits.DayPart) && !IsStampWord(tokens, i) && !IsHalfDay(tokens[i]))
                return false;
        }

        // With a place only a whole date makes a stamp: "Salem, Ohio, April 28, 2009" is one, "London 2012" is none.
        return date && number && (!place || ReadDate(tokens, first, end) is not null);
    }

    /// <summary>"11:50 a.m." alone heads an entry of a report that is written on.</summary>
    private static bool IsHalfDay(ReadOnlySpan<char> word) => WordFolding.FoldsTo(word, "a.m.") || WordFolding.FoldsTo(word, "p.m.");

    /// <summary>"updated 7 / 28 / 2024", "posted May 5": the first words of a stamp.</summary>
    public static bool StartsStamp(TokenTable tokens, int index) =>
        index + 1 < tokens.Count && IsStampWord(tokens, index) && tokens[index].Length > 4
        && (tokens.Kinds[index + 1] == TokenKind.Number || tokens.Has(index + 1, WordTraits.Month | WordTraits.Weekday) || Marks.First(tokens, index + 1) == ':');

    /// <summary>The first full date of a stamp or dateline.</summary>
    public static DateOnly? ReadDate(TokenTable tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int month = tokens.Has(i, WordTraits.Month) ? (int)NewsLexicon.English.Number(tokens.Entries[i], WordTraits.Month) : 0;
            if (month is >= 1 and <= 12 && ReadAround(tokens, i, first, end, month) is { } written)
                return written;
            if (i + 4 < end && tokens[i].Length == 4 && tokens.Kinds[i + 1] == TokenKind.Dash && tokens.Kinds[i + 3] == TokenKind.Dash
                && MakeDate(ValueOf(tokens, i), ValueOf(tokens, i + 2), ValueOf(tokens, i + 4)) is { } iso)
                return iso;
            if (i + 4 < end && Marks.First(tokens, i + 1) == '/' && Marks.First(tokens, i + 3) == '/' && ReadSlashed(ValueOf(tokens, i), ValueOf(tokens, i + 2), ValueOf(tokens, i + 4)) is { } slashed)
                return slashed;
        }

        return null;
    }

    /// <summary>"15/09/2013": where only one order of day and month makes a date.</summary>
    private static DateOnly? ReadSlashed(int first, int second, int year) => first > MonthsAYear ? MakeDate(year, second, first) : second > MonthsAYear || first == second ? MakeDate(year, first, second) : null;

    private static DateOnly? ReadAround(TokenTable tokens, int month, int first, int end, int value)
    {
        int next = SkipMarks(tokens, month + 1, end);
        int year = next < end ? SkipMarks(tokens, next + 1, end) : end;
        if (year < end && ValueOf(tokens, next) is >= 1 and <= 31 && MakeDate(ValueOf(tokens, year), value, ValueOf(tokens, next)) is { } american)
            return american;
        int day = month - 1;
        if (day > first && tokens.Kinds[day] == TokenKind.Word)
            day--;
        return day >= first && next < end ? MakeDate(ValueOf(tokens, next), value, ValueOf(tokens, day)) : null;
    }

    private static int SkipMarks(TokenTable tokens, int index, int end)
    {
        while (index < end && (tokens.Kinds[index] is TokenKind.Punctuation or TokenKind.Dash || tokens[index] is "th" or "st" or "nd" or "rd"))
            index++;
        return index;
    }

    private static DateOnly? MakeDate(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int ValueOf(TokenTable tokens, int index) =>
        tokens.Kinds[index] == TokenKind.Number && int.TryParse(tokens[index], out int value) ? value : 0;

    /// <summary>Weekday, Month D, YYYY: six tokens with their commas.</summary>
    private static bool IsFullDate(TokenTable tokens, int index) => Marks.First(tokens, index + 1) == ',' && tokens.Has(index + 2, WordTraits.Month)
        && tokens.Kinds[index + 3] == TokenKind.Number && Marks.First(tokens, index + 4) == ',' && tokens.Kinds[index + 5] == TokenKind.Number && tokens[index + 5].Length == 4;

    private static bool IsStampWord(TokenTable tokens, int index) =>
        tokens.Has(index, WordTraits.Boilerplate) && NewsLexicon.English.Value(tokens.Entries[index], WordTraits.Boilerplate) == "stamp";
}
