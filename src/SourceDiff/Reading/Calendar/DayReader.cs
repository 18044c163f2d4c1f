using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Reads the absolute notations of a day, a month or a year: "June 24, 2005", "10th Nov", "12/16/08", "2005-06-24",
/// "May 3-5", "mid-August", "the 1990s", "2013".
/// </summary>
internal static class DayReader
{
    private const int FirstYear = 1000;

    private const int LastYear = 2199;

    /// <summary>Any that has a 29 February.</summary>
    private const int LeapYear = 2000;

    /// <summary>Two-digit years below this are of this century, as the C library has it.</summary>
    private const int CenturyPivot = 69;

    public static bool TryRead(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (parts.Year is not null || parts.DayShift is not null)
            return false;
        if (parts.Weekday is not null && parts.Month is null && parts.Day is null && TryDayOfWeek(scan, index, ref parts, out end))
            return true;
        if (scan.IsNumber(index))
        {
            return TryNumeric(scan, index, ref parts, out end) || TryCentury(scan, index, ref parts, out end) || TryDayMonth(scan, index, ref parts, out end)
                || TryYear(scan, index, ref parts, out end);
        }

        if (scan.Has(index, WordTraits.Month))
            return TryMonthDay(scan, index, ref parts, out end);
        if (scan.Has(index, WordTraits.Ordinal))
            return TryCentury(scan, index, ref parts, out end) || TryDayMonth(scan, index, ref parts, out end);
        return scan.IsAny(index, "' ’ ‘") && scan.IsAttached(index + 1) && TryShortDecade(scan, index, ref parts, out end);
    }

    /// <summary>A number that is a year, judged by its neighbours: "2013" but not "2000 people" or "about 1900".</summary>
    public static bool TryYear(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (parts.Year is not null || !TryYearNumber(scan, index, out int year))
            return false;
        if (scan.IsAttached(index + 1) && scan.Is(index + 1, "s"))
        {
            if (year % 10 != 0)
                return false;
            (parts.Year, parts.LastYear, parts.IsDecade, end) = (year, year + (year % 100 == 0 ? 99 : 9), true, index + 2);
            if (year % 100 == 0 && year >= 1900)
                parts.LastYear = year + 9;
            return true;
        }

        if (!parts.HasDay && !IsYearHere(scan, index, year))
            return false;
        parts.Year = year;
        end = index + 1;
        int after = scan.IsHyphen(end) ? end + 1 : end;
        if (parts.Month is null && (IsQuarter(scan, index - 1, out int quarter) || IsQuarter(scan, after, out quarter)))
        {
            (parts.FirstMonth, parts.LastMonth) = ((quarter * 3) - 2, quarter * 3);
            end = IsQuarter(scan, index - 1, out _) ? end : after + 1;
            return true;
        }

        bool range = parts.Month is null && (scan.IsHyphen(end) || scan.Is(end, "/") || scan.IsDash(end)) && scan.IsNumber(end + 1);
        if (range && !scan.IsDash(end + 2) && TryInt(scan, end + 1, out int second) && scan.Tokens[end + 1].Length is 2 or 4)
        {
            second = second < 100 ? (year / 100 * 100) + second : second;
            if (second > year && second <= LastYear && !(scan.Tokens[end + 1].Length == 2 && second % 100 <= 12 && scan.IsDash(end)))
                (parts.LastYear, end) = (second, end + 2);
        }

        return true;
    }

    private static bool IsYearHere(NumericScan scan, int index, int year)
    {
        if (scan.IsHyphen(index - 1) && !scan.IsAny(index - 2, "mid pre post early late"))
            return false;
        if (IsQuarter(scan, index - 1, out _) || IsQuarter(scan, scan.IsHyphen(index + 1) ? index + 2 : index + 1, out _))
            return true;
        if (scan.IsAny(index - 1, "about nearly almost over than least approximately roughly some to $ £ € #") && !(scan.Is(index - 1, "to") && TryYearNumber(scan, index - 2, out _)))
            return false;
        if (scan.Has(index - 1, WordTraits.NumberHead) && scan.IsShape(index - 1, TokenShape.Capitalised))
            return false;
        bool lead = scan.IsAny(index - 1, "in since of until by from during before after between year for the ( and fiscal early late late-");
        int next = index + 1;
        if (scan.Is(next, WordClasses.Plural) || scan.IsAny(next, "people", "percent") || scan.IsAny(next, "%", "per") || scan.Has(next, WordTraits.Scale | WordTraits.Currency))
            return lead && year is >= 1800 and <= 2100 && scan.Is(next, WordClasses.Verb) && !scan.Is(next, "people") && !scan.Is(index - 1, "of");
        if (scan.Has(next, WordTraits.Unit | WordTraits.TimeUnit) && !scan.Is(next, "in"))
            return false;
        if (scan.IsHyphen(next) && scan.Has(next + 1, WordTraits.Unit | WordTraits.TimeUnit))
            return false;
        return year is >= 1900 and <= 2100 || lead;
    }

    private static bool TryMonthDay(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (parts.Month is not null)
            return false;
        int month = (int)scan.Number(index, WordTraits.Month);
        bool full = scan.IsAny(index, "may june july");
        int at = !full && scan.Is(index + 1, ".") && scan.IsAttached(index + 1) && scan.Tokens[index].Length <= 4 ? index + 2 : index + 1;
        bool abbreviated = at == index + 2;
        if (scan.Is(at, "/") || (scan.IsHyphen(at) && scan.IsNumber(at + 1)))
            at++;
        int the = scan.Is(at, "the") ? at + 1 : at;
        if (TryDay(scan, the, out int day, out int after) && !scan.Has(after, WordTraits.Unit | WordTraits.TimeUnit | WordTraits.Scale) && !IsPercent(scan, after) && !IsClock(scan, the))
        {
            (parts.Month, parts.Day, end) = (month, day, after);
            Last(scan, month, ref parts, ref end);
            Year(scan, ref parts, ref end);
            return true;
        }

        if (!IsMonthName(scan, index, abbreviated))
            return false;
        (parts.Month, end) = (month, abbreviated && !scan.IsShape(index + 2, TokenShape.Capitalised) ? index + 2 : index + 1);
        Year(scan, ref parts, ref end);
        return true;
    }

    private static bool TryDayMonth(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (parts.Month is not null || parts.Day is not null || !TryDay(scan, index, out int day, out int at))
            return false;
        int last = 0;
        if ((scan.IsDash(at) || scan.IsAny(at, "to and through")) && TryDay(scan, at + 1, out last, out int after) && last > day)
            at = after;
        else
            last = 0;
        if (scan.Is(at, "of") || scan.IsHyphen(at) || scan.Is(at, "/"))
            at++;
        if (!scan.Has(at, WordTraits.Month) || (scan.Is(at, "may") && scan.Has(at + 1, WordTraits.Auxiliary) && !scan.IsShape(at, TokenShape.Capitalised)) || (scan.IsAny(at, "march", "may") && !scan.IsShape(at, TokenShape.Capitalised)))
            return false;
        (parts.Month, parts.Day) = ((int)scan.Number(at, WordTraits.Month), day);
        if (last > 0)
            parts.LastDay = last;
        end = at + 1;
        if (scan.Is(end, ".") && scan.IsAttached(end) && scan.Tokens[at].Length <= 4 && !scan.IsShape(end + 1, TokenShape.Capitalised) && end + 1 < scan.End)
            end++;
        if (scan.IsHyphen(end) && scan.IsNumber(end + 1))
            end++;
        Year(scan, ref parts, ref end);
        if (parts.Year is null && scan.IsNumber(end) && scan.Tokens[end].Length == 2 && TryInt(scan, end, out int year) && !IsClock(scan, end) && !scan.IsWord(end + 1))
            (parts.Year, end) = (FullYear(year), end + 1);
        return true;
    }

    private static bool TryNumeric(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (parts.Month is not null)
            return false;
        var digits = scan.Tokens[index];
        if (digits.Length is >= 8 and <= 10 && digits.Count('.') == 2)
            return TryDotted(digits, ref parts, index, out end);
        bool slash = scan.Is(index + 1, "/");
        if ((!slash && !scan.IsDash(index + 1)) || !TryInt(scan, index, out int first) || !TryInt(scan, index + 2, out int second))
            return false;
        int length = digits.Length;
        bool third = scan.IsNumber(index + 4) && (slash ? scan.Is(index + 3, "/") : scan.IsDash(index + 3));
        bool apart = !scan.IsAttached(index + 1) || !scan.IsAttached(index + 2);
        if (apart && !(third && slash && !scan.IsAttached(index + 3) && !scan.IsAttached(index + 4)))
            return false;
        third &= apart || (scan.IsAttached(index + 3) && scan.IsAttached(index + 4));
        if (!third)
        {
            if (slash && length <= 2 && IsShortDay(scan, index, first, second))
            {
                (parts.Month, parts.Day, end) = first > 12 ? (second, first, index + 3) : (first, second, index + 3);
                return true;
            }

            if (length != 4 || first is < 1900 or > LastYear || second is < 1 or > 12 || scan.Tokens[index + 2].Length > 2 || (slash && scan.Tokens[index + 2].Length == 2 && second > 12))
                return false;
            (parts.Year, parts.Month, end) = (first, second, index + 3);
            return true;
        }

        if (!TryInt(scan, index + 4, out int last))
            return false;
        int year, month, day;
        if (length == 4)
            (year, month, day) = (first, second, last);
        else if (scan.Tokens[index + 4].Length is 2 or 4)
            (year, month, day) = first > 12 ? (last, second, first) : (last, first, second);
        else
            return false;
        year = year < 100 ? FullYear(year) : year;
        if (!IsDay(year, month, day))
            return false;
        (parts.Year, parts.Month, parts.Day, end) = (year, month, day, index + 5);
        return true;
    }

    /// <summary>"on 10/25": a day without its year needs a word that says so, for it looks like a fraction.</summary>
    private static bool IsShortDay(NumericScan scan, int index, int first, int second) =>
        scan.Tokens[index + 2].Length <= 2 && ((first <= 12 && second > 12) || (first > 12 && second <= 12) || scan.Tokens[index].Length + scan.Tokens[index + 2].Length >= 3 || scan.IsDash(index + 3))
        && IsDay(LeapYear, first > 12 ? second : first, first > 12 ? first : second) && !(first == 9 && second == 11)
        && !(scan.IsWord(index + 3) && scan.IsAttached(index + 3)) && !scan.Has(index + 3, WordTraits.Unit)
        && (scan.IsAny(index - 1, "on by from until since between before after through") || scan.Has(index - 1, WordTraits.Weekday) || (scan.IsDash(index - 1) && scan.IsNumber(index - 2)));

    /// <summary>23.04.2022</summary>
    private static bool TryDotted(ReadOnlySpan<char> digits, ref DateParts parts, int index, out int end)
    {
        end = index;
        int first = digits.IndexOf('.');
        int second = digits.LastIndexOf('.');
        if (!int.TryParse(digits[..first], out int day) || !int.TryParse(digits[(first + 1)..second], out int month) || !int.TryParse(digits[(second + 1)..], out int year))
            return false;
        if (digits[(second + 1)..].Length != 4 || !IsDay(year, month, day))
            return false;
        (parts.Year, parts.Month, parts.Day, end) = (year, month, day, index + 1);
        return true;
    }

    /// <summary>"the 15th century", "the third quarter of 2019", "on the 4th"</summary>
    private static bool TryCentury(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (parts.HasDay || (scan.IsNumber(index) && !scan.IsWord(index + 1)) || !NumberReader.TryRead(scan, index, out var rank) || rank.Form != NumberForm.Ordinal)
            return false;
        int after = scan.IsHyphen(rank.End) ? rank.End + 1 : rank.End;
        if (scan.Is(after, "century") && rank.Value is >= 1 and <= 22)
        {
            int first = (int)(rank.Value - 1) * 100;
            (parts.Year, parts.LastYear, parts.IsDecade, end) = (Math.Max(1, first), first + 99, true, after + 1);
            return true;
        }

        if (scan.Is(after, "quarter") && rank.Value is >= 1 and <= 4)
        {
            int at = scan.IsAny(after + 1, "of", "in") ? after + 2 : after + 1;
            if (!TryYearNumber(scan, at, out int year))
                return false;
            (parts.Year, parts.LastMonth, end) = (year, (int)rank.Value * 3, at + 1);
            parts.FirstMonth = parts.LastMonth - 2;
            return true;
        }

        bool day = scan.IsNumber(index) && scan.Is(index - 1, "the") && scan.Is(index - 2, "on") && rank.Value is >= 1 and <= 31
            && (!scan.IsWord(rank.End) || scan.Has(rank.End, WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Pronoun | WordTraits.Determiner | WordTraits.Subordinator));
        if (!day)
            return false;
        (parts.Day, end) = ((int)rank.Value, rank.End);
        return true;
    }

    /// <summary>"Friday the 13th", "Wed 13th"</summary>
    private static bool TryDayOfWeek(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        int at = scan.Is(index, "the") ? index + 1 : index;
        bool rank = scan.IsNumber(at) && scan.IsAttached(at + 1) && scan.IsAny(at + 1, "st nd rd th");
        if (!rank || !TryDay(scan, at, out int day, out int after) || scan.Has(after, WordTraits.Month) || scan.Is(after, "of") || scan.Is(after, WordClasses.Noun))
            return false;
        (parts.Day, end) = (day, after);
        return true;
    }

    /// <summary>"Q3" beside its year: the quarter of a business year.</summary>
    public static bool IsQuarter(NumericScan scan, int index, out int quarter)
    {
        quarter = scan.IsWord(index) && scan.Tokens[index] is ['Q' or 'q', var digit] && digit is >= '1' and <= '4' ? digit - '0' : 0;
        return quarter > 0;
    }

    /// <summary>'90s, the 90s</summary>
    private static bool TryShortDecade(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (!scan.IsNumber(index + 1) || scan.Tokens[index + 1].Length != 2 || !TryInt(scan, index + 1, out int year))
            return false;
        if (!scan.Is(index + 2, "s") || !scan.IsAttached(index + 2) || year % 10 != 0)
            return false;
        int full = FullYear(year);
        (parts.Year, parts.LastYear, parts.IsDecade, end) = (full, full + 9, true, index + 3);
        return true;
    }

    private static void Last(NumericScan scan, int month, ref DateParts parts, ref int end)
    {
        if (!scan.IsDash(end) && !scan.IsAny(end, "to through until"))
            return;
        int at = scan.Has(end + 1, WordTraits.Month) && (int)scan.Number(end + 1, WordTraits.Month) == month ? end + 2 : end + 1;
        if (TryDay(scan, at, out int last, out int after) && last > parts.Day && !IsClock(scan, at) && !scan.Has(after, WordTraits.TimeUnit | WordTraits.Month))
            (parts.LastDay, end) = (last, after);
    }

    private static void Year(NumericScan scan, ref DateParts parts, ref int end)
    {
        int at = end;
        if (scan.Is(at, ","))
            at++;
        if (scan.IsAny(at, "of", "in") && at == end)
            at++;
        if (TryYearNumber(scan, at, out int year) && !scan.Is(at + 1, ":") && !scan.Has(at + 1, WordTraits.Scale | WordTraits.Currency | WordTraits.TimeZone) && !IsPercent(scan, at + 1)
            && (at == end || parts.Day is not null || year >= 1900))
        {
            (parts.Year, end) = (year, at + 1);
        }
        else if (scan.Kind(end) == TokenKind.Quote && scan.IsNumber(end + 1) && scan.IsAttached(end + 1) && scan.Tokens[end + 1].Length == 2 && TryInt(scan, end + 1, out int two))
        {
            (parts.Year, end) = (FullYear(two), end + 2);
        }
    }

    /// <summary>Whether a word is the month and not a modal verb, a march or a name: it is capitalised, and the short and ambiguous need company.</summary>
    private static bool IsMonthName(NumericScan scan, int index, bool abbreviated)
    {
        if (!scan.IsShape(index, TokenShape.Capitalised))
            return scan.IsAny(index, "january february april june july august september october november december");
        int length = scan.Tokens[index].Length;
        bool ambiguous = scan.IsAny(index, "may march mar jun jan dec april june august") || length <= 3;
        bool company = scan.IsAny(index - 1, "in since last next this of by until from to early late mid during before after through - between and every each past ,")
            || TryYearNumber(scan, index + 1, out _) || TryYearNumber(scan, index + 2, out _) || ((scan.IsDash(index + 1) || scan.Is(index + 1, "to")) && scan.Has(index + 2, WordTraits.Month));
        return ambiguous ? company && (length > 3 || scan.Is(index, "may") || abbreviated || TryYearNumber(scan, index + 1, out _)) : length > 4 || abbreviated || company || scan.Is(index, "july");
    }

    private static bool TryDay(NumericScan scan, int index, out int day, out int end)
    {
        (day, end) = (0, index + 1);
        if (scan.IsNumber(index))
        {
            if (scan.Tokens[index].Length > 2 || !TryInt(scan, index, out day))
                return false;
            if (scan.IsWord(end) && scan.IsAttached(end) && (scan.IsAny(end, "st", "nd") || scan.IsAny(end, "rd", "th")))
                end++;
            else if (scan.IsAttached(end) && scan.IsWord(end))
                return false;
        }
        else if (scan.IsWord(index) && scan.Has(index, WordTraits.Ordinal | WordTraits.Cardinal) && NumberReader.TryRead(scan, index, out var read) && read.Form == NumberForm.Ordinal)
        {
            (day, end) = ((int)Math.Min(99, read.Value), read.End);
        }

        return day is >= 1 and <= 31;
    }

    private static bool TryYearNumber(NumericScan scan, int index, out int year)
    {
        year = 0;
        return scan.IsNumber(index) && scan.Tokens[index].Length == 4 && TryInt(scan, index, out year) && year is >= FirstYear and <= LastYear;
    }

    private static bool IsClock(NumericScan scan, int index) =>
        scan.Is(index + 1, ":") || scan.IsAny(index + 1, "am pm a.m p.m a.m. p.m.") || (scan.IsAny(index + 1, "a", "p") && scan.IsAny(index + 2, ".", "m"));

    private static bool IsPercent(NumericScan scan, int index) => scan.IsAny(index, "%", "percent");

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int FullYear(int year) => year < CenturyPivot ? 2000 + year : 1900 + year;

    private static bool TryInt(NumericScan scan, int index, out int value)
    {
        value = 0;
        if (!scan.IsNumber(index) || scan.Tokens[index].Length > 6)
            return false;
        foreach (char c in scan.Tokens[index])
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
