using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Reads a whole number with a fraction that a wire or a page has run into it: "4-1/2 years", "a 4-1/2-month term", "41/2 inches". Only
/// before a unit: without one, "4-1/2" may be a result and "41/2" a number of a house.
/// </summary>
internal static class MixedFractionReader
{
    /// <summary>Halves, thirds, quarters, eighths: what such fractions are made of.</summary>
    private const int MostParts = 8;

    public static bool TryRead(NumericScan scan, int index, double value, out NumberRead read)
    {
        read = default;
        bool dashed = scan.IsHyphen(index + 1) && scan.IsNumber(index + 2);
        int top = dashed ? index + 2 : index, slash = top + 1, bottom = top + 2;
        if (value != Math.Truncate(value) || !scan.Is(slash, "/") || !scan.IsNumber(bottom) || scan.IsAttached(slash) != scan.IsAttached(bottom) || !IsBeforeUnit(scan, bottom + 1))
            return false;
        if (!DateTokens.TryInt(scan, top, out int over) || !DateTokens.TryInt(scan, bottom, out int parts) || parts is < 2 or > MostParts)
            return false;
        if (!dashed && (over < 10 || over > 99))
            return false;
        double whole = dashed ? value : over / 10;
        over = dashed ? over : over % 10;
        if (over == 0 || over >= parts || scan.Tokens[bottom].Length != 1)
            return false;
        read = new NumberRead(index, bottom + 1, whole + ((double)over / parts), NumberForm.Digits);
        return true;
    }

    private static bool IsBeforeUnit(NumericScan scan, int index) =>
        scan.Has(scan.IsHyphen(index) ? index + 1 : index, WordTraits.TimeUnit | WordTraits.Unit);
}
