using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads on where the digits of one number are parted into several tokens: <c>2, 000</c>, <c>2.450,75</c>, <c>2. 7GHz</c>, <c>1,2 million</c>.</summary>
internal static class PartedDigits
{
    private const int MaxGroups = 5;

    /// <summary>The end of the number whose first digits stand at <paramref name="index"/>; the next token where nothing more belongs to it.</summary>
    public static int End(NumericScan scan, int index, ref double value)
    {
        int end = Groups(scan, index, ref value);
        if (end == index + 1)
            end = Continental(scan, index, ref value);
        if (end == index + 1)
            end = Decimals(scan, index, ref value);
        return end == index + 1 ? CommaDecimals(scan, index, ref value) : end;
    }

    /// <summary>"2.450,75": points between thousands and a decimal comma, as the Continent writes it.</summary>
    private static int Continental(NumericScan scan, int index, ref double value)
    {
        var digits = scan.Tokens[index];
        int point = digits.IndexOf('.'), comma = index + 1;
        if (point is < 1 or > 3 || digits.Length != point + 4 || !scan.Is(comma, ",") || !scan.IsAttached(comma) || !scan.IsNumber(comma + 1) || !scan.IsAttached(comma + 1))
            return comma;
        var decimals = scan.Tokens[comma + 1];
        bool list = scan.IsNumber(comma + 3) && scan.IsAttached(comma + 2) && scan.IsAttached(comma + 3);
        if (list || decimals.Length > 2 || !DigitReader.TryParse(decimals, out double small))
            return comma;
        value = Math.Round((value * 1000) + (small / Math.Pow(10, decimals.Length)), 2);
        return comma + 2;
    }

    /// <summary>"1,2 million": a decimal comma, where a scale says that the digits behind it are no thousands.</summary>
    private static int CommaDecimals(NumericScan scan, int index, ref double value)
    {
        int comma = index + 1;
        if (!scan.Is(comma, ",") || !scan.IsAttached(comma) || !scan.IsNumber(comma + 1) || !scan.IsAttached(comma + 1) || scan.Tokens[index].Contains('.')
            || scan.Tokens[comma + 1].Length > 2 || !scan.IsScaleWord(comma + 2) || !DigitReader.TryParse(scan.Tokens[comma + 1], out double small))
            return comma;
        value += small / Math.Pow(10, scan.Tokens[comma + 1].Length);
        return comma + 2;
    }

    /// <summary>"2, 000", "12 500": groups of three digits that a space parts.</summary>
    private static int Groups(NumericScan scan, int index, ref double value)
    {
        int end = index + 1;
        var first = scan.Tokens[index];
        if ((first.Length > 3 && !first.Contains(',')) || first[0] == '0')
            return end;
        for (int groups = 0; groups < MaxGroups; groups++)
        {
            int next = scan.Is(end, ",") ? end + 1 : end;
            if (!scan.IsNumber(next) || scan.Tokens[next].Length != 3 || !(scan.Is(next, "000") || (next == end && scan.Tokens[next].EndsWith("00", StringComparison.Ordinal))) || first.Contains('.'))
                return end;
            if (!DigitReader.TryParse(scan.Tokens[next], out double group))
                return end;
            value = (value * 1000) + group;
            end = next + 1;
        }

        return end;
    }

    /// <summary>"2. 7GHz", "1. 5-inch": some prints set a space behind the point; no sentence starts with the digits of a measure.</summary>
    private static int Decimals(NumericScan scan, int index, ref double value)
    {
        int point = index + 1, digits = index + 2;
        if (scan.Tokens[index].Length > 3 || !scan.Is(point, ".") || !scan.IsAttached(point) || !scan.IsNumber(digits) || scan.IsAttached(digits) || scan.Tokens[digits].Length > 2)
            return point;
        int unit = scan.IsHyphen(digits + 1) ? digits + 2 : digits + 1;
        if (!scan.IsAttached(unit) || !scan.Has(unit, WordTraits.Unit) || !DigitReader.TryParse(scan.Tokens[digits], out double small))
            return point;
        value += small / Math.Pow(10, scan.Tokens[digits].Length);
        return digits + 1;
    }
}
