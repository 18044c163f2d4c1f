using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Reads a week by its number: "the first week of June", "the last week of 2016". Weeks are counted in sevens from the first
/// day, the last ends with the month or the year: newsrooms do not count by the standard's weeks.
/// </summary>
internal static class WeekReader
{
    private const int Days = 7;

    private const int LongestMonth = 31;

    public static bool TryRead(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        bool last = scan.IsAny(index, "last", "final");
        if ((!last && !scan.Has(index, WordTraits.Ordinal)) || parts.HasDay || !scan.Is(index + 1, "week") || !scan.IsAny(index + 2, "of", "in"))
            return false;
        int number = last ? 0 : (int)scan.Number(index, WordTraits.Ordinal);
        int at = index + 3;
        var named = default(DateParts);
        if (scan.Has(at, WordTraits.Month) && scan.IsShape(at, TokenShape.Capitalised))
        {
            named.Month = (int)scan.Number(at, WordTraits.Month);
            at++;
        }

        if (YearReader.TryRead(scan, at, ref named, out int after) && named is { LastYear: null, FirstMonth: null })
            at = after;
        else if (named.Month is null)
            return false;
        int month = named.Month ?? (last ? 12 : 1);
        int days = named.Year is { } year ? DateTime.DaysInMonth(year, month) : month == 2 ? 28 : LongestMonth - (month is 4 or 6 or 9 or 11 ? 1 : 0);
        int first = last ? days - Days + 1 : ((number - 1) * Days) + 1;
        if (first < 1 || first > days || number > 5)
            return false;
        (parts.Year, parts.Month, parts.Day, parts.LastDay, end) = (named.Year, month, first, Math.Min(days, first + Days - 1), at);
        return true;
    }
}
