using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Reads what names a day without its number: weekdays, "yesterday", "last week", "this morning", "next May", "two days
/// ago", feasts and seasons.
/// </summary>
internal static class RelativeDayReader
{
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

        if (TryDayPart(scan, index, ref parts, out end))
            return true;
        if (!parts.HasDay && scan.Match(index, WordTraits.Holiday, out int feast) is > 0 and var length && scan.IsShape(index, TokenShape.Capitalised))
        {
            Feast(NumericScan.EntryValue(feast, WordTraits.Holiday), ref parts);
            end = index + length;
            if (scan.IsNumber(end) && DayReader.TryYear(scan, end, ref parts, out int year))
                end = year;
            return true;
        }

        if (scan.Has(index, WordTraits.Season) && !parts.HasDay && IsSeason(scan, index))
        {
            Season(scan, index, ref parts);
            end = scan.Is(index + 1, "of") ? index + 2 : index + 1;
            if (DayReader.TryYear(scan, end, ref parts, out int year))
                end = year;
            else
                end = index + 1;
            return true;
        }

        end = index;
        return false;
    }

    /// <summary>A part of the day beside a day or on its own: "Tuesday night", "in the morning", "at noon".</summary>
    public static bool TryDayPart(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (parts.Minute is not null && parts.HasDayPart)
            return false;
        int length = scan.Match(index, WordTraits.DayPart, out int entry);
        if (length == 0)
            return false;
        bool plural = scan.IsAny(index, "nights mornings evenings afternoons");
        if (plural && (scan.IsNumber(index - 1) || scan.Has(index - 1, WordTraits.Cardinal | WordTraits.VagueAmount)))
            return false;
        string value = NumericScan.EntryValue(entry, WordTraits.DayPart);
        if (!parts.HasDay && parts.Minute is null && !value.EndsWith(" 0", StringComparison.Ordinal) && !IsTimeHere(scan, index))
            return false;
        parts.IsRelativeToStory |= plural;
        int space = value.IndexOf(' ', StringComparison.Ordinal);
        int minute = int.Parse(value.AsSpan(0, space), CultureInfo.InvariantCulture);
        end = index + length;
        if (parts.Minute is { } stated)
        {
            // "9:25 at night" was read as the morning.
            if (minute >= 720 && stated is > 0 and < 720 && parts.MinuteTolerance == 0)
                parts.Minute = stated + 720;
            return true;
        }

        (parts.Minute, parts.MinuteTolerance) = (minute, int.Parse(value.AsSpan(space + 1), CultureInfo.InvariantCulture));
        parts.HasDayPart = parts.MinuteTolerance > 0;
        return true;
    }

    /// <summary>"in the morning", "by dawn": a bare part of the day is a time after such a word, and a name elsewhere ("evening news").</summary>
    private static bool IsTimeHere(NumericScan scan, int index) =>
        scan.IsAny(index - 1, "at by until till before after around since during from each every one that") || scan.IsHyphen(index - 1)
        || (scan.Is(index - 1, "the") && scan.IsAny(index - 2, "in during through throughout into of by for before after until since all"))
        || (scan.IsAny(index - 1, "early late") && scan.Is(index - 2, "the"));

    /// <summary>"three days ago", "a week ago", and "two weeks from now".</summary>
    public static bool TryAgo(NumericScan scan, int unit, AmountRead amount, ref DateParts parts, out int end)
    {
        end = unit + 1;
        if (!scan.Has(unit, WordTraits.TimeUnit))
            return false;
        bool ago = scan.Is(end, "ago");
        bool ahead = scan.Is(end, "from") && scan.IsAny(end + 1, "now", "today");
        if (!ago && !ahead)
            return false;
        string name = scan.Value(unit, WordTraits.TimeUnit);
        end += ago ? 1 : 2;
        if (name is "second" or "minute" or "hour" || amount.IsVague || amount.First > 5000 || amount.First != Math.Truncate(amount.First))
        {
            parts.Symbol = "";
        }
        else
        {
            (parts.Shift, parts.Unit) = ((ago ? -1 : 1) * (int)amount.First, name);
            parts.IsRelativeToStory = false;
            if (name != "day")
                parts.IsApproximate = true;
            if (name is "week" or "day" or "fortnight")
                (parts.DayShift, parts.Shift, parts.Unit) = (parts.Shift * (name == "week" ? 7 : name == "fortnight" ? 14 : 1), null, null);
        }

        return true;
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
            if (parts.HasDay)
                return false;
            (parts.IsRelativeToStory, end) = (true, next);
            return true;
        }

        string[] fields = value.Split(' ');
        int shift = int.Parse(fields[1], CultureInfo.InvariantCulture);
        if (fields[0] == "day")
        {
            if (parts.DayShift is not null || parts.Year is not null)
                return false;
            parts.DayShift = shift;
            if (fields.Length > 2 && parts.Minute is null)
            {
                (parts.Minute, parts.MinuteTolerance) = (int.Parse(fields[2], CultureInfo.InvariantCulture), int.Parse(fields[3], CultureInfo.InvariantCulture));
                parts.HasDayPart = true;
            }

            end = next;
            return true;
        }

        if (parts.Shift is not null || parts.DayShift is not null || parts.Year is not null)
            return false;
        return TryShifted(scan, next, fields[0], shift, ref parts, out end);
    }

    private static bool TryShifted(NumericScan scan, int at, string kind, int shift, ref DateParts parts, out int end)
    {
        end = at + 1;
        if (scan.IsAny(at, "working past fiscal financial calendar school academic"))
        {
            at++;
            end++;
        }

        bool story = kind == "after";
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
            return TryDayPart(scan, at, ref parts, out end);
        }
        else if (scan.Has(at, WordTraits.Season))
        {
            Season(scan, at, ref parts);
            (parts.Shift, parts.Unit) = (shift, "");
        }
        else if (scan.Has(at, WordTraits.TimeUnit) && !scan.Is(at, WordClasses.Plural) && scan.Value(at, WordTraits.TimeUnit) is var unit && scan.Is(at, unit))
        {
            if (unit is "second" or "minute" or "hour" or "day" && !story)
                return false;
            (parts.Shift, parts.Unit) = (shift, kind == "past" ? "past " + unit : unit);
        }
        else if (scan.Match(at, WordTraits.Holiday, out int feast) is > 0 and var length)
        {
            Feast(NumericScan.EntryValue(feast, WordTraits.Holiday), ref parts);
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

    private static void Feast(string value, ref DateParts parts)
    {
        int dash = value.IndexOf('-', StringComparison.Ordinal);
        if (char.IsAsciiDigit(value[0]))
            (parts.Month, parts.Day) = (int.Parse(value.AsSpan(0, dash), CultureInfo.InvariantCulture), int.Parse(value.AsSpan(dash + 1), CultureInfo.InvariantCulture));
        else if (MovingFeast.Parse(value) is { } moving)
            parts.Feast = moving;
        else
            parts.Symbol = value;
    }

    private static void Season(NumericScan scan, int index, ref DateParts parts)
    {
        string value = scan.Value(index, WordTraits.Season);
        int space = value.IndexOf(' ', StringComparison.Ordinal);
        parts.FirstMonth = int.Parse(value.AsSpan(0, space), CultureInfo.InvariantCulture);
        parts.LastMonth = int.Parse(value.AsSpan(space + 1), CultureInfo.InvariantCulture);
    }

    private static bool IsSeason(NumericScan scan, int index) =>
        scan.IsNumber(index + 1) || (scan.IsNumber(index + 2) && scan.Is(index + 1, "of"))
        || (!scan.Is(index, "fall") && !scan.Is(index, "spring") && scan.IsAny(index - 1, "in", "since"))
        || (scan.Is(index - 1, "the") && scan.IsAny(index - 2, "in", "during") && !scan.Is(index + 1, "of"));

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
