using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads days counted from another: "three days ago", "two weeks from now", "two weeks before Christmas", "a day after May 13".</summary>
internal static class DateDistanceReader
{
    private const int Farthest = 5000;

    /// <summary>Reads "three days ago" once its amount is known.</summary>
    public static bool TryRead(NumericScan scan, AmountRead amount)
    {
        var parts = default(DateParts);
        if (!TryAgo(scan, amount.End, amount, ref parts, out int end))
            return TryDistance(scan, amount);
        var (first, last) = DateResolver.Resolve(parts, scan.Reference, isFuture: false);
        parts.IsApproximate |= amount.Amount.Approximation != Approximation.Exact;
        DateFacts.Add(scan, amount.Start, end, parts, first, last);
        return true;
    }

    /// <summary>"two weeks before Christmas", "three days after May 13": a day counted from another that is known.</summary>
    private static bool TryDistance(NumericScan scan, AmountRead amount)
    {
        int joint = amount.End + 1;
        bool before = scan.Is(joint, "before");
        if (!scan.Has(amount.End, WordTraits.TimeUnit) || !(before || scan.IsAny(joint, "after from following")) || amount.IsVague || amount.First is < 1 or > Farthest || amount.First != Math.Truncate(amount.First))
            return false;
        var parts = default(DateParts);
        int end = CalendarReader.ReadParts(scan, joint + 1, ref parts);
        if (end == joint + 1 || !parts.HasDay)
            return false;
        var (from, to) = CalendarReader.Resolve(scan, joint + 1, parts);
        if (from is not { } day || to != day || DateResolver.Shifted(day, scan.Value(amount.End, WordTraits.TimeUnit), (before ? -1 : 1) * (int)amount.First) is not { } shifted)
            return false;
        var whole = new DateParts { Year = shifted.Year, Month = shifted.Month, Day = shifted.Day, IsApproximate = amount.Amount.Approximation != Approximation.Exact };
        DateFacts.Add(scan, amount.Start, end, whole, shifted, shifted);
        return true;
    }

    /// <summary>"three days ago", "a week ago", and "two weeks from now".</summary>
    private static bool TryAgo(NumericScan scan, int unit, AmountRead amount, ref DateParts parts, out int end)
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
        if (name is "second" or "minute" or "hour" || amount.IsVague || amount.First > Farthest || amount.First != Math.Truncate(amount.First))
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
}
