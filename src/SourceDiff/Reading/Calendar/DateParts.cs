namespace SourceDiff.Reading;

/// <summary>The parts of a date as they are read, before they are resolved.</summary>
internal struct DateParts
{
    public int? Year, Month, Day, LastDay, LastYear;

    /// <summary>The first and last month of a season or a quarter.</summary>
    public int? FirstMonth, LastMonth;

    public DayOfWeek? Weekday;

    /// <summary>Days from the day of publication.</summary>
    public int? DayShift;

    /// <summary>How many of <see cref="Unit"/> (a week, a month, a weekday …) from the day of publication.</summary>
    public int? Shift;

    /// <summary>The unit that <see cref="Shift"/> counts: <c>week</c>; empty for a weekday, a month or a season.</summary>
    public string? Unit;

    public int? Minute, MinuteTolerance;

    public string? Symbol;

    /// <summary>The third of the month that is meant: 1 early, 2 the middle, 3 late; 0 when the whole is.</summary>
    public int Third;

    /// <summary>The feast that moves from year to year.</summary>
    public MovingFeast? Feast;

    /// <summary>Which weekday, day, week or month of the rest is meant, and which of these; -1 is the last, 0 none.</summary>
    public int Nth;

    public string? NthUnit;

    /// <summary>Years from that of publication, for a quarter or a half of it.</summary>
    public int? YearShift;

    /// <summary>The weekend that a feast falls on or next to: "Labor Day weekend".</summary>
    public bool IsWeekend;

    public bool IsApproximate, IsDecade, HasDayPart;

    /// <summary>Whether the words count from another day of the story, so that only they can stand for it.</summary>
    public bool IsRelativeToStory;

    public readonly bool HasDay => Year is not null || Month is not null || Day is not null || Weekday is not null || DayShift is not null
        || Shift is not null || Symbol is not null || Feast is not null || FirstMonth is not null || Nth != 0 || IsRelativeToStory;

    public readonly bool HasTime => Minute is not null;
}
