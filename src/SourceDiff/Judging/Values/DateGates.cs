using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Says why two differing dates are no two dates of one happening, by what they themselves are. O(1).</summary>
internal static class DateGates
{
    /// <summary>A weekday alone is told of within a week.</summary>
    private const int DaysAWeek = 7;

    /// <summary>Adjectives stand between "another" and its noun.</summary>
    private const int NounReach = 3;

    /// <summary>The reason; <c>null</c> when nothing stands between.</summary>
    public static string? Reason(JudgingContext context, ValueMention left, ValueMention right)
    {
        if (left.IsEdition || right.IsEdition)
            return "a year that names one of several";
        if (left.IsListed || right.IsListed)
            return "one of several dates";
        if (IsOfAnother(context.Left.Tokens, left) != IsOfAnother(context.Right.Tokens, right))
            return "another happening of the kind";
        if (left.IsLimit && right.IsLimit && IsStart(context.Left.Tokens, left) != IsStart(context.Right.Tokens, right))
            return "the first and the last day of a time";
        return (IsWeekday(left) && IsOld(context.Right, right)) || (IsWeekday(right) && IsOld(context.Left, left)) ? "a weekday and another week's day" : null;
    }

    /// <summary>"<i>another</i> bold robbery on Sunday", "a <i>second</i> blast on Friday".</summary>
    private static bool IsOfAnother(TokenTable tokens, ValueMention value)
    {
        for (int i = value.Noun - 1; i >= 0 && i >= value.Noun - NounReach && tokens.Kinds[i] == TokenKind.Word; i--)
        {
            if (tokens.Is(i, "another") || tokens.Is(i, "separate") || tokens.Is(i, "similar") || tokens.Is(i, "second") || tokens.Is(i, "earlier") || tokens.Is(i, "previous"))
                return true;
        }

        return false;
    }

    /// <summary>"<i>since</i> 2014", "<i>from</i> Monday to Friday".</summary>
    private static bool IsStart(TokenTable tokens, ValueMention limit) => tokens.Is(limit.First - 1, "since") || tokens.Is(limit.First - 1, "from");

    private static bool IsWeekday(ValueMention value) => value.Fact is DateFact { Date: { Weekday: not null, Month: null, Day: null, First: null } };

    /// <summary>"On April 6" in a report of July: no day of this week, whichever weekday it was.</summary>
    private static bool IsOld(DocumentReading reading, ValueMention value) =>
        value.Fact is DateFact { Date: { Month: not null, Day: not null, Last: { } day } } && reading.PublishedOn is { } published && published.DayNumber - day.DayNumber > DaysAWeek;
}
