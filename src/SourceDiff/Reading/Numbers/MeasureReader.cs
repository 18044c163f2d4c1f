using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads measures: "10 kilometers (six miles)", "5 feet 11", "a mile and a half", "magnitude 6.1", "2880x1800".</summary>
internal static class MeasureReader
{
    /// <summary>Two measures of one thing in two units differ by rounding only.</summary>
    private const double SameMeasure = 0.15;

    /// <summary>The size of a picture or a screen: 2880x1800.</summary>
    public static bool TryPixels(NumericScan scan, AmountRead read)
    {
        if (!scan.IsAttached(read.End) || !scan.IsWord(read.End) || scan.Tokens[read.End][0] is not ('x' or '×') || !int.TryParse(scan.Tokens[read.End][1..], NumberStyles.None, CultureInfo.InvariantCulture, out int height))
            return false;
        QuantityReader.Add(scan, read, read.End + 1, QuantityKind.Measure, read.Amount, height, isPlural: false, "pixel", read.Amount);
        return true;
    }

    public static bool TryRead(NumericScan scan, AmountRead read)
    {
        if (read.Form == NumberForm.Ordinal)
            return false;
        bool digits = scan.IsNumber(read.End - 1) || scan.IsNumber(read.NumberStart);
        if (!UnitReader.TryRead(scan, read.End, digits, out var unit))
            return TryMagnitude(scan, read);
        int end = unit.End;
        var written = read.Amount;
        var amount = UnitReader.Convert(written, unit);
        int inches = scan.Is(end, "and") || scan.IsDash(end) || scan.Is(end, ",") ? end + 1 : end;
        if (unit.Name == "m" && NumberReader.TryRead(scan, inches, out var rest) && read.Amount.Approximation == Approximation.Exact && rest.Value is > 0 and < 12)
        {
            bool second = UnitReader.TryRead(scan, rest.End, scan.IsNumber(inches), out var smaller) && smaller.Name == "m" && smaller.Factor < unit.Factor;
            if (second || (unit.Factor == 0.3048 && (scan.IsHyphen(end) || (inches == end && !scan.IsWord(rest.End)))) || (scan.Is(rest.End, "in") && unit.Factor == 0.3048))
            {
                double factor = second ? smaller.Factor : 0.0254;
                amount = Amount.Exactly(amount.Nominal + (rest.Value * factor));
                written = amount.Scale(1 / unit.Factor);
                end = second ? smaller.End : scan.Is(rest.End, "in") ? rest.End + 1 : rest.End;
            }
        }

        if (scan.Is(end, "and") && scan.IsArticle(end + 1) && scan.IsAny(end + 2, "half", "quarter"))
        {
            double part = 1 / scan.Number(end + 2, WordTraits.Fraction);
            amount = BoundedLike(amount, amount.Nominal + (part * unit.Factor));
            (written, end) = (amount.Scale(1 / unit.Factor), end + 3);
        }

        double? other = BySecond(scan, amount, ref end);
        end = PairedEnd(scan, end, unit, amount);
        QuantityReader.Add(scan, read, end, QuantityKind.Measure, amount, other, isPlural: !scan.IsHyphen(read.End) && unit.Name != "magnitude", unit.Name, written, scan.Span(scan.IsDash(read.End) ? read.End + 1 : read.End, unit.End));
        return true;
    }

    /// <summary>"10 feet by 12", "2880 pixels by 1800": the other side of an area.</summary>
    private static double? BySecond(NumericScan scan, Amount amount, ref int end)
    {
        if (!scan.Is(end, "by") || amount.Approximation != Approximation.Exact || !NumberReader.TryRead(scan, end + 1, out var side) || side.Form == NumberForm.Ordinal)
            return null;
        end = side.End;
        if (UnitReader.TryRead(scan, end, scan.IsNumber(end - 1), out var unit))
            end = unit.End;
        return side.Value;
    }

    private static Amount BoundedLike(Amount amount, double nominal) => amount.Nominal == 0 ? amount : amount.Scale(nominal / amount.Nominal);

    /// <summary>"magnitude-6.1", "a magnitude of 6.1", "measuring 6.1 on the Richter scale"</summary>
    private static bool TryMagnitude(NumericScan scan, AmountRead read)
    {
        int at = read.NumberStart - 1;
        if (scan.IsDash(at) || scan.Is(at, "of") || scan.Is(at, "was"))
            at--;
        if (!scan.Is(at, "magnitude") && IsOfQuake(scan, read))
        {
            int noun = scan.IsHyphen(read.End) ? read.End + 1 : read.End;
            scan.Add(new QuantityFact(scan.Span(read.Start, read.End), scan.Passage, QuantityKind.Measure, read.Amount)
            {
                Unit = "magnitude",
                WrittenAmount = read.Amount,
                CountedSpan = scan.Cue(noun, NumberCues.Quake) ? scan.Tokens.SpanOf(noun) : default,
            }, read.End);
            return true;
        }

        if (!scan.Is(at, "magnitude") || read.Amount.Range.High > 12 && read.Amount.Nominal > 12)
            return false;
        bool touching = at == read.NumberStart - 1 || scan.IsDash(read.NumberStart - 1);
        int start = touching && at >= scan.Claimed ? at : read.Start;
        QuantityReader.Add(scan, read with { Start = start }, read.End, QuantityKind.Measure, read.Amount, null, isPlural: false, "magnitude", read.Amount, scan.Tokens.SpanOf(at));
        return true;
    }

    /// <summary>The sentences before, up to the headline of a short report, may name the quake.</summary>
    private const int QuakeReach = 120;

    /// <summary>"a quake measuring 6.5", "a 6.3 earthquake": a quake is told by one number with a decimal.</summary>
    private static bool IsOfQuake(NumericScan scan, AmountRead read)
    {
        if (read.Form != NumberForm.Digits || read.Second is not null || read.First is < 1 or >= 10 || !scan.Tokens[read.NumberStart].Contains('.'))
            return false;
        int after = scan.IsHyphen(read.End) ? read.End + 1 : read.End;
        if (scan.Cue(after, NumberCues.Quake))
            return true;
        if (!IsGauged(scan, read) || scan.IsWord(after) && scan.Is(after, WordClasses.Noun) && !scan.Is(after, WordClasses.Verb) && !scan.Has(after, WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary | WordTraits.Weekday))
            return false;
        for (int i = Math.Max(0, scan.First - QuakeReach); i < scan.End; i++)
        {
            if (scan.CueAnywhere(i, NumberCues.Quake))
                return true;
        }

        return false;
    }

    /// <summary>"measuring 6.5", "a strength of 6.5", "Strength: 6.5", "was first put at 6.5".</summary>
    private static bool IsGauged(NumericScan scan, AmountRead read)
    {
        int at = read.Start - 1;
        if (scan.Has(at, WordTraits.Preposition) || scan.Is(at, "was") || scan.Is(at, ":"))
            at--;
        return scan.Cue(at, NumberCues.Gauged);
    }

    /// <summary>"10 kilometers (six miles)": the bracket repeats the measure in another unit and belongs to it.</summary>
    private static int PairedEnd(NumericScan scan, int end, UnitRead unit, Amount amount)
    {
        int open = end;
        bool bracket = scan.IsAny(open, "(", "[");
        bool or = scan.Is(open, "or") || scan.Is(open, "/");
        if ((!bracket && !or) || !AmountReader.TryRead(scan, open + 1, out var other) || !UnitReader.TryRead(scan, other.End, scan.IsNumber(other.NumberStart), out var second))
            return end;
        var converted = UnitReader.Convert(other.Amount, second);
        bool same = second.Name == unit.Name && second.Factor != unit.Factor && Math.Abs(converted.Nominal - amount.Nominal) <= SameMeasure * Math.Max(Math.Abs(amount.Nominal), 1);
        if (!same)
            return end;
        return bracket && scan.IsAny(second.End, ")", "]") ? second.End + 1 : second.End;
    }
}
