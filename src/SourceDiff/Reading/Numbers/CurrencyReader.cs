using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads a currency sign, code or word: "US$", "€", "GBP", "Canadian dollars", "pence".</summary>
internal static class CurrencyReader
{
    /// <summary>Reads the currency that starts at <paramref name="index"/>, before or after its amount.</summary>
    public static bool TryRead(NumericScan scan, int index, bool beforeAmount, out CurrencyRead currency)
    {
        currency = default;
        int length = scan.Match(index, WordTraits.Currency, out int entry);
        if (length == 0)
            return false;
        string value = NumericScan.EntryValue(entry, WordTraits.Currency);
        var word = scan.Tokens[index];
        bool sign = scan.Kind(index + length - 1) == TokenKind.Symbol;
        if (sign && length > 1 && word.Length <= 2 && !IsPrefix(scan, index, length))
            return false;
        if (length == 1 && !sign && word.Length <= 3 && !IsCode(scan, index, value, beforeAmount))
            return false;
        if (beforeAmount && !sign && word.Length > 3 && length == 1)
            return false;
        int space = value.IndexOf(' ', StringComparison.Ordinal);
        double factor = space < 0 ? 1 : double.Parse(value.AsSpan(space + 1), NumberStyles.Float, CultureInfo.InvariantCulture);
        currency = new CurrencyRead(space < 0 ? value : value[..space], factor, index + length);
        return true;
    }

    /// <summary>"4.5 pounds" weigh, "£4.5", "1.7m pounds" and "fined 50 pounds" cost.</summary>
    public static bool IsWeight(NumericScan scan, int index, AmountRead amount)
    {
        if (!scan.IsAny(index, "pound", "pounds") || scan.Is(index + 1, "sterling"))
            return false;
        if (scan.Is(index + 1, "of") && amount.First < 1000 && !amount.IsVague)
            return true;
        if (amount.First >= 1e5 || (amount.IsVague && amount.Amount.Range.High >= 1e5))
            return false;
        for (int i = Math.Max(scan.First, amount.Start - 4); i < Math.Min(scan.End, index + 3); i++)
        {
            if (scan.Cue(i, NumberCues.Weighing))
                return true;
            if (scan.Cue(i, NumberCues.Paying) || scan.Is(i, "£"))
                return false;
        }

        return scan.Context.Document.Text.IndexOf('£', StringComparison.Ordinal) < 0;
    }

    /// <summary>Letters belong to the sign after them when they touch it; a lone "a" never does ("a $4 stamp").</summary>
    private static bool IsPrefix(NumericScan scan, int index, int length) =>
        scan.IsAttached(index + length - 1) || (scan.Is(index, "us") && scan.IsShape(index, TokenShape.AllCapitals)) || scan.IsAny(index, "c", "u.s");

    private static bool IsCode(NumericScan scan, int index, string value, bool beforeAmount)
    {
        bool capitals = scan.IsShape(index, TokenShape.AllCapitals);
        if (scan.Is(index, value))
            return capitals || scan.IsAny(index, "usd", "btc") || (!beforeAmount && scan.IsAttached(index));
        return scan.Tokens[index].Length switch
        {
            1 => !beforeAmount && scan.IsAttached(index),
            2 => beforeAmount && scan.IsShape(index, TokenShape.Capitalised),
            _ => !scan.IsAny(index, "won", "kr") || !beforeAmount,
        };
    }
}
