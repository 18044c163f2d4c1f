namespace SourceDiff.Reading;

/// <summary>
/// Turns the parts of a date into the days it can mean, counted from the day of publication. News reports what has
/// happened: a bare weekday or month is the latest one, unless the clause speaks of the future.
/// </summary>
internal static class DateResolver
{
    /// <summary>A paper printed for tomorrow, a zone ahead: a date this far past the reference is still not last year's.</summary>
    private const int Ahead = 7;

    private const int MonthsBack = 12;

    public static (DateOnly? First, DateOnly? Last) Resolve(in DateParts parts, DateOnly? reference, bool isFuture)
    {
        if (parts.IsRelativeToStory || parts.Symbol is not null)
            return (null, null);
        if (parts.Nth != 0)
        {
            var whole = parts;
            (whole.Nth, whole.Weekday) = (0, null);
            return NthDay.In(Resolve(whole, reference, isFuture), parts);
        }

        if (parts.IsWeekend)
        {
            var feastDay = parts;
            feastDay.IsWeekend = false;
            return NthDay.Weekend(Resolve(feastDay, reference, isFuture));
        }

        if (parts.Feast is { } feast)
            return feast.In(parts, reference, isFuture);
        if (parts.Year is { } year)
            return Absolute(parts, year);
        if (reference is not { } day)
            return (null, null);
        if (parts.DayShift is { } days)
            return Whole(Move(day, days), Move(day, days));
        if (parts.YearShift is { } years)
            return Absolute(parts, Math.Clamp(day.Year + years, 1, 9998));
        if (parts.Shift is { } shift && parts.Unit is { Length: > 0 } unit)
            return unit == "the weekend" ? Weekend(day, isFuture) : Within(parts, Unit(unit, shift, day));
        if (parts.Month is { } month)
            return Month(parts, month, day, isFuture);
        if (parts.FirstMonth is not null)
            return Absolute(parts, SeasonYear(parts, day, isFuture));
        if (parts.Day is { } dated && parts.Weekday is { } on)
            return Coinciding(dated, on, day, isFuture);
        if (parts.Day is { } number)
        {
            var named = parts;
            named.Month = number <= day.Day ? day.Month : day.Month == 1 ? 12 : day.Month - 1;
            return Month(named, named.Month.Value, day, isFuture: false);
        }

        if (parts.Weekday is { } weekday)
            return Weekday(weekday, parts.Shift, day, isFuture);
        return (null, null);
    }

    private static (DateOnly?, DateOnly?) Absolute(in DateParts parts, int year)
    {
        if (parts.FirstMonth is { } first && parts.LastMonth is { } last)
            return (new DateOnly(year, first, 1), EndOfMonth(last < first ? year + 1 : year, last));
        if (parts.Month is not { } month)
        {
            int opening = parts.Third > 0 ? (4 * parts.Third) - 3 : 1;
            return parts.Third > 0 && parts.LastYear is null
                ? (new DateOnly(year, opening, 1), EndOfMonth(year, opening + 3))
                : (new DateOnly(year, 1, 1), new DateOnly(Math.Max(year, parts.LastYear ?? year), 12, 31));
        }

        if (parts.Day is not { } day)
        {
            return parts.Third switch
            {
                1 => (new DateOnly(year, month, 1), new DateOnly(year, month, 10)),
                2 => (new DateOnly(year, month, 10), new DateOnly(year, month, 20)),
                3 => (new DateOnly(year, month, 20), EndOfMonth(year, month)),
                _ => (new DateOnly(year, month, 1), EndOfMonth(year, month)),
            };
        }

        int days = DateTime.DaysInMonth(year, month);
        if (day > days)
            return (null, null);
        return (new DateOnly(year, month, day), new DateOnly(year, month, Math.Clamp(parts.LastDay ?? day, day, days)));
    }

    private static (DateOnly?, DateOnly?) Month(in DateParts parts, int month, DateOnly reference, bool isFuture)
    {
        int year = reference.Year;
        var candidate = new DateOnly(year, month, Math.Min(parts.Day ?? 1, DateTime.DaysInMonth(year, month)));
        var end = parts.Day is null ? EndOfMonth(year, month) : candidate;
        if (parts.Shift is { } shift)
            year += shift < 0 ? (candidate < reference && end < reference ? 0 : -1) : shift > 0 ? (candidate > reference ? 0 : 1) : 0;
        else if (isFuture ? end < reference : candidate > Move(reference, Ahead))
            year += isFuture ? 1 : -1;
        if (parts.Day == 29 && month == 2)
        {
            while (!DateTime.IsLeapYear(year) && year > 4)
                year--;
        }

        return year is >= 1 and <= 9999 ? Absolute(parts, year) : (null, null);
    }

    private static (DateOnly?, DateOnly?) Weekday(DayOfWeek weekday, int? shift, DateOnly reference, bool isFuture)
    {
        int back = ((int)reference.DayOfWeek - (int)weekday + 7) % 7;
        int days = shift switch
        {
            < 0 => back == 0 ? -7 : -back,
            > 0 => 7 - back,
            0 => WeekStart(reference, weekday),
            null => isFuture && back > 0 ? 7 - back : -back,
        };
        return Whole(Move(reference, days), Move(reference, days));
    }

    /// <summary>"this Friday" is the one of the reference's week, Monday first.</summary>
    private static int WeekStart(DateOnly reference, DayOfWeek weekday) => (((int)weekday + 6) % 7) - (((int)reference.DayOfWeek + 6) % 7);

    private static (DateOnly? First, DateOnly? Last) Unit(string unit, int shift, DateOnly day)
    {
        int sinceMonday = ((int)day.DayOfWeek + 6) % 7;
        int year = day.Year + shift;
        switch (unit)
        {
            case "past week": return (Move(day, -7), day);
            case "past month": return (day.Year > 1 ? day.AddMonths(-1) : day, day);
            case "past fortnight": return (Move(day, -14), day);
            case "past quarter": return (day.Year > 1 ? day.AddMonths(-3) : day, day);
            case "past decade": return (day.Year > 10 ? day.AddYears(-10) : day, day);
            case "past century": return (day.Year > 100 ? day.AddYears(-100) : day, day);
            case "past year": return (day.Year > 1 ? day.AddYears(-1) : day, day);
            case "week": return Whole(Move(day, (7 * shift) - sinceMonday), Move(day, (7 * shift) - sinceMonday + 6));
            case "weekend": return Whole(Move(day, (7 * shift) - sinceMonday + 5), Move(day, (7 * shift) - sinceMonday + 6));
            case "fortnight": return shift < 0 ? (Move(day, -14), day) : (day, Move(day, 14));
            case "month" when MonthAt(day, shift) is { } month: return (month, EndOfMonth(month.Year, month.Month));
            case "quarter" when MonthAt(day, (3 * shift) - ((day.Month - 1) % 3)) is { } quarter:
                return MonthAt(quarter, 2) is { } last ? (quarter, EndOfMonth(last.Year, last.Month)) : (null, null);
            case "year" when year is >= 1 and <= 9999: return (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            case "decade": return Years((day.Year / 10 * 10) + (10 * shift), 10);
            case "century": return Years((day.Year / 100 * 100) + (100 * shift), 100);
            default: return (null, null);
        }
    }

    /// <summary>"Monday last week": the weekday of the week that was named; "in May last year": that month.</summary>
    private static (DateOnly?, DateOnly?) Within(in DateParts parts, (DateOnly? First, DateOnly? Last) span)
    {
        if (span.First is not { } first || span.Last is not { } last)
            return span;
        if (parts is { Third: > 0, Month: null, Day: null, Weekday: null })
            return NthDay.Third(first, last, parts.Third);
        if (parts.Month is not null && last.DayNumber - first.DayNumber > 300)
            return Absolute(parts, first.Year);
        if (parts.Weekday is { } weekday && last.DayNumber - first.DayNumber == 6)
        {
            var day = Move(first, ((int)weekday + 6) % 7);
            return Whole(day, day);
        }

        if (parts.Day is { } number && parts.Month is null && first.Month == last.Month && number <= last.Day && first.Day == 1)
            return (new DateOnly(first.Year, first.Month, number), new DateOnly(first.Year, first.Month, number));
        return span;
    }

    /// <summary>"over the weekend": the latest that has begun, or the next one.</summary>
    private static (DateOnly?, DateOnly?) Weekend(DateOnly day, bool isFuture)
    {
        int since = ((int)day.DayOfWeek + 1) % 7;
        var saturday = Move(day, isFuture && since > 1 ? 7 - since : -since);
        return (saturday, Move(saturday, 1));
    }

    /// <summary>"Friday the 26th": the latest month whose 26th is a Friday; within a year there is nearly always one.</summary>
    private static (DateOnly?, DateOnly?) Coinciding(int number, DayOfWeek weekday, DateOnly reference, bool isFuture)
    {
        for (int back = isFuture ? -1 : 0; back <= MonthsBack; back++)
        {
            if (MonthAt(reference, -back) is not { } month || number > DateTime.DaysInMonth(month.Year, month.Month))
                continue;
            var day = new DateOnly(month.Year, month.Month, number);
            if (day.DayOfWeek == weekday && (isFuture || day <= Move(reference, Ahead)))
                return Whole(day, day);
        }

        return (null, null);
    }

    private static int SeasonYear(in DateParts parts, DateOnly day, bool isFuture)
    {
        bool ahead = parts.FirstMonth > day.Month;
        if (parts.Shift is { } shift)
            return Math.Clamp(day.Year + (shift < 0 ? (ahead || (parts.LastMonth >= day.Month && parts.LastMonth > parts.FirstMonth) ? -1 : 0) : shift > 0 && !ahead ? 1 : 0), 1, 9998);
        return Math.Clamp(isFuture || !ahead ? day.Year : day.Year - 1, 1, 9998);
    }

    private static (DateOnly?, DateOnly?) Years(int first, int count) =>
        first >= 1 && first + count <= 9999 ? (new DateOnly(first, 1, 1), new DateOnly(first + count - 1, 12, 31)) : (null, null);

    private static (DateOnly?, DateOnly?) Whole(DateOnly first, DateOnly last) => (first, last);

    private static DateOnly? MonthAt(DateOnly day, int shift)
    {
        long month = (day.Year * 12L) + day.Month - 1 + shift;
        return month is >= 12 and < 9999 * 12L ? new DateOnly((int)(month / 12), (int)(month % 12) + 1, 1) : null;
    }

    private static DateOnly EndOfMonth(int year, int month) => new(Math.Min(year, 9999), month, DateTime.DaysInMonth(Math.Min(year, 9999), month));

    /// <summary>The day so many units away; <c>null</c> when the unit is shorter than a day or the calendar ends before it.</summary>
    public static DateOnly? Shifted(DateOnly day, string unit, int count) => (unit, Math.Abs(count) <= 5000) switch
    {
        ("day", true) => Move(day, count),
        ("week", true) => Move(day, 7 * count),
        ("fortnight", true) => Move(day, 14 * count),
        ("month", true) when day.Year + (count / 12) is > 1 and < 9998 => day.AddMonths(count),
        ("year", true) when day.Year + count is > 1 and < 9998 => day.AddYears(count),
        _ => null,
    };

    private static DateOnly Move(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
