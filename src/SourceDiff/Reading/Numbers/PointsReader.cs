using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads parts of a point, as rates are moved: "a quarter point", "a half-point cut", "half a percentage point", "a quarter of a point".</summary>
internal static class PointsReader
{
    public static bool TryRead(NumericScan scan, int index)
    {
        if (!scan.IsAny(index, "half", "quarter") || End(scan, index + 1) is not (> 0 and var end))
            return false;
        int start = scan.IsArticle(index - 1) && index - 1 >= scan.Claimed ? index - 1 : index;
        double part = 1 / scan.Number(index, WordTraits.Fraction);
        var read = new AmountRead(start, end, index, Amount.Exactly(part), NumberForm.Fraction, part);
        QuantityReader.Add(scan, read, end, QuantityKind.PercentagePoints, read.Amount, null, isPlural: false);
        return true;
    }

    /// <summary>One past the "point" that a part right before <paramref name="index"/> is of; 0 when it is of none.</summary>
    public static int End(NumericScan scan, int index)
    {
        int at = scan.Is(index, "of") || scan.IsHyphen(index) ? index + 1 : index;
        if (scan.IsArticle(at))
            at++;
        if (scan.Is(at, "percentage"))
            at = scan.IsHyphen(at + 1) ? at + 2 : at + 1;
        return scan.IsAny(at, "point", "points") ? at + 1 : 0;
    }
}
