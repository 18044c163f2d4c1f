using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>The last day of days that are told together: "1 and 2 April", "from 1 to 3 April". O(letters).</summary>
internal static class DayRanges
{
    private const int LongestMonth = 31;

    /// <summary>The day of the month on which they end; 0 for a single day, and for months and years.</summary>
    public static int EndOf(CalendarDate date)
    {
        if (date is not { Day: { } day, Minute: null })
            return 0;
        if (date is { First: { } first, Last: { } last })
            return first == last || first.Month != last.Month ? 0 : last.Day;
        return date.Symbol is { } symbol && LastNumber(symbol) is var end && end > day ? end : 0;
    }

    private static int LastNumber(string symbol)
    {
        int number = 0, last = 0;
        foreach (char c in symbol)
        {
            number = char.IsAsciiDigit(c) ? Math.Min(LongestMonth + 1, (number * 10) + c - '0') : 0;
            last = number is > 0 and <= LongestMonth ? number : number > LongestMonth ? 0 : last;
        }

        return last;
    }
}
