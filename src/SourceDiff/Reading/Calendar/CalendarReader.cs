using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Reads dates and times: parts that stand together ("Thursday night at 8:30 p.m.", "Friday, June 24, 2005") make one fact.
/// A part is read where one can start; further parts follow over a few joining words.
/// </summary>
internal static class CalendarReader
{
    private const int MaxParts = 6;

    public static bool TryRead(NumericScan scan, int index)
    {
        var parts = default(DateParts);
        int end = ReadParts(scan, index, ref parts);
        if (end == index)
            return false;
        bool spans = parts.Month is not null || parts.Year is not null || parts.Unit is "year" or "month" or "week";
        if (spans && parts.Third == 0 && parts.Day is null && !parts.IsDecade && parts.FirstMonth is null)
            parts.Third = DateWording.Third(scan, index);
        var (first, last) = Resolve(scan, index, parts);
        (first, last) = DateWording.Narrow(scan, index, parts, first, last);
        if (scan.IsAny(index - 1, "every", "each") || (scan.IsShape(index, TokenShape.Capitalised) && scan.Has(index, WordTraits.Weekday) && scan.Tokens[index][^1] is 's'))
            (parts.IsRelativeToStory, first, last) = (true, null, null);
        bool between = scan.Is(index - 1, "between") && index - 1 >= scan.Claimed;
        if (TryRangeEnd(scan, end, between, parts, out var second, out int secondEnd))
        {
            if (parts.Year is null && second.Year is { } year && parts.Month is { } opening && second.Month is { } closing)
            {
                // "Nov. 18-Dec. 19, 2015": the year of the end is that of the beginning.
                parts.Year = opening <= closing ? year : year - 1;
                (first, last) = Resolve(scan, index, parts);
            }

            var (_, until) = Resolve(scan, index, second);
            if (until is not null && first is not null && until > first)
                last = until;
            else if (second.Minute is { } late && parts.Minute is { } early && late > early)
                (parts.Minute, parts.MinuteTolerance) = ((early + late) / 2, (late - early) / 2);
            else if (first is null)
                parts.Symbol = "";
            end = secondEnd;
        }

        DateFacts.Add(scan, index, end, parts, first, last);
        return true;
    }

    public static int ReadParts(NumericScan scan, int index, ref DateParts parts)
    {
        int end = index;
        for (int count = 0; count < MaxParts; count++)
        {
            int at = count == 0 ? index : Join(scan, end, parts);
            if (at < 0 || !TryPart(scan, at, ref parts, out int next))
                break;
            end = next;
        }

        return end;
    }

    private static bool TryPart(NumericScan scan, int at, ref DateParts parts, out int end)
    {
        // What each of them can start with; most words can start none.
        bool number = scan.IsNumber(at);
        if ((number || scan.Has(at, WordTraits.Cardinal | WordTraits.Fraction) || scan.IsArticle(at)) && ClockReader.TryRead(scan, at, ref parts, out end))
            return true;
        if ((number || scan.Has(at, WordTraits.Ordinal | WordTraits.RelativeDay) || scan.Is(at, "final")) && (NthReader.TryRead(scan, at, ref parts, out end) || WeekReader.TryRead(scan, at, ref parts, out end)))
            return true;
        return DayReader.TryRead(scan, at, ref parts, out end) || RelativeDayReader.TryRead(scan, at, ref parts, out end);
    }

    /// <summary>Where a further part can start after <paramref name="end"/>, over "at", "on", "in the", a comma; -1 when nowhere.</summary>
    private static int Join(NumericScan scan, int end, in DateParts parts)
    {
        int at = end;
        if (scan.Is(at, "("))
            return -1;
        if (scan.Is(at, ","))
        {
            bool date = scan.Has(at + 1, WordTraits.Month) || (scan.Has(at + 1, WordTraits.Weekday) && parts.Weekday is null && parts.HasTime)
                || (scan.IsNumber(at + 1) && (parts.Weekday is not null || parts.Month is not null) && !scan.IsWord(at + 2)) || (scan.IsNumber(at + 1) && scan.Has(at + 2, WordTraits.Month));
            return date && !(parts.Month is not null && scan.Has(at + 1, WordTraits.Month)) ? at + 1 : -1;
        }

        if (scan.IsAny(at, "at on of in around about by from the @"))
        {
            bool on = scan.IsAny(at, "on", "of");
            at++;
            if (scan.IsAny(at, "the about around"))
                at++;
            return on && parts.HasDay && !parts.HasTime && parts.Shift is null && parts.Weekday is null && !scan.Has(at, WordTraits.Weekday) ? -1 : scan.Has(at, WordTraits.Season | WordTraits.Holiday) ? -1 : at;
        }

        // Between two days there is no bare joint: "Monday 3 May" is a date, "Monday Tuesday" a list.
        return scan.IsDash(at) && !scan.IsHyphen(at) ? -1 : at;
    }

    private static bool TryRangeEnd(NumericScan scan, int end, bool between, in DateParts first, out DateParts second, out int secondEnd)
    {
        second = default;
        secondEnd = end;
        bool joined = scan.IsDash(end) || scan.IsAny(end, "to through until till") || (between && scan.Is(end, "and"));
        if (!joined || first.IsRelativeToStory)
            return false;
        int at = scan.Is(end + 1, "the") ? end + 2 : end + 1;
        secondEnd = ReadParts(scan, at, ref second);
        if (secondEnd == at || second.IsRelativeToStory || second.Symbol is not null)
            return false;
        if (first.HasDay != second.HasDay && !(first.HasTime && second.HasTime))
            return false;
        if (scan.IsDash(end) && !(first.Month is not null && second.Month is not null) && !(first.Weekday is not null && second.Weekday is not null) && !(first.Year is not null && second.Year is not null))
            return false;
        return true;
    }

    public static (DateOnly? First, DateOnly? Last) Resolve(NumericScan scan, int index, in DateParts parts) =>
        DateResolver.Resolve(parts, scan.Reference, parts.Year is null && scan.Reference is not null && DateWording.IsFuture(scan, index));
}
