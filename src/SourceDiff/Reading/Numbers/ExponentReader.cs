using System.Globalization;
namespace SourceDiff.Reading;

/// <summary>Reads the power after digits: "10^-9", "2.7e6", "15e-2".</summary>
internal static class ExponentReader
{
    /// <summary>What a double holds.</summary>
    private const int Greatest = 300;

    private const int MaxSigns = 2;

    public static void TryApply(NumericScan scan, ref int end, ref double value)
    {
        if (!scan.IsAttached(end))
            return;
        var word = scan.Tokens[end];
        if (word is ['e' or 'E', .. var digits] && scan.IsWord(end))
        {
            if (digits.IsEmpty)
                Power(scan, end + 1, 10, needsSign: true, ref end, ref value);
            else if (digits.Length <= 3 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int exponent) && exponent <= Greatest)
                (value, end) = (value * Math.Pow(10, exponent), end + 1);
        }
        else if (word is "^")
        {
            Power(scan, end + 1, 0, needsSign: false, ref end, ref value);
        }
    }

    private static void Power(NumericScan scan, int at, double radix, bool needsSign, ref int end, ref double value)
    {
        int sign = 1, signs = 0;
        for (; signs < MaxSigns && scan.IsAttached(at) && (scan.IsDash(at) || scan.Is(at, "+")); at++, signs++)
            sign = scan.IsDash(at) ? -sign : sign;
        if ((needsSign && signs == 0) || !scan.IsNumber(at) || !scan.IsAttached(at) || scan.Tokens[at].Length > 3 || !DigitReader.TryParse(scan.Tokens[at], out double exponent) || exponent > Greatest)
            return;
        double result = radix > 0 ? value * Math.Pow(radix, sign * exponent) : Math.Pow(value, sign * exponent);
        if (double.IsFinite(result))
            (value, end) = (result, at + 1);
    }
}
