using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads times as they are spoken: "half past seven", "a quarter to nine", "ten minutes past six", "at five in the morning".</summary>
internal static class SpokenClockReader
{
    private const int Noon = 12 * 60;

    public static bool TryRead(NumericScan scan, int index, out int minute, out int end)
    {
        (minute, end) = (0, index);
        if (!TryDistance(scan, index, out int distance, out int joint, out bool named))
            return false;
        bool past = scan.IsAny(joint, "past", "after"), to = scan.IsAny(joint, "to", "before");
        // "five to seven" are people as well.
        if (!past && !(to && named) || (scan.Is(joint, "after") && !named) || !TryHour(scan, joint + 1, out int hour, out end))
            return false;
        minute = (hour * 60) + (past ? distance : -distance);
        if (scan.IsAny(end, "o'clock o’clock oclock"))
            end++;
        return true;
    }

    /// <summary>"five in the morning", "9 at night", "from 2 to 3 in the afternoon": the hour, told by the part of the day after it; the part is read with it.</summary>
    public static bool TryHourOfPart(NumericScan scan, int index, out int minute, out int tolerance, out int end)
    {
        (minute, tolerance, end) = (0, 0, index);
        if (!TryHour(scan, index, out int hour, out int joint) || !IsAfterTimeWord(scan, index))
            return false;
        int last = hour;
        if ((scan.Is(joint, "to") || (scan.Is(joint, "and") && scan.Is(index - 1, "between"))) && TryHour(scan, joint + 1, out last, out int after))
            joint = after;
        int part = scan.Is(joint, "in") && scan.Is(joint + 1, "the") ? joint + 2 : scan.Is(joint, "at") && scan.Is(joint + 1, "night") ? joint + 1 : -1;
        bool names = scan.Is(part + 1, WordClasses.Noun) && !scan.Has(part + 1, WordTraits.Preposition | WordTraits.Auxiliary | WordTraits.Weekday | WordTraits.Month);
        if (part < 0 || names || !scan.IsAny(part, "morning afternoon evening night"))
            return false;
        bool late = !scan.Is(part, "morning") && !(scan.Is(part, "night") && hour is 12 or < 5);
        tolerance = last > hour ? (last - hour) * 30 : 0;
        minute = (hour % 12 * 60) + (late ? Noon : 0) + tolerance;
        end = part + 1;
        return true;
    }

    private static bool IsAfterTimeWord(NumericScan scan, int index) =>
        scan.IsNumber(index) ? !scan.Is(index - 1, WordClasses.Past) : scan.Cue(index - 1, NumberCues.BeforeHour);

    private static bool TryDistance(NumericScan scan, int index, out int minutes, out int end, out bool named)
    {
        (minutes, end, named) = (0, index, true);
        int at = scan.IsArticle(index) ? index + 1 : index;
        if (scan.IsAny(at, "half", "quarter"))
        {
            (minutes, end) = (scan.Is(at, "half") ? 30 : 15, at + 1);
            return true;
        }

        if (at != index || !NumberReader.TryRead(scan, index, out var read) || read.Value is < 1 or >= 60 || read.Value != Math.Truncate(read.Value) || read.Form is NumberForm.Ordinal or NumberForm.Fraction)
            return false;
        named = scan.IsAny(read.End, "minutes", "minute");
        (minutes, end) = ((int)read.Value, named ? read.End + 1 : read.End);
        return true;
    }

    private static bool TryHour(NumericScan scan, int index, out int hour, out int end)
    {
        (hour, end) = (0, index + 1);
        if (scan.IsNumber(index) ? scan.Tokens[index].Length > 2 || !DateTokens.TryInt(scan, index, out hour) : !scan.Has(index, WordTraits.Cardinal))
            return false;
        if (!scan.IsNumber(index))
            hour = (int)scan.Number(index, WordTraits.Cardinal);
        return hour is >= 1 and <= 12 && !scan.IsDash(end) && !scan.Has(end, WordTraits.Cardinal | WordTraits.Scale);
    }
}
