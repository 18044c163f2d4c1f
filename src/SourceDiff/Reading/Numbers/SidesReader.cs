using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads the two sides of an area: "2880 x 1800 pixels", "10 by 12 feet", "a 12-by-14-foot room"; neither counts what follows, and a "four-by-four" is a car.</summary>
internal static class SidesReader
{
    /// <summary>A picture of fewer dots to a side has a unit.</summary>
    private const int FewestPixels = 100;

    public static bool TryRead(NumericScan scan, AmountRead read)
    {
        bool isHyphened = scan.IsHyphen(read.End);
        int sign = isHyphened ? read.End + 1 : read.End;
        if (!IsSign(scan, sign) || read.Form == NumberForm.Ordinal || read.Second is not null)
            return false;
        bool isSign = !scan.Is(sign, "by");
        int from = isHyphened && scan.IsHyphen(sign + 1) ? sign + 2 : sign + 1;
        if (!NumberReader.TryRead(scan, from, out var side) || side.Form == NumberForm.Ordinal)
            return false;
        if (UnitReader.TryRead(scan, side.End, scan.IsNumber(side.End - 1), out var unit) && (isSign || isHyphened || unit.Name is "m" or "pixel"))
            return Add(scan, read, side.Value, unit.End, unit.Name, UnitReader.Convert(read.Amount, unit));
        if (isSign && read.First >= FewestPixels && side.Value >= FewestPixels)
            return Add(scan, read, side.Value, side.End, "pixel", read.Amount);
        if (!isSign && !isHyphened)
            return false;
        scan.Add(new QuantityFact(scan.Span(read.Start, side.End), scan.Passage, QuantityKind.Identifier, Amount.Exactly(read.First)), side.End);
        return true;
    }

    /// <summary>What stands between the two sides.</summary>
    public static bool IsSign(NumericScan scan, int index) => scan.IsAny(index, "by x ×");

    private static bool Add(NumericScan scan, AmountRead read, double other, int end, string unit, Amount amount)
    {
        QuantityReader.Add(scan, read, end, QuantityKind.Measure, amount, other, isPlural: false, unit, read.Amount);
        return true;
    }
}
