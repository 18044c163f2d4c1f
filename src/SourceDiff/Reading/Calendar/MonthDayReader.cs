using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads a month with or without its day: "June 24, 2005", "10th Nov", "May 3-5", "the 4th of July", "May twenty-nine".</summary>
internal static class MonthDayReader
{
    public static bool TryMonthFirst(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (parts.Month is not null)
            return false;
        int month = (int)scan.Number(index, WordTraits.Month);
        bool full = scan.IsAny(index, "may june july");
        int at = !full && scan.Is(index + 1, ".") && scan.IsAttached(index + 1) && scan.Tokens[index].Length <= 4 ? index + 2 : index + 1;
        bool abbreviated = at == index + 2;
        if (scan.Is(at, "/") || (scan.IsHyphen(at) && scan.IsNumber(at + 1)))
            at++;
        int the = scan.Is(at, "the") ? at + 1 : at;
        if (TryDay(scan, the, out int day, out int after) && !scan.Has(after, WordTraits.Unit | WordTraits.TimeUnit | WordTraits.Scale) && !DateTokens.IsPercent(scan, after) && !DateTokens.IsClock(scan, the))
        {
            (parts.Month, parts.Day, end) = (month, day, after);
            Last(scan, month, scan.Is(index - 1, "between"), ref parts, ref end);
            YearReader.TryAfter(scan, ref parts, ref end);
            return true;
        }

        // "Nov/2011"
        if (at > index + 1 && !abbreviated && YearReader.TryNumber(scan, at, out int joined))
        {
            (parts.Year, parts.Month, end) = (joined, month, at + 1);
            return true;
        }

        if (!IsMonthName(scan, index, abbreviated))
            return false;
        (parts.Month, end) = (month, abbreviated && !scan.IsShape(index + 2, TokenShape.Capitalised) ? index + 2 : index + 1);
        YearReader.TryAfter(scan, ref parts, ref end);
        return true;
    }

    public static bool TryDayFirst(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (parts.Month is not null || parts.Day is not null || !TryDay(scan, index, out int day, out int at))
            return false;
        int last = 0;
        if ((scan.IsDash(at) || scan.IsAny(at, "to and through")) && TryDay(scan, at + 1, out last, out int after) && last > day)
            at = after;
        else
            last = 0;
        if (scan.Is(at, "of") || scan.IsHyphen(at) || scan.Is(at, "/"))
            at++;
        if (!scan.Has(at, WordTraits.Month) || (scan.Is(at, "may") && scan.Has(at + 1, WordTraits.Auxiliary) && !scan.IsShape(at, TokenShape.Capitalised)) || (scan.IsAny(at, "march", "may") && !scan.IsShape(at, TokenShape.Capitalised)))
            return false;
        (parts.Month, parts.Day) = ((int)scan.Number(at, WordTraits.Month), day);
        if (last > 0)
            parts.LastDay = last;
        end = at + 1;
        if (scan.Is(end, ".") && scan.IsAttached(end) && scan.Tokens[at].Length <= 4 && !scan.IsShape(end + 1, TokenShape.Capitalised) && end + 1 < scan.End)
            end++;
        if (scan.IsHyphen(end) && scan.IsNumber(end + 1))
            end++;
        YearReader.TryAfter(scan, ref parts, ref end);
        if (parts.Year is null && scan.IsNumber(end) && scan.Tokens[end].Length == 2 && DateTokens.TryInt(scan, end, out int year) && !DateTokens.IsClock(scan, end) && !scan.IsWord(end + 1))
            (parts.Year, end) = (YearReader.Full(scan, year), end + 1);
        return true;
    }

    private static void Last(NumericScan scan, int month, bool between, ref DateParts parts, ref int end)
    {
        if (!scan.IsDash(end) && !scan.IsAny(end, "to through until") && !(between && scan.Is(end, "and")))
            return;
        int at = scan.Has(end + 1, WordTraits.Month) && (int)scan.Number(end + 1, WordTraits.Month) == month ? end + 2 : end + 1;
        if (TryDay(scan, at, out int last, out int after) && last > parts.Day && !DateTokens.IsClock(scan, at) && !scan.Has(after, WordTraits.TimeUnit | WordTraits.Month))
            (parts.LastDay, end) = (last, after);
    }

    /// <summary>Whether a word is the month and not a modal verb, a march or a name: it is capitalised, and the short and ambiguous need company.</summary>
    private static bool IsMonthName(NumericScan scan, int index, bool abbreviated)
    {
        if (!scan.IsShape(index, TokenShape.Capitalised))
            return scan.IsAny(index, "january february april june july august september october november december");
        int length = scan.Tokens[index].Length;
        bool ambiguous = scan.IsAny(index, "may march mar jun jan dec april june august") || length <= 3;
        bool company = (scan.Cue(index - 1, NumberCues.BeforeMonth) || scan.IsAny(index - 1, "-", ","))
            || YearReader.TryNumber(scan, index + 1, out _) || YearWords.TryRead(scan, index + 1, out _, out _) || YearReader.TryNumber(scan, index + 2, out _) || ((scan.IsDash(index + 1) || scan.Is(index + 1, "to")) && scan.Has(index + 2, WordTraits.Month));
        return ambiguous ? company && (length > 3 || scan.Is(index, "may") || abbreviated || YearReader.TryNumber(scan, index + 1, out _)) : length > 4 || abbreviated || company || scan.Is(index, "july");
    }

    public static bool TryDay(NumericScan scan, int index, out int day, out int end)
    {
        (day, end) = (0, index + 1);
        if (scan.IsNumber(index))
        {
            if (scan.Tokens[index].Length > 2 || !DateTokens.TryInt(scan, index, out day))
                return false;
            if (scan.IsWord(end) && scan.IsAttached(end) && (scan.IsAny(end, "st", "nd") || scan.IsAny(end, "rd", "th")))
                end++;
            else if (scan.IsAttached(end) && scan.IsWord(end))
                return false;
        }
        else if (scan.IsWord(index) && scan.Has(index, WordTraits.Ordinal | WordTraits.Cardinal) && NumberReader.TryRead(scan, index, out var read) && read.Form == NumberForm.Ordinal)
        {
            (day, end) = ((int)Math.Min(99, read.Value), read.End);
        }
        else if (scan.IsWord(index) && scan.Has(index, WordTraits.Cardinal) && NumberReader.TryRead(scan, index, out read) && read is { Form: NumberForm.Words, Scale: 1 } && IsSpelledDay(scan, index, read))
        {
            (day, end) = ((int)Math.Min(99, read.Value), read.End);
        }

        return day is >= 1 and <= 31;
    }

    /// <summary>"May twenty-nine", "fifteen August": a day in words stands beside its month and counts nothing.</summary>
    private static bool IsSpelledDay(NumericScan scan, int index, NumberRead read) =>
        read.Value == Math.Truncate(read.Value) && (scan.Has(index - 1, WordTraits.Month)
            ? !scan.IsWord(read.End) || YearWords.TryRead(scan, read.End, out _, out _)
            : scan.Has(read.End, WordTraits.Month) && !scan.IsAny(read.End, "may", "march"));
}
