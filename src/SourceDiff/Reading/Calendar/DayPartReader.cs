using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads the parts of the day, beside a day or on their own: "Tuesday night", "in the early morning", "at noon".</summary>
internal static class DayPartReader
{
    /// <summary>A part of the day beside a day or on its own: "Tuesday night", "in the morning", "at noon".</summary>
    public static bool TryRead(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (parts.Minute is not null && parts.HasDayPart)
            return false;
        // "Sunday early morning"
        if (parts.HasDay && scan.IsAny(index, "early", "late") && scan.Has(index + 1, WordTraits.DayPart))
            (index, parts.IsApproximate) = (index + 1, true);
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
}
