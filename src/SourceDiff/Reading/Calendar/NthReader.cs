using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Reads a day or a month by its number within a longer time: "the first Monday of October", "the last Friday in May 2019",
/// "the 9th day of next month", "the second month of 2014", "the first week of next month".
/// </summary>
internal static class NthReader
{
    public static bool TryRead(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        bool last = scan.IsAny(index, "last", "final");
        if (parts.HasDay || !(last || scan.Has(index, WordTraits.Ordinal) || scan.IsNumber(index)))
            return false;
        int noun = index + 1, number = -1;
        if (!last)
        {
            if (!NumberReader.TryRead(scan, index, out var rank) || rank is not { Form: NumberForm.Ordinal, Value: >= 1 and <= 31 })
                return false;
            (noun, number) = (rank.End, (int)rank.Value);
        }

        var named = default(DateParts);
        if (!TryUnit(scan, noun, ref named, out int joint) || !scan.IsAny(joint, "of", "in"))
            return false;
        int at = scan.Is(joint + 1, "the") ? joint + 2 : joint + 1;
        if (!TryWhole(scan, at, ref named, out end))
            return false;
        // "the first week of June" has a reader of its own.
        if (named.NthUnit is "week" && named.Shift is null)
            return false;
        named.Nth = number;
        (named.Minute, named.MinuteTolerance) = named.Minute is null ? (parts.Minute, parts.MinuteTolerance) : (named.Minute, named.MinuteTolerance);
        parts = named;
        return true;
    }

    /// <summary>"Monday", "Monday evening", "day", "week", "month".</summary>
    private static bool TryUnit(NumericScan scan, int at, ref DateParts named, out int end)
    {
        end = at + 1;
        if (scan.Has(at, WordTraits.Weekday) && scan.Tokens[at].Length > 5)
        {
            named.NthUnit = "weekday";
            named.Weekday = (DayOfWeek)(int)scan.Number(at, WordTraits.Weekday);
            if (ClockReader.TryRead(scan, end, ref named, out int after) || DayPartReader.TryRead(scan, end, ref named, out after))
                end = after;
            return true;
        }

        named.NthUnit = scan.Is(at, "day") ? "day" : scan.Is(at, "week") ? "week" : scan.Is(at, "month") ? "month" : null;
        return named.NthUnit is not null;
    }

    /// <summary>What it is counted in: "October", "May 2019", "2021", "next month".</summary>
    private static bool TryWhole(NumericScan scan, int at, ref DateParts named, out int end)
    {
        end = at;
        if (scan.Has(at, WordTraits.Month) && scan.IsShape(at, TokenShape.Capitalised))
        {
            (named.Month, end) = ((int)scan.Number(at, WordTraits.Month), at + 1);
            YearReader.TryAfter(scan, ref named, ref end);
            return named.NthUnit != "month";
        }

        if (YearReader.TryNumber(scan, at, out int year))
        {
            (named.Year, end) = (year, at + 1);
            return true;
        }

        int shift = scan.IsAny(at, "this current") ? 0 : scan.IsAny(at, "next coming") ? 1 : scan.IsAny(at, "last previous past") ? -1 : 2;
        if (shift == 2 || !scan.IsAny(at + 1, "month year week"))
            return false;
        (named.Shift, named.Unit, end) = (shift, scan.Value(at + 1, WordTraits.TimeUnit), at + 2);
        return true;
    }
}
