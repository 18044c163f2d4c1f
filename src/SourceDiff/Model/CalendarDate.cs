namespace SourceDiff.Model;

/// <summary>
/// A date or time as a text gives it: any part may be missing. <see cref="First"/> and <see cref="Last"/> bound the days
/// it can mean once resolved against the publication date; they are <c>null</c> while it stays symbolic. Equality is by value.
/// </summary>
public sealed record CalendarDate
{
    /// <summary>The year, 1–9999.</summary>
    public int? Year { get; init; }

    /// <summary>The month, 1–12.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month, 1–31.</summary>
    public int? Day { get; init; }

    /// <summary>The weekday, when the text names it.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The time of day in minutes since midnight, 0–1439.</summary>
    public int? Minute { get; init; }

    /// <summary>How far the true time may lie from <see cref="Minute"/>, in minutes: 0 when exact, 180 for "morning".</summary>
    public int MinuteTolerance { get; init; }

    /// <summary>The words of a date that stays symbolic ("last week", "the next morning"), folded; <c>null</c> otherwise.</summary>
    public string? Symbol { get; init; }

    /// <summary>The first day it can mean.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day it can mean, inclusive.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Whether the text gives it as approximate ("around 10 a.m.", "early June").</summary>
    public bool IsApproximate { get; init; }

    /// <summary>ISO 8601 as far as the parts go, then the weekday, the time (of a part of the day its bounds: <c>18:00/24:00</c>) and the symbol.</summary>
    public override string ToString() => FactText.Date(this);
}
