namespace SourceDiff.Reading;

/// <summary>Picks a day, week or month out of a longer time by its number, and the weekend next to a day.</summary>
internal static class NthDay
{
    private const int Week = 7;

    public static (DateOnly? First, DateOnly? Last) In((DateOnly? First, DateOnly? Last) whole, in DateParts parts)
    {
        if (whole is not ({ } first, { } last))
            return whole;
        int step = parts.NthUnit == "day" ? 1 : Week, nth = parts.Nth;
        if (parts.NthUnit == "month")
        {
            var month = nth < 0 ? new DateOnly(last.Year, last.Month, 1) : new DateOnly(first.Year, first.Month, 1).AddMonths(Math.Min(nth - 1, 12));
            return month > last ? (null, null) : (month, month.AddDays(DateTime.DaysInMonth(month.Year, month.Month) - 1));
        }

        int days = parts.Weekday is { } weekday ? nth < 0 ? -(((int)last.DayOfWeek - (int)weekday + Week) % Week) : ((int)weekday - (int)first.DayOfWeek + Week) % Week
            : nth < 0 ? 1 - (parts.NthUnit == "week" ? Week : 1) : 0;
        int number = nth < 0 ? last.DayNumber + days : first.DayNumber + days + (step * (nth - 1));
        if (number < first.DayNumber || number > last.DayNumber)
            return (null, null);
        var day = DateOnly.FromDayNumber(number);
        return (day, parts.NthUnit == "week" ? DateOnly.FromDayNumber(Math.Min(number + Week - 1, last.DayNumber)) : day);
    }

    /// <summary>"early next year", "the end of the month": a third of it, overlapping the next by nothing.</summary>
    public static (DateOnly? First, DateOnly? Last) Third(DateOnly first, DateOnly last, int third)
    {
        int days = last.DayNumber - first.DayNumber + 1;
        return (first.AddDays((third - 1) * days / 3), first.AddDays((third * days / 3) - 1));
    }

    /// <summary>"Labor Day weekend" ends with the Monday, "Thanksgiving weekend" begins with the Thursday.</summary>
    public static (DateOnly? First, DateOnly? Last) Weekend((DateOnly? First, DateOnly? Last) feast)
    {
        if (feast.First is not { } day || day.DayNumber < Week || day.DayNumber > DateOnly.MaxValue.DayNumber - Week)
            return feast;
        int sinceMonday = ((int)day.DayOfWeek + 6) % Week;
        var saturday = day.AddDays(sinceMonday < 2 ? -sinceMonday - 2 : 5 - sinceMonday);
        return sinceMonday is 2 ? (saturday, saturday.AddDays(1)) : (day < saturday ? day : saturday, day > saturday.AddDays(1) ? day : saturday.AddDays(1));
    }
}
