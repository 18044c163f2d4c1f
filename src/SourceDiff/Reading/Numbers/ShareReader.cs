using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads shares: "3.8 percent", "10 to 15 per cent", "two percentage points", "50 basis points".</summary>
internal static class ShareReader
{
    public static bool TryRead(NumericScan scan, AmountRead read)
    {
        if (read.Form == NumberForm.Ordinal)
            return false;
        int end = PercentEnd(scan, read.End, out bool points, out double factor);
        if (end == read.End && read.Form == NumberForm.Fraction && PointsReader.End(scan, read.End) is > 0 and var point)
            (end, points) = (point, true);
        if (end == read.End)
            return false;
        var amount = read.Amount.Scale(factor);
        bool joined = read.Second is null && (scan.Is(end, "to") || scan.IsDash(end) || scan.Is(end, "or")) && !scan.Is(read.Start - 1, "from") && !(scan.Is(end, "to") && IsDistance(scan, read.Start));
        if (joined && NumberReader.TryRead(scan, end + 1, out var second) && second.Value > read.First && PercentEnd(scan, second.End, out bool alike, out _) is var last && last > second.End && alike == points)
        {
            amount = new Amount((read.First + second.Value) / 2, new Interval(read.First, second.Value), Approximation.Between).Scale(factor);
            end = last;
        }

        string mark = AmountReader.After(scan, ref end, "");
        if (mark.Length > 0 && amount.Approximation == Approximation.Exact)
            amount = BoundMark.Apply(mark, amount.Nominal);
        QuantityReader.Add(scan, read, end, points ? QuantityKind.PercentagePoints : QuantityKind.Percentage, amount, null, isPlural: true);
        return true;
    }

    /// <summary>"rose 3 percent to 41 percent", "by 3 percent to 41 percent": the distance of a change, then where it ended.</summary>
    private static bool IsDistance(NumericScan scan, int start) =>
        scan.Is(start - 1, "by") || (scan.Is(start - 1, WordClasses.Past) && !scan.IsHyphen(start - 1)) || PredicateReader.IsThirdPerson(scan, start - 1);

    private static int PercentEnd(NumericScan scan, int index, out bool points, out double factor)
    {
        (points, factor) = (false, 1);
        int at = scan.IsDash(index) ? index + 1 : index;
        int end = index;
        if (scan.Is(at, "%") || scan.Is(at, "％") || scan.IsAny(at, "percent percents pct percentage percentages"))
            end = at + 1;
        else if (scan.Is(at, "per") && scan.Is(at + 1, "cent"))
            end = at + 2;
        else if (scan.Is(at, "basis") && scan.IsAny(at + 1, "points", "point"))
            (end, points, factor) = (at + 2, true, 0.01);
        else if (scan.IsAny(at, "points", "point") && scan.Is(at + 1, "to") && NumberReader.TryRead(scan, at + 2, out var level) && scan.IsAny(level.End, "percent % per"))
            (end, points) = (at + 1, true);
        int dash = scan.IsHyphen(end) ? end + 1 : end;
        if (end > index && !points && scan.IsAny(dash, "point", "points"))
            (end, points) = (dash + 1, true);
        return end;
    }
}
