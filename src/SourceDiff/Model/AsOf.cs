namespace SourceDiff.Model;

/// <summary>
/// The time as of which a value is given: the day that the text itself names ("as of Tuesday"), else when the document was
/// published; what a copy
/// has from an earlier article is as of that one. Equality is by value; the order is that of time, a day without a time of day before all times of that day.
/// </summary>
/// <param name="Day">The day; in universal time when a <paramref name="Time"/> is known.</param>
/// <param name="Time">The moment of publication; <c>null</c> when only the day is known.</param>
/// <param name="IsStated">Whether the text itself says so ("as of Tuesday", "by noon on Monday").</param>
public readonly record struct AsOf(DateOnly Day, DateTimeOffset? Time = null, bool IsStated = false) : IComparable<AsOf>
{
    /// <summary>Articles nearer than this in time are one news cycle.</summary>
    private static readonly TimeSpan NewsCycle = TimeSpan.FromHours(1);

    /// <summary>When an article came out: the moment, or, as midnight is how a date without a time is given, the day alone.</summary>
    public static AsOf PublishedAt(DateTimeOffset published) => published.TimeOfDay == TimeSpan.Zero
        ? new AsOf(DateOnly.FromDateTime(published.DateTime))
        : new AsOf(DateOnly.FromDateTime(published.UtcDateTime), published);

    /// <summary>Whether this lies after <paramref name="moment"/>; a day without a time of day counts from its start, in universal time.</summary>
    public bool IsAfter(DateTimeOffset moment) =>
        Time is { } time ? time > moment : Day > DateOnly.FromDateTime(moment.UtcDateTime);

    /// <summary>Earlier first.</summary>
    public int CompareTo(AsOf other)
    {
        int order = Day.CompareTo(other.Day);
        return order != 0 ? order : Nullable.Compare(Time, other.Time);
    }

    /// <summary>Whether this is as new as <paramref name="latest"/>: of one news cycle, or of one day where no more is known.</summary>
    public bool IsNews(AsOf latest) =>
        Time is { } one && latest.Time is { } other ? (other - one).Duration() < NewsCycle : Day == latest.Day;
}
