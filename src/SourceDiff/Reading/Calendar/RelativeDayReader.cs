using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Reads what names a day without its number: weekdays, "yesterday", "last week", "this morning", "next May", "two days
/// ago", feasts and seasons.
/// </summary>
internal static class RelativeDayReader
{
    /// <summary>The kind of a day, how far it is, and a time of day with its tolerance.</summary>
    private const int MaxFields = 4;

    public static bool TryRead(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (scan.Has(index, WordTraits.RelativeDay | WordTraits.StartsPhrase) && TryNamed(scan, index, ref parts, out end))
            return true;
        if (scan.Has(index, WordTraits.Weekday) && parts.Weekday is null && IsWeekday(scan, index))
        {
            parts.Weekday = (DayOfWeek)(int)scan.Number(index, WordTraits.Weekday);
            end = index + 1;
            if (scan.Is(end, ".") && scan.IsAttached(end) && scan.Tokens[index].Length <= 5 && end + 1 < scan.End && !scan.IsShape(end + 1, TokenShape.LineStart))
                end++;
            return true;
        }

        if (DayPartReader.TryRead(scan, index, ref parts, out end))
            return true;
        if (TimeOfYearReader.TryRead(scan, index, ref parts, out end))
            return true;
        end = index;
        return false;
    }

    private static bool TryNamed(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        int length = scan.Match(index, WordTraits.RelativeDay, out int entry);
        if (length == 0)
            return false;
        string value = NumericScan.EntryValue(entry, WordTraits.RelativeDay);
        int next = index + length;
        if (value == "symbol")
        {
            // "the year before 2015"
            if (parts.HasDay || scan.IsNumber(next))
                return false;
            (parts.IsRelativeToStory, end) = (true, next);
            return true;
        }

        if (value == "sequence")
            return false;
        if (value == "recurs")
            return RecurrenceReader.TryRead(scan, index, ref parts, out end);
        if (value == "the weekend")
        {
            if (parts.HasDay || !scan.Cue(index - 1, NumberCues.BeforeWeekend))
                return false;
            (parts.Shift, parts.Unit, end) = (0, value, next);
            return true;
        }

        if (value.StartsWith("end ", StringComparison.Ordinal))
        {
            if (parts.HasDay)
                return false;
            (parts.Shift, parts.Unit, parts.Third, parts.IsApproximate, end) = (0, value[4..], 3, true, next);
            return true;
        }

        // "the end of the year", "earlier in the week"
        if (value.StartsWith("whole ", StringComparison.Ordinal))
        {
            bool part = scan.Is(index - 1, "of") ? scan.Cue(index - 2, NumberCues.PartOfDate) : scan.Is(index - 1, "in") && scan.IsAny(index - 2, "earlier later");
            if (parts.HasDay || !part)
                return false;
            (parts.Shift, parts.Unit, end) = (0, scan.Value(next - 1, WordTraits.TimeUnit), next);
            return true;
        }

        Span<Range> fields = stackalloc Range[MaxFields];
        int count = value.AsSpan().Split(fields, ' ');
        var kind = value.AsSpan(fields[0]);
        int shift = Number(value, fields[1]);
        if (kind is "day")
        {
            if (parts.DayShift is not null || parts.Year is not null)
                return false;
            parts.DayShift = shift;
            if (count > 2 && parts.Minute is null)
            {
                (parts.Minute, parts.MinuteTolerance) = (Number(value, fields[2]), Number(value, fields[3]));
                parts.HasDayPart = true;
            }

            end = next;
            return true;
        }

        if (parts.Shift is not null || parts.DayShift is not null || parts.Year is not null)
            return false;
        return TryShifted(scan, next, kind, shift, ref parts, out end);
    }

    private static int Number(string value, Range field) => int.Parse(value.AsSpan(field), NumberStyles.Integer, CultureInfo.InvariantCulture);

    private static bool TryShifted(NumericScan scan, int at, ReadOnlySpan<char> kind, int shift, ref DateParts parts, out int end)
    {
        end = at + 1;
        if (scan.IsAny(at, "working past fiscal financial calendar school academic"))
        {
            at++;
            end++;
        }

        bool story = kind is "after";
        if (scan.Has(at, WordTraits.Weekday) && parts.Weekday is null)
        {
            parts.Weekday = (DayOfWeek)(int)scan.Number(at, WordTraits.Weekday);
            (parts.Shift, parts.Unit) = (shift, "");
        }
        else if (scan.Has(at, WordTraits.Month) && parts.Month is null && scan.IsShape(at, TokenShape.Capitalised))
        {
            parts.Month = (int)scan.Number(at, WordTraits.Month);
            (parts.Shift, parts.Unit) = (shift, "");
        }
        else if (scan.Has(at, WordTraits.DayPart) && !story && (shift == 0 || scan.Is(at, "night")))
        {
            parts.DayShift = shift;
            return DayPartReader.TryRead(scan, at, ref parts, out end);
        }
        else if (scan.Has(at, WordTraits.Season))
        {
            TimeOfYearReader.Season(scan, at, ref parts);
            (parts.Shift, parts.Unit) = (shift, "");
        }
        else if (scan.Has(at, WordTraits.TimeUnit) && !scan.Is(at, WordClasses.Plural) && scan.Value(at, WordTraits.TimeUnit) is var unit && scan.Is(at, unit))
        {
            if (unit is "second" or "minute" or "hour" or "day" && !story)
                return false;
            (parts.Shift, parts.Unit) = (shift, kind is "past" ? "past " + unit : unit);
        }
        else if (scan.Match(at, WordTraits.Holiday, out int feast) is > 0 and var length)
        {
            TimeOfYearReader.Feast(NumericScan.EntryValue(feast, WordTraits.Holiday), ref parts);
            (parts.Shift, parts.Unit) = (shift, "");
            end = at + length;
        }
        else
        {
            return false;
        }

        parts.IsRelativeToStory |= story;
        return true;
    }

    /// <summary>Whether an abbreviation is the weekday: "Sun" is a newspaper and "sat" a verb unless a date is near.</summary>
    private static bool IsWeekday(NumericScan scan, int index)
    {
        if (scan.Tokens[index].Length > 5)
            return true;
        if (!scan.IsShape(index, TokenShape.Capitalised))
            return scan.IsAny(index, "thu thurs tues");
        return scan.IsNumber(index + 1) || scan.IsNumber(index + 2) || scan.Has(index + 1, WordTraits.DayPart | WordTraits.Month)
            || scan.Has(index + 2, WordTraits.Month) || scan.Is(index - 1, "on") || scan.IsAny(index, "thu thurs tues fri");
    }
}
