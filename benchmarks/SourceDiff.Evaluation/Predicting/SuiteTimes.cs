using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>Dates and durations as the suite writes them: the same reading, other conventions.</summary>
internal static class SuiteTimes
{
    private static readonly string[] Back = ["last", "past", "previous"], Ahead = ["next", "coming", "upcoming", "following"];

    /// <summary>Where the suite sees a point in time and we a duration: "in two weeks", "the next five days", "the past month".</summary>
    public static string? Point(DurationFact duration, string words, Document document)
    {
        if (duration.Seconds is not { Approximation: Approximation.Exact } seconds || document.PublishedAt is not { } now || FactText.UnitSeconds(duration.Unit) is not (> 0 and var length))
            return null;
        double count = seconds.Nominal / length;
        string before = document.Text[..duration.Span.Start].TrimEnd();
        string lead = before[(before.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        if (lead == "last" && !before.EndsWith("the last", StringComparison.OrdinalIgnoreCase))
            lead = "";
        bool Says(string[] cues) => cues.Contains(lead) || cues.Any(cue => words.Contains($" {cue} ", StringComparison.OrdinalIgnoreCase));
        if (lead == "within")
            return Write(now, withTime: true);
        if (lead == "in")
            return Write(Moved(now, duration.Unit, count), withTime: duration.Unit is "hour" or "minute" or "second");
        if (Says(Back))
            return Write(Moved(duration.Unit == "quarter" ? QuarterOf(now) : now, duration.Unit, -count), withTime: duration.Unit is "hour" or "minute" or "second");
        if (Says(Ahead) && duration.Unit is not ("hour" or "minute" or "second"))
            return Write(duration.Unit == "quarter" ? QuarterOf(now).AddMonths(3) : now.AddDays(1), withTime: false);
        return null;
    }

    /// <summary>Seconds; the suite's year has 365 days and its month 30.</summary>
    public static string Length(DurationFact duration) => duration.Seconds is { } seconds
        ? (seconds.Nominal * SuiteSeconds(duration.Unit) / FactText.UnitSeconds(duration.Unit)).ToString("R", CultureInfo.InvariantCulture)
        : "not resolved";

    /// <summary>The suite gives no day to what recurs, nor to seasons and to the years of schools and books.</summary>
    private static bool IsLeftOpen(string words) => LeftOpen.Any(open => words.Contains(open, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] LeftOpen = ["every", "each ", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "mornings", "afternoons", "evenings", "nights", "summer", "winter", "autumn", "school year", "fiscal year"];

    /// <summary>The suite's year has 365 days and its month 30.</summary>
    private static double SuiteSeconds(string unit) => unit switch
    {
        "month" => 30 * 86_400d,
        "year" => 365 * 86_400d,
        "decade" => 3650 * 86_400d,
        _ => FactText.UnitSeconds(unit),
    };

    /// <summary>The first minute of a time; the parts of the day start where the suite has them start.</summary>
    private static int? Start(CalendarDate date) => (date.Minute, date.MinuteTolerance) switch
    {
        (360, 360) => 8 * 60,
        (900, 180) => 12 * 60,
        (1200, 210) => 16 * 60,
        (1260, 180) => 20 * 60,
        _ => date.Minute - date.MinuteTolerance,
    };

    /// <summary>The first day and minute that it can mean, as the suite writes them.</summary>
    public static string Date(CalendarDate date, string words)
    {
        if (IsLeftOpen(words))
            return "not resolved";
        string? time = Start(date) is { } minute ? string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}:{Seconds(words)}") : null;
        string? day = date.First?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (day, time) switch
        {
            ({ }, { }) => $"{day} {time}",
            _ => day ?? time ?? "not resolved",
        };
    }

    /// <summary>The seconds of "15:50:06", which we leave to the words.</summary>
    private static string Seconds(string words)
    {
        int minute = words.IndexOf(':', StringComparison.Ordinal);
        return minute > 0 && minute + 6 <= words.Length && words[minute + 3] == ':' && char.IsAsciiDigit(words[minute + 4]) ? words.Substring(minute + 4, 2) : "00";
    }

    private static DateTimeOffset Moved(DateTimeOffset from, string unit, double count) => unit switch
    {
        "month" => from.AddMonths((int)count),
        "quarter" => from.AddMonths(3 * (int)count),
        "year" => from.AddYears((int)count),
        "decade" => from.AddYears(10 * (int)count),
        _ => from.AddSeconds(count * FactText.UnitSeconds(unit)),
    };

    private static DateTimeOffset QuarterOf(DateTimeOffset day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static string Write(DateTimeOffset time, bool withTime) => time.ToString(withTime ? "yyyy-MM-dd HH:mm:ss" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
