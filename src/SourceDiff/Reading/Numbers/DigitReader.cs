using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads numbers that start with digits: <c>1,200</c>, <c>3.8</c>, <c>2, 000</c>, <c>3/4</c>, <c>21st</c>, <c>1.7m</c>.</summary>
internal static class DigitReader
{
    private const int MaxDigits = 18;

    public static bool TryRead(NumericScan scan, int index, out NumberRead read)
    {
        read = default;
        if (!scan.IsNumber(index) || !TryParse(scan.Tokens[index], out double value))
            return false;
        int end = index + 1;
        if (IsRankSuffix(scan, end))
        {
            read = new NumberRead(index, end + 1, value, NumberForm.Ordinal);
            return true;
        }

        if (TryFraction(scan, index, value, out read) || MixedFractionReader.TryRead(scan, index, value, out read))
            return true;
        end = PartedDigits.End(scan, index, ref value);
        int fraction = end == index + 1 && scan.IsHyphen(end) ? end + 1 : end;
        if (end == index + 1 && TryFraction(scan, fraction, 0, out var part) && (fraction > end || scan.Tokens.Shapes[end].HasFlag(TokenShape.SpaceBefore)) && part.Value < 1)
        {
            value += part.Value;
            end = part.End;
        }
        else if (scan.Kind(end) == TokenKind.Symbol && scan.Has(end, WordTraits.Cardinal))
        {
            value += scan.Number(end, WordTraits.Cardinal);
            end++;
        }

        int start = index;
        if (end == index + 1 && index - 1 >= scan.Claimed && scan.Is(index - 1, ".") && scan.IsAttached(index) && !scan.IsAttached(index - 1) && !scan.Tokens[index].ContainsAny('.', ','))
        {
            // ".38": the point belongs to the number.
            value /= Math.Pow(10, scan.Tokens[index].Length);
            start--;
        }

        ExponentReader.TryApply(scan, ref end, ref value);
        double scale = Scale(scan, ref end);
        value *= scale;
        AddSmaller(scan, ref end, ref value, scale);
        PartReader.Add(scan, ref end, ref value, scale);
        read = new NumberRead(start, end, value, NumberForm.Digits, scale);
        return true;
    }

    /// <summary>Reads digits with separators of thousands (also lakhs) and a decimal point.</summary>
    public static bool TryParse(ReadOnlySpan<char> digits, out double value)
    {
        value = 0;
        int point = digits.IndexOf('.');
        if (point >= 0 && digits[(point + 1)..].IndexOfAny('.', ',') >= 0)
            return false;
        var whole = point < 0 ? digits : digits[..point];
        int group = 0, count = 0;
        bool grouped = false;
        foreach (char c in whole)
        {
            if (c == ',')
            {
                if (group == 0 || group > 3 || (grouped && group < 2))
                    return false;
                grouped = true;
                group = 0;
                continue;
            }

            if (!char.IsAsciiDigit(c))
                return false;
            value = (value * 10) + (c - '0');
            group++;
            count++;
        }

        if (grouped && group != 3)
            return false;
        if (point >= 0 && count <= MaxDigits)
        {
            Span<char> plain = stackalloc char[64];
            int length = 0;
            foreach (char c in digits[..Math.Min(digits.Length, plain.Length)])
            {
                if (c != ',')
                    plain[length++] = c;
            }

            return double.TryParse(plain[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        }

        return true;
    }

    /// <summary>The scale written after digits: "million", or letters that touch them ("1.7m", "5bn").</summary>
    public static double Scale(NumericScan scan, ref int end)
    {
        double scale = 1;
        for (int steps = 0; steps < 3; steps++)
        {
            int at = scan.IsHyphen(end) && scan.Has(end + 1, WordTraits.Scale) && scan.Tokens[end + 1].Length > 3 ? end + 1 : end;
            if (!scan.Has(at, WordTraits.Scale))
                break;
            int letters = scan.Tokens[at].Length;
            bool apart = !scan.IsAttached(at) && !(scan.Is(at, "k") && !scan.IsWord(at + 1));
            if (letters <= 2 && apart && !(letters == 2 && scan.IsAny(at, "bn", "mn")))
                break;
            if (letters == 1 && !IsScaleLetter(scan, at))
                break;
            scale *= scan.Number(at, WordTraits.Scale);
            end = at + 1;
        }

        return scale;
    }

    /// <summary>
    /// Whether a letter after digits scales them: it does after a currency, as a capital, and before what is counted;
    /// otherwise "24m" are metres, "5b" is a part of a numbering and "3t" are tonnes.
    /// </summary>
    private static bool IsScaleLetter(NumericScan scan, int at)
    {
        bool money = scan.Has(at - 2, WordTraits.Currency) || (scan.Is(at - 2, ".") && scan.Has(at - 4, WordTraits.Currency)) || scan.Has(at + 1, WordTraits.Currency);
        char letter = scan.Tokens[at][0];
        if (money || letter is 'k' or 'K' or 'M')
            return true;
        return letter == 'm' && (scan.Is(at + 1, WordClasses.Plural) || scan.IsAny(at + 1, "people", "more") || IsOfMany(scan, at - 2));
    }

    /// <summary>"put the <i>number</i> of customers at 4.2m"</summary>
    private static bool IsOfMany(NumericScan scan, int before)
    {
        for (int at = before; at > scan.First && at > before - ManyReach && scan.IsWord(at); at--)
        {
            if (scan.Is(at, "figure") || PhraseReader.IsCollective(scan, at))
                return true;
        }

        return false;
    }

    private const int ManyReach = 7;

    /// <summary>"5 thousand 2 hundred and 46", "3 crore and five hundred": smaller scales that add up.</summary>
    private static void AddSmaller(NumericScan scan, ref int end, ref double value, double scale)
    {
        for (double least = scale; least >= 100;)
        {
            bool and = scan.Is(end, "and");
            if (!NumberReader.TryRead(scan, and ? end + 1 : end, out var smaller) || smaller.Form is NumberForm.Ordinal or NumberForm.Fraction || smaller.Value >= least)
                return;
            // "7 million and three hundred people", "5 thousand 20 years ago": the second number counts on its own.
            bool own = smaller.Scale < 100 ? !and || least > 100 : and && scan.IsWord(smaller.End);
            if (own)
                return;
            (value, end, least) = (value + smaller.Value, smaller.End, smaller.Scale);
        }
    }

    private static bool TryFraction(NumericScan scan, int index, double value, out NumberRead read)
    {
        read = default;
        bool slash = scan.IsNumber(index) && scan.Is(index + 1, "/") && scan.IsNumber(index + 2)
            && scan.IsAttached(index + 1) && scan.IsAttached(index + 2) && !scan.Is(index + 3, "/");
        if (!slash || !TryParse(scan.Tokens[index], out value) || !TryParse(scan.Tokens[index + 2], out double parts))
            return false;
        if (value >= parts || parts is not ((>= 2 and <= 10) or 12 or 16 or 32 or 64 or 100) || IsDayOfMonth(value, parts))
            return false;
        read = new NumberRead(index, index + 3, value / parts, NumberForm.Fraction);
        return true;
    }

    /// <summary>9/11 and 7/7 are days.</summary>
    private static bool IsDayOfMonth(double value, double parts) => value == 9 && parts == 11;

    private static bool IsRankSuffix(NumericScan scan, int index) =>
        scan.IsWord(index) && scan.IsAttached(index) && scan.Tokens[index].Length == 2
        && (scan.IsAny(index, "th", "st") || scan.IsAny(index, "nd", "rd"));
}
