using System.Globalization;

namespace SourceDiff.Html;

/// <summary>Normalised values as people write them: a span of days that is a year or a month is called so.</summary>
internal static class ShownValue
{
    private const string Day = "yyyy-MM-dd";

    public static string Of(string value)
    {
        int middle = value.IndexOf('/', StringComparison.Ordinal);
        if (middle < 0 || !TryRead(value[..middle], out var first) || !TryRead(value[(middle + 1)..], out var last))
            return value;
        if (first.Day != 1 || first.Year != last.Year || last.Day != DateTime.DaysInMonth(last.Year, last.Month))
            return value;
        if (first.Month == 1 && last.Month == 12)
            return first.ToString("yyyy", CultureInfo.InvariantCulture);
        return first.Month == last.Month ? first.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : value;
    }

    private static bool TryRead(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
