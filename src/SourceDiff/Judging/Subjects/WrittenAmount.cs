using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>Tells how exactly a number is written: "28.12" may be anything from 28.115 to 28.125, "6 points" whatever was cut short to it. O(characters).</summary>
internal static class WrittenAmount
{
    /// <summary>How far off a number with decimals may be, in units of its last digit: it was rounded.</summary>
    private const double Rounded = 0.5;

    /// <summary>The same of a whole number: its decimals were rounded, or cut off.</summary>
    private const double Cut = 1;

    /// <summary>What a number as written may stand for; <c>null</c> when its last digit cannot be told, as of a fraction.</summary>
    public static Interval? Of(ReadOnlySpan<char> written, Amount amount)
    {
        Span<char> digits = stackalloc char[32];
        int count = 0, decimals = -1;
        foreach (char c in written)
        {
            if (char.IsAsciiDigit(c))
            {
                if (count == digits.Length)
                    return null;
                digits[count++] = c;
                decimals += decimals >= 0 ? 1 : 0;
            }
            else if (c == '.' && count > 0)
                decimals = decimals < 0 ? 0 : decimals;
            else if (c is '/' or '-')
                return null;
            else if (count > 0 && c != ',')
                break;
        }

        if (count == 0)
            return amount.Range;
        double shown = double.Parse(digits[..count], NumberStyles.None, CultureInfo.InvariantCulture);
        if (shown == 0)
            return amount.Range;
        // In the unit of the amount: a cent is 0.01 dollars.
        double off = (decimals > 0 ? Rounded : Cut) * Math.Abs(amount.Nominal / shown);
        return new Interval(amount.Range.Low - off, amount.Range.High + off);
    }
}
