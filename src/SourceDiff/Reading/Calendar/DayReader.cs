using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads the absolute notations of a day, a month or a year, by what stands first: a figure, a month, a rank.</summary>
internal static class DayReader
{
    public static bool TryRead(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (parts.Year is not null || parts.DayShift is not null)
            return false;
        if (parts.Weekday is not null && parts.Month is null && parts.Day is null && RankDateReader.TryAfterWeekday(scan, index, ref parts, out end))
            return true;
        if (scan.IsNumber(index))
        {
            return NumericDayReader.TryRead(scan, index, ref parts, out end) || RankDateReader.TryRead(scan, index, ref parts, out end)
                || MonthDayReader.TryDayFirst(scan, index, ref parts, out end) || YearReader.TryRead(scan, index, ref parts, out end);
        }

        if (scan.Has(index, WordTraits.Month))
            return MonthDayReader.TryMonthFirst(scan, index, ref parts, out end);
        if (scan.Has(index, WordTraits.Ordinal) && RankDateReader.TryRead(scan, index, ref parts, out end))
            return true;
        if (scan.Has(index, WordTraits.Ordinal | WordTraits.Cardinal) && scan.IsWord(index))
            return MonthDayReader.TryDayFirst(scan, index, ref parts, out end) || YearReader.TrySpelled(scan, index, ref parts, out end);
        return scan.IsAny(index, "' ’ ‘") && scan.IsAttached(index + 1) && YearReader.TryShortDecade(scan, index, ref parts, out end);
    }
}
