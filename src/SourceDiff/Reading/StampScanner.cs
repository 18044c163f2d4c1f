using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Finds and reads the stamps of publication: "Last updated: Tuesday, May 4, 2021 17:30 IST".</summary>
internal static class StampScanner
{
    /// <summary>Stamps stand at the head of an article.</summary>
    private const int HeadTokens = 80;

    private const int LongestStamp = 28;

    private const int MonthsAYear = 12, HoursADay = 24;

    /// <summary>
    /// Where a sentence must be cut because headline, stamp and text run together without a mark:
    /// "Bridge closed after flood Monday, May 18, 2015 The river …", "Ferry sinks Last updated 16:05 03/02/2021 Eight people …".
    /// </summary>
    public static ReadOnlySpan<int> Cuts(TokenTable tokens, int first, int end)
    {
        if (first >= HeadTokens)
            return [];
        int last = Math.Min(end, HeadTokens);
        for (int i = first; i < last; i++)
        {
            if (!StartsRun(tokens, i) || IsBesideDate(tokens, i) || (i > first && !StandsAlone(tokens, first, i)))
                continue;
            int stop = RunEnd(tokens, i, last);
            bool after = stop >= end ? i > first : stop < last && ((tokens.Shapes[stop] & TokenShape.Capitalised) != 0 || tokens.Kinds[stop] == TokenKind.Number || Marks.IsOpener(tokens, stop));
            if (after && IsWhole(tokens, i, stop) && (!IsOn(tokens, i) || HasTime(tokens, i, stop)))
                return i == first ? new[] { stop } : new[] { i, stop };
            i = Math.Max(i, stop - 1);
        }

        return [];
    }

    private static bool StartsRun(TokenTable tokens, int index) => IsDatePart(tokens, index) || IsPosted(tokens, index) || IsOn(tokens, index);

    /// <summary>"… sink the ferry on May 4 2021, 5:20p": a stamp where a time of day follows.</summary>
    private static bool IsOn(TokenTable tokens, int index) => index + 1 < tokens.Count && tokens[index] is "on" && tokens.Has(index + 1, WordTraits.Month | WordTraits.Weekday);

    /// <summary>"dies at 91 June 6th, 2013", "at 77 Tuesday", "at 91 10:10 AM": a number that a date follows which has one of its own.</summary>
    private static bool IsBesideDate(TokenTable tokens, int index)
    {
        if (tokens.Kinds[index] != TokenKind.Number || index + 2 >= tokens.Count)
            return false;
        int next = index + 1;
        return tokens.Kinds[next] == TokenKind.Number || tokens.Has(next, WordTraits.Weekday)
            || (tokens.Has(next, WordTraits.Month) && ValueOf(tokens, next + 1) is >= 1 and <= 31);
    }

    /// <summary>"Updated 9:06", "Last updated:", "Posted on January 5": what says that a stamp follows.</summary>
    private static bool IsPosted(TokenTable tokens, int index) => StartsStamp(tokens, index)
        || (index + 2 < tokens.Count && IsStampWord(tokens, index) && tokens[index].Length > 3 && (StartsStamp(tokens, index + 1) || (IsStampWord(tokens, index + 1) && (IsDatePart(tokens, index + 2) || Marks.First(tokens, index + 2) == ':'))));

    /// <summary>
    /// Within a sentence a date follows a word of grammar ("on", "the"), another part of itself or a mark; a stamp follows the last word of
    /// the headline, and a word of grammar only where that is written as titles are ("Burns Down").
    /// </summary>
    private static bool StandsAlone(TokenTable tokens, int first, int index)
    {
        int before = index - 1;
        bool posted = IsPosted(tokens, index);
        if (posted && (tokens.Shapes[index] & TokenShape.Capitalised) != 0)
            return true;
        if (tokens.Kinds[before] == TokenKind.Number)
            return posted || IsBesideDate(tokens, before) && before > 0 && Marks.First(tokens, before - 1) is not (':' or '/');
        if (tokens.Kinds[before] == TokenKind.Quote || Marks.IsCloser(tokens, before))
            return Marks.IsSpaced(tokens, index);
        // "… off the coast AFP, Tuesday 2 July 2013".
        if (before > first && Marks.First(tokens, before) == ',' && tokens.Has(before - 1, WordTraits.Agency))
            return true;
        if (tokens.Kinds[before] != TokenKind.Word || tokens.Has(before, WordTraits.Month | WordTraits.Weekday) || (IsStampWord(tokens, before) && !posted))
            return false;
        bool grammar = tokens.Has(before, WordTraits.Preposition | WordTraits.Function) || (tokens.Shapes[before] & TokenShape.Clitic) != 0;
        bool compound = before > first && tokens.Kinds[before - 1] == TokenKind.Dash && !Marks.IsSpaced(tokens, before);
        return !grammar || compound || (before > first && (tokens.Shapes[before] & TokenShape.Capitalised) != 0 && (tokens.Shapes[before - 1] & TokenShape.Capitalised) != 0);
    }

    private static int RunEnd(TokenTable tokens, int first, int end)
    {
        int stop = first;
        for (int i = first; i < end && i - first < LongestStamp; i++)
        {
            bool mark = tokens.Kinds[i] is TokenKind.Punctuation or TokenKind.Dash or TokenKind.Symbol;
            if (mark && Marks.First(tokens, i) is not (',' or ':' or '/' or '-' or '–' or '|' or '.' or '@'))
                return stop;
            if (!mark && (!IsPart(tokens, i) || (i > first && tokens.Kinds[i] == TokenKind.Number && IsHalfDay(tokens, i - 1) && !IsBesideMark(tokens, i))))
                return stop;
            // "… Oct. 24, 2002, at a …": words of grammar end no stamp.
            if (!mark && (!tokens.Has(i, WordTraits.Function) || (tokens.Shapes[i] & TokenShape.Capitalised) != 0 || IsHalfDay(tokens, i)))
                stop = i + 1;
        }

        return stop;
    }

    /// <summary>"1:30 PM 5 reasons …": after the half of the day only another date or time goes on with the stamp.</summary>
    private static bool IsBesideMark(TokenTable tokens, int index) =>
        index + 1 < tokens.Count && (Marks.First(tokens, index + 1) is ':' or '/' or '-' || tokens.Has(index + 1, WordTraits.Month));

    private static bool IsHalfDay(TokenTable tokens, int index) => tokens.Has(index, WordTraits.TimeZone) || tokens.Is(index, "pm") || tokens.Is(index, "am") || IsHalfDay(tokens[index]);

    private static bool IsPart(TokenTable tokens, int index) =>
        (tokens.Has(index, WordTraits.Country) && (tokens.Shapes[index] & TokenShape.AllCapitals) != 0 && index > 0 && IsHalfDay(tokens, index - 1)) || IsDatePart(tokens, index) || tokens.Has(index, WordTraits.TimeZone) || IsHalfDay(tokens[index]) || (IsStampWord(tokens, index) && !OpensSentence(tokens, index));

    private static bool IsDatePart(TokenTable tokens, int index) => tokens.Kinds[index] == TokenKind.Number || tokens.Has(index, WordTraits.Month | WordTraits.Weekday);

    /// <summary>"2015 A strong quake …", "2015 At least eight …", but not "Posted May 5", "Updated: 19:04", "6:11 PM".</summary>
    private static bool OpensSentence(TokenTable tokens, int index)
    {
        if ((tokens.Shapes[index] & TokenShape.Capitalised) == 0 || (tokens[index].Length == 2 && (tokens.Shapes[index] & TokenShape.AllCapitals) != 0))
            return false;
        int next = index + 1;
        return tokens[index].Length <= 2 || next >= tokens.Count || tokens.Has(index, WordTraits.Determiner)
            || !(StartsStamp(tokens, next) || IsDatePart(tokens, next) || Marks.First(tokens, next) == ':' || (IsStampWord(tokens, next) && (tokens.Shapes[next] & TokenShape.Capitalised) == 0));
    }

    /// <summary>A day with its year, or with a time of day ("Dec. 24 4:33 AM"); a time alone where it says that it is a stamp ("Updated 9:06 AM").</summary>
    private static bool IsWhole(TokenTable tokens, int first, int end)
    {
        if (ReadDate(tokens, first, end) is not null)
            return true;
        bool day = IsPosted(tokens, first);
        for (int i = first; i + 1 < end; i++)
        {
            day |= tokens.Has(i, WordTraits.Month) && SkipMarks(tokens, i + 1, end) is var next && next < end && ValueOf(tokens, next) is >= 1 and <= 31;
            bool slashed = i + 4 < end && Marks.First(tokens, i + 1) == '/' && Marks.First(tokens, i + 3) == '/' && ValueOf(tokens, i + 4) > 0;
            if (slashed && tokens[i + 4].Length == 4)
                return true;
            day |= slashed;
        }

        return day && HasTime(tokens, first, end);
    }

    private static bool HasTime(TokenTable tokens, int first, int end)
    {
        for (int i = first + 1; i + 1 < end; i++)
        {
            if (Marks.First(tokens, i) == ':' && ValueOf(tokens, i - 1) < HoursADay && tokens.Kinds[i - 1] == TokenKind.Number && tokens.Kinds[i + 1] == TokenKind.Number)
                return true;
        }

        return false;
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

    private static bool IsStampWord(TokenTable tokens, int index) =>
        tokens.Has(index, WordTraits.Boilerplate) && NewsLexicon.English.Value(tokens.Entries[index], WordTraits.Boilerplate) == "stamp";
}
