using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Reads the unit after a number: "km", "square feet", "-square-foot", "miles per hour", "km / h", "degrees Fahrenheit".
/// Powers and rates are composed here, so the table needs each unit once.
/// </summary>
internal static class UnitReader
{
    public static bool TryRead(NumericScan scan, int index, bool afterDigits, out UnitRead unit)
    {
        unit = default;
        int at = scan.IsDash(index) && scan.IsAttached(index + 1) == scan.IsAttached(index) ? index + 1 : index;
        int power = 1;
        if (scan.IsAny(at, "square sq cubic cu") && at + 1 < scan.End)
        {
            power = scan.IsAny(at, "cubic", "cu") ? 3 : 2;
            at++;
            if (scan.Is(at, ".") || scan.IsDash(at))
                at++;
        }

        bool bracket = scan.IsAny(at, "( [") && scan.IsAny(at + 2, ") ]") && scan.Has(at + 1, WordTraits.Unit) && scan.Tokens[at + 1].Length <= 2;
        if (bracket)
            at++;
        int length = scan.Match(at, WordTraits.Unit, out int entry);
        if (length == 0 || !IsMeant(scan, at, length, afterDigits, bracket))
            return false;
        Parse(NumericScan.EntryValue(entry, WordTraits.Unit), out string name, out double factor, out double offset);
        int end = at + length + (bracket ? 1 : 0);
        if (scan.Is(end, ".") && scan.Tokens[at].Length <= 3 && scan.IsAttached(end) && end + 1 < scan.End && !scan.IsShape(end + 1, TokenShape.Capitalised))
            end++;
        if (power > 1)
        {
            if (name != "m")
                return false;
            unit = new UnitRead(power == 2 ? "m2" : "L", power == 2 ? factor * factor : factor * factor * factor * 1000, 0, end);
            return true;
        }

        if (name == "m" && TryRate(scan, ref end, out double seconds))
        {
            unit = new UnitRead("m/s", factor / seconds, 0, end);
            return true;
        }

        unit = new UnitRead(name, factor, offset, end);
        return true;
    }

    /// <summary>The amount in the unit; a scale with an offset (Fahrenheit) moves first.</summary>
    public static Amount Convert(Amount amount, UnitRead unit)
    {
        if (unit.Offset != 0)
        {
            var range = amount.Range with { Low = amount.Range.Low + unit.Offset, High = amount.Range.High + unit.Offset };
            amount = new Amount(amount.Nominal + unit.Offset, range, amount.Approximation);
        }

        return amount.Scale(unit.Factor);
    }

    /// <summary>Whether a short word is meant as a unit: "5 m", "2.9 GHz", but not "5 in the morning" or "12 A".</summary>
    private static bool IsMeant(NumericScan scan, int at, int length, bool afterDigits, bool bracket)
    {
        int letters = scan.Tokens[at].Length;
        if (length > 1 || letters > 3 || scan.Kind(at) == TokenKind.Symbol)
            return true;
        if (scan.Is(at, "in."))
            return afterDigits;
        if (letters == 3 && scan.IsAny(at, "ton bit amp"))
            return true;
        if (letters == 1 && scan.IsAny(at, "m g") && scan.IsShape(at, TokenShape.Capitalised))
            return false;
        if (letters == 1)
            return afterDigits && (bracket || scan.IsAttached(at) || (scan.IsAny(at, "m g l") && !scan.IsShape(at, TokenShape.Capitalised) && !scan.IsAny(at + 1, "'", ".")));
        return afterDigits && !scan.Is(at, "mp") && !(letters == 2 && scan.IsAny(at, "mb", "ha") && !scan.IsAttached(at) && scan.IsShape(at, TokenShape.Capitalised) && !scan.IsShape(at, TokenShape.AllCapitals));
    }

    private static bool TryRate(NumericScan scan, ref int end, out double seconds)
    {
        seconds = 0;
        int unit = scan.IsAny(end, "per an a /") ? end + 1 : end;
        if (unit == end && scan.IsDash(end) && scan.IsAny(end + 1, "per", "an"))
            unit = scan.IsDash(end + 2) ? end + 3 : end + 2;
        if (unit == end || !scan.Has(unit, WordTraits.TimeUnit))
            return false;
        seconds = FactText.UnitSeconds(scan.Value(unit, WordTraits.TimeUnit));
        if (seconds is 0 or > 86_400)
            return false;
        end = unit + 1;
        return true;
    }

    private static void Parse(string value, out string name, out double factor, out double offset)
    {
        int first = value.IndexOf(' ', StringComparison.Ordinal);
        int second = value.IndexOf(' ', first + 1);
        name = value[..first];
        factor = double.Parse(second < 0 ? value.AsSpan(first + 1) : value.AsSpan(first + 1, second - first - 1), NumberStyles.Float, CultureInfo.InvariantCulture);
        offset = second < 0 ? 0 : double.Parse(value.AsSpan(second + 1), NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
