using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>Which of two documents was published first, as far as their dates tell.</summary>
internal static class PublicationOrder
{
    /// <summary>Less than 0 when <paramref name="one"/> is the earlier, more when it is the later, 0 when the dates do not tell.</summary>
    public static int Compare(DocumentReading one, DocumentReading other)
    {
        if (one.Document.PublishedAt is { } first && other.Document.PublishedAt is { } second && HasTime(first) && HasTime(second))
            return first.UtcDateTime.CompareTo(second.UtcDateTime);
        return one.PublishedOn is { } day && other.PublishedOn is { } otherDay ? day.CompareTo(otherDay) : 0;
    }

    /// <summary>Midnight is how a date without a time is given.</summary>
    private static bool HasTime(DateTimeOffset published) => published.TimeOfDay != TimeSpan.Zero;
}
