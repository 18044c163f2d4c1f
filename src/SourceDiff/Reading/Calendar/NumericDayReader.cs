using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads days in figures: "12/16/08", "2005-06-24", "23.04.2022", "20110409", "2011-Apr-09", "on 10/25".</summary>
internal static class NumericDayReader
{
    /// <summary>Any that has a 29 February.</summary>
    private const int LeapYear = 2000;

    public static bool TryRead(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (parts.Month is not null)
            return false;
        var digits = scan.Tokens[index];
        if (digits.Length == 8 && !digits.ContainsAny('.', ','))
            return TryCompact(digits, ref parts, index, out end);
        if (digits.Length == 4 && TryNamed(scan, index, ref parts, out end))
            return true;
        if (digits.Length is >= 8 and <= 10 && digits.Count('.') == 2)
            return TryDotted(digits, ref parts, index, out end);
        bool slash = scan.Is(index + 1, "/");
        if ((!slash && !scan.IsDash(index + 1)) || !DateTokens.TryInt(scan, index, out int first) || !DateTokens.TryInt(scan, index + 2, out int second))
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

            if (length != 4 || first is < 1900 or > YearReader.LastYear || second is < 1 or > 12 || scan.Tokens[index + 2].Length > 2 || (slash && scan.Tokens[index + 2].Length == 2 && second > 12))
                return false;
            // "in 2002-03" is a season, no month.
            if (!slash && scan.Tokens[index + 2].Length == 2 && second == (first + 1) % 100)
                return false;
            (parts.Year, parts.Month, end) = (first, second, index + 3);
            return true;
        }

        if (!DateTokens.TryInt(scan, index + 4, out int last))
            return false;
        int year, month, day;
        if (length == 4)
            (year, month, day) = (first, second, last);
        else if (scan.Tokens[index + 4].Length is 2 or 4)
            (year, month, day) = first > 12 ? (last, second, first) : (last, first, second);
        else
            return false;
        year = year < 100 ? YearReader.Full(scan, year) : year;
        if (!DateTokens.IsDay(year, month, day))
            return false;
        (parts.Year, parts.Month, parts.Day, end) = (year, month, day, index + 5);
        return true;
    }

    /// <summary>20110409</summary>
    private static bool TryCompact(ReadOnlySpan<char> digits, ref DateParts parts, int index, out int end)
    {
        end = index;
        if (!int.TryParse(digits[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int year) || !int.TryParse(digits[4..6], NumberStyles.None, CultureInfo.InvariantCulture, out int month)
            || !int.TryParse(digits[6..], NumberStyles.None, CultureInfo.InvariantCulture, out int day) || year is < 1900 or > 2100 || !DateTokens.IsDay(year, month, day))
            return false;
        (parts.Year, parts.Month, parts.Day, end) = (year, month, day, index + 1);
        return true;
    }

    /// <summary>"2011-Apr-09", "2011/09/Apr", "2011 April"</summary>
    private static bool TryNamed(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (!YearReader.TryNumber(scan, index, out int year))
            return false;
        bool joined = Joins(scan, index + 1);
        int at = joined ? index + 2 : index + 1;
        if (scan.Has(at, WordTraits.Month) && (joined || scan.Tokens[at].Length > 3))
        {
            (parts.Year, parts.Month, end) = (year, (int)scan.Number(at, WordTraits.Month), at + 1);
            if (Joins(scan, end) == joined && DateTokens.TryInt(scan, joined ? end + 1 : end, out int day) && DateTokens.IsDay(year, parts.Month.Value, day))
                (parts.Day, end) = (day, joined ? end + 2 : end + 1);
            return true;
        }

        if (!joined || !DateTokens.TryInt(scan, at, out int first) || !Joins(scan, at + 1) || !scan.Has(at + 2, WordTraits.Month) || !DateTokens.IsDay(year, (int)scan.Number(at + 2, WordTraits.Month), first))
            return false;
        (parts.Year, parts.Month, parts.Day, end) = (year, (int)scan.Number(at + 2, WordTraits.Month), first, at + 3);
        return true;
    }

    private static bool Joins(NumericScan scan, int at) => scan.IsHyphen(at) || (scan.Is(at, "/") && scan.IsAttached(at) && scan.IsAttached(at + 1));

    /// <summary>"on 10/25": a day without its year needs a word that says so, for it looks like a fraction.</summary>
    private static bool IsShortDay(NumericScan scan, int index, int first, int second) =>
        scan.Tokens[index + 2].Length <= 2 && ((first <= 12 && second > 12) || (first > 12 && second <= 12) || scan.Tokens[index].Length + scan.Tokens[index + 2].Length >= 3 || scan.IsDash(index + 3))
        && DateTokens.IsDay(LeapYear, first > 12 ? second : first, first > 12 ? first : second) && !(first == 9 && second == 11)
        && !(scan.IsWord(index + 3) && scan.IsAttached(index + 3)) && !scan.Has(index + 3, WordTraits.Unit)
        && (scan.Cue(index - 1, NumberCues.BeforeDay) || scan.Has(index - 1, WordTraits.Weekday) || (scan.IsDash(index - 1) && scan.IsNumber(index - 2)));

    /// <summary>23.04.2022</summary>
    private static bool TryDotted(ReadOnlySpan<char> digits, ref DateParts parts, int index, out int end)
    {
        end = index;
        int first = digits.IndexOf('.');
        int second = digits.LastIndexOf('.');
        if (!int.TryParse(digits[..first], out int day) || !int.TryParse(digits[(first + 1)..second], out int month) || !int.TryParse(digits[(second + 1)..], out int year))
            return false;
        if (digits[(second + 1)..].Length != 4 || !DateTokens.IsDay(year, month, day))
            return false;
        (parts.Year, parts.Month, parts.Day, end) = (year, month, day, index + 1);
        return true;
    }
}
