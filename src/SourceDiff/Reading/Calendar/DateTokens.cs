namespace SourceDiff.Reading;

/// <summary>What the tokens of dates have in common: whole numbers, and what a number near a date is when it is no part of one.</summary>
internal static class DateTokens
{
    public static bool IsClock(NumericScan scan, int index) =>
        scan.Is(index + 1, ":") || scan.IsAny(index + 1, "am pm a.m p.m a.m. p.m.") || (scan.IsAny(index + 1, "a", "p") && scan.IsAny(index + 2, ".", "m"));

    public static bool IsPercent(NumericScan scan, int index) => scan.IsAny(index, "%", "percent");

    public static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    public static bool TryInt(NumericScan scan, int index, out int value)
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
