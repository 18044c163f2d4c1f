using System.Globalization;

namespace SourceDiff.Reading;

/// <summary>
/// A feast that falls on another day every year: so many days from Easter, or the n-th weekday of a month. The values in
/// <c>calendar.tsv</c> are <c>easter -2</c> and <c>nth 11 4 4</c> (month, weekday, which one; -1 is the last; then so many days after it).
/// </summary>
/// <param name="Month">The month; 0 when it is counted from Easter.</param>
/// <param name="Weekday">The weekday, Sunday is 0.</param>
/// <param name="Count">Which of the month's weekdays, or how many days from Easter.</param>
/// <param name="Days">How many days after that weekday: Black Friday is one after Thanksgiving.</param>
internal sealed record MovingFeast(int Month, DayOfWeek Weekday, int Count, int Days = 0)
{
    /// <summary>Reads a value of the data; <c>null</c> when it is no feast that can be computed.</summary>
    public static MovingFeast? Parse(string value)
    {
        string[] fields = value.Split(' ');
        int Field(int index) => int.Parse(fields[index], CultureInfo.InvariantCulture);
        return (fields[0], fields.Length) switch
        {
            ("easter", 2) => new MovingFeast(0, default, Field(1)),
            ("nth", 5) => new MovingFeast(Field(1), (DayOfWeek)Field(2), Field(3), Field(4)),
            ("nth", 4) => new MovingFeast(Field(1), (DayOfWeek)Field(2), Field(3)),
            _ => null,
        };
    }

    /// <summary>The day that is meant: of the year that is named, else the latest one, or the next when the clause speaks of the future.</summary>
    public (DateOnly? First, DateOnly? Last) In(in DateParts parts, DateOnly? reference, bool isFuture)
    {
        if (parts.Year is { } named)
            return (Of(named), Of(named));
        if (reference is not { } today)
            return (null, null);
        int year = today.Year;
        var day = Of(year);
        bool ahead = parts.Shift > 0 || (parts.Shift is null && isFuture);
        if (ahead && day <= today)
            day = Of(year + 1);
        else if (!ahead && parts.Shift != 0 && day > today)
            day = Of(year - 1);
        return (day, day);
    }

    /// <summary>Its day in a year of the Gregorian calendar.</summary>
    private DateOnly Of(int year)
    {
        year = Math.Clamp(year, 1583, 9998);
        if (Month == 0)
            return Easter(year).AddDays(Count);
        if (Count < 0)
        {
            var last = new DateOnly(year, Month, DateTime.DaysInMonth(year, Month));
            return last.AddDays(-((last.DayOfWeek - Weekday + 7) % 7));
        }

        var first = new DateOnly(year, Month, 1);
        return first.AddDays(((Weekday - first.DayOfWeek + 7) % 7) + (7 * (Count - 1)) + Days);
    }

    /// <summary>The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int g = ((8 * b) + 13) / 25;
        int h = ((19 * a) + b - (b / 4) - g + 15) % 30;
        int l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int sum = h + l - (7 * m) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }
}
