using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Reads a number together with what bounds it: "at least 12", "between 140 and 150 million", "five or six", "dozens",
/// "30 or more". Looks at no more than a few tokens on either side.
/// </summary>
internal static class AmountReader
{
    private const int MaxBounds = 3;

    public static bool TryRead(NumericScan scan, int index, out AmountRead read)
    {
        read = default;
        int at = index;
        string mark = Bounds(scan, ref at);
        if (at > index && scan.IsAny(at, "the a an") && !NumberReader.TryRead(scan, at, out _) && scan.Match(at, WordTraits.VagueAmount, out _) == 0)
        {
            // "four fewer than the 76 that it needs": that number is compared with, and bounds nothing.
            if (scan.Is(at, "the") && scan.Is(at - 1, "than"))
                (mark, index) = ("", at + 1);
            // "surpassed the 1987 flood"
            if (scan.Is(at, "the") && IsYear(scan, at + 1))
                return false;
            at++;
        }

        bool between = at == index && scan.Is(at, "between");
        bool from = at == index && scan.Is(at, "from");
        bool minus = at > index && scan.IsDash(at) && !scan.IsAttached(at) && scan.IsNumber(at + 1) && scan.IsAttached(at + 1);
        int start = between || from || minus ? at + 1 : at;
        if (TryVague(scan, at, out var vague, out int end))
        {
            read = new AmountRead(index, end, at, Bounded(mark, vague), NumberForm.Words, vague.Nominal);
            return true;
        }

        if (!NumberReader.TryRead(scan, start, out var first))
            return false;
        if (TryPair(scan, first, between, from, out var second, out bool dashed))
        {
            double low = first.Value;
            if (first.Scale == 1 && second.Scale > 1 && low < second.Value / second.Scale * 1000 && low < second.Value)
                low *= second.Scale;
            var range = new Interval(Math.Min(low, second.Value), Math.Max(low, second.Value));
            var amount = new Amount((low + second.Value) / 2, range, Approximation.Between);
            read = new AmountRead(index, second.End, start, amount, second.Form, low, second.Value, dashed);
            return true;
        }

        if (between || from)
            return false;
        end = first.End;
        if (first.Form == NumberForm.Ordinal)
            (mark, index) = ("", start);
        else
            mark = After(scan, ref end, mark);
        if (mark is ">" or ">=" or "<" or "<=" && TryOtherBound(scan, end, first, mark, out read, index, start))
            return true;
        double value = minus ? -first.Value : first.Value;
        int signed = mark.Length == 0 ? Math.Min(index, first.Start) : index;
        if (mark.Length == 0 && IsNegative(scan, index))
            (value, signed) = (-value, index - 1);
        read = new AmountRead(signed, end, start, BoundMark.Apply(mark, value), first.Form, value);
        return true;
    }

    /// <summary>"more than 12 and fewer than 40", "no more than 50 but no less than 20": two bounds make a range.</summary>
    private static bool TryOtherBound(NumericScan scan, int joint, NumberRead first, string mark, out AmountRead read, int index, int start)
    {
        read = default;
        int at = scan.Is(joint, ",") ? joint + 1 : joint;
        if (scan.IsAny(at, "and", "but"))
            at++;
        if (at == joint)
            return false;
        string other = Bounds(scan, ref at);
        bool lower = mark is ">" or ">=";
        if (!(lower ? other is "<" or "<=" : other is ">" or ">=") || !NumberReader.TryRead(scan, at, out var second))
            return false;
        double low = lower ? first.Value : second.Value, high = lower ? second.Value : first.Value;
        if (high <= low)
            return false;
        var range = new Interval(low, high, (lower ? mark : other) == ">", (lower ? other : mark) == "<");
        read = new AmountRead(index, second.End, start, new Amount((low + high) / 2, range, Approximation.Between), first.Form, low, high);
        return true;
    }

    /// <summary>"minus five", or a sign that touches the number and nothing before it.</summary>
    private static bool IsNegative(NumericScan scan, int index) =>
        index - 1 >= scan.Claimed && (scan.IsAny(index - 1, "minus", "negative")
            || (scan.IsDash(index - 1) && scan.IsNumber(index) && scan.IsAttached(index) && !scan.IsAttached(index - 1) && !scan.IsNumber(index - 2)));

    /// <summary>The mark of the bounds that start at <paramref name="at"/>, which moves past them; empty when there are none.</summary>
    public static string Bounds(NumericScan scan, ref int at)
    {
        string mark = "";
        for (int bounds = 0; bounds < MaxBounds; bounds++)
        {
            int length = scan.Match(at, WordTraits.Bound, out int entry);
            string value = length == 0 ? "" : NumericScan.EntryValue(entry, WordTraits.Bound);
            if (value.Length == 0 || BoundMark.IsAfter(value))
                break;
            mark = BoundMark.Join(mark, value);
            at += length;
        }

        return mark;
    }

    /// <summary>The bound after a number or after what it counts: "30 or more"; the stronger of it and <paramref name="mark"/>.</summary>
    public static string After(NumericScan scan, ref int end, string mark)
    {
        int at = scan.IsHyphen(end) ? end + 1 : end;
        int length = scan.Match(at, WordTraits.Bound, out int entry);
        string value = length == 0 ? "" : NumericScan.EntryValue(entry, WordTraits.Bound);
        if (value.Length == 0 || !BoundMark.IsAfter(value))
            return mark;
        bool word = length == 1 && scan.IsAny(at, "plus ish odd");
        if (word && at == end && !scan.Is(at, "odd"))
            return mark;
        // "700 or less than 800": the bound is that of the next number.
        if (scan.Is(at + length, "than"))
            return mark;
        if (scan.Is(at, "at") && (NumberReader.TryRead(scan, at + length, out _) || scan.IsArticle(at + length)))
            return mark;
        end = at + length;
        return BoundMark.Join(mark, value);
    }

    private static bool TryPair(NumericScan scan, NumberRead first, bool between, bool from, out NumberRead second, out bool dashed)
    {
        (second, dashed) = (default, false);
        int at = first.End;
        // "40-to 50-seat", "40-to-50"
        if (scan.IsHyphen(at) && scan.Is(at + 1, "to"))
            return NumberReader.TryRead(scan, scan.IsHyphen(at + 2) ? at + 3 : at + 2, out second) && second.Value > first.Value;
        dashed = scan.IsDash(at);
        bool to = scan.IsAny(at, "to through until till");
        bool joined = dashed ? IsRangeDash(scan, at) : to || (between && scan.Is(at, "and")) || scan.Is(at, "or");
        if (!joined || (from && !to && !dashed) || !NumberReader.TryRead(scan, at + 1, out second))
            return false;
        if (second.Form == NumberForm.Ordinal || first.Form == NumberForm.Ordinal)
            return false;
        if (to && scan.Is(first.Start - 1, "from") && (second.Value < first.Value || IsChange(scan, first.Start - 1)))
            return false;
        if (scan.Is(at, "or") && (second.Value <= first.Value || second.Value > (2 * first.Value) + 2))
            return false;
        bool plainTo = to && !from && !between;
        if (plainTo && !(second.Value < first.Value && ScoreReader.IsAfterResult(scan, first.Start)) && ((IsMove(scan, first.Start) && !scan.IsAny(second.End, "percent % per") && !scan.Is(second.End, WordClasses.Plural)) || second.Value <= first.Value))
            return false;
        return !dashed || first.Form != NumberForm.Fraction;
    }

    /// <summary>A dash joins numbers when it stands the same way on both sides: "10-12", "10 – 12", never "10 -12".</summary>
    private static bool IsRangeDash(NumericScan scan, int at) =>
        scan.IsAttached(at) == scan.IsAttached(at + 1) && !scan.IsDash(at + 1) && (scan.IsAttached(at) || scan.IsNumber(at + 1));

    /// <summary>"rose from 12 to 14" states two numbers, "from 12 to 14 people" a range.</summary>
    private static bool IsChange(NumericScan scan, int from) =>
        scan.Is(from - 1, WordClasses.Verb) || scan.IsAny(from - 1, "up", "down") || scan.Is(from - 2, WordClasses.Verb) && scan.Is(from - 1, WordClasses.Adverb);

    private static bool IsYear(NumericScan scan, int at) =>
        scan.IsNumber(at) && scan.Tokens[at].Length == 4 && (scan.Tokens[at].StartsWith("19", StringComparison.Ordinal) || scan.Tokens[at].StartsWith("20", StringComparison.Ordinal)) && !scan.Is(at + 1, WordClasses.Plural);

    /// <summary>"fell 3 to 12": the distance of a change, then where it ended.</summary>
    private static bool IsMove(NumericScan scan, int number) => scan.Is(number - 1, WordClasses.Past) && !scan.IsHyphen(number - 1);

    private static bool TryVague(NumericScan scan, int at, out Amount amount, out int end)
    {
        amount = default;
        end = at;
        int length = scan.Match(at, WordTraits.VagueAmount, out int entry);
        if (length == 0)
            return false;
        if (length == 1 && (scan.IsAny(at, "few couple handful")))
        {
            // "few survived" denies, "the few", "a few" and "past few" count.
            if (!scan.IsAny(at, "couple", "handful") && !scan.IsAny(at - 1, "a past last next first the these those") && !(scan.Has(at + 1, WordTraits.TimeUnit) && scan.IsAny(at - 1, "for in within after")))
                return false;
        }

        int noun = at + length;
        if (scan.Is(noun - 1, "couple") && !scan.Is(noun, "of") && !scan.Has(noun, WordTraits.Scale) && !(scan.Is(noun, WordClasses.Plural) && scan.Is(noun, WordClasses.Noun) && !scan.Has(noun, WordTraits.Auxiliary)))
            return false;
        Parse(NumericScan.EntryValue(entry, WordTraits.VagueAmount), out double low, out double high);
        if (scan.Is(at, "tens") && !scan.Is(at + 1, "of"))
            return false;
        end = at + length;
        // "tens of thousands", "several hundred", "a couple of dozen"
        int next = scan.Is(end, "of") ? end + 1 : end;
        if (scan.Has(next, WordTraits.Scale) && scan.Tokens[next].Length > 3)
        {
            double scale = scan.Number(next, WordTraits.Scale);
            (low, high, end) = (low * scale, ((high + 1) * scale) - 1, next + 1);
        }
        else if (next > end && scan.Has(next, WordTraits.VagueAmount) && scan.Tokens[next].Length > 5 && scan.IsAny(next, "hundreds thousands millions billions trillions dozens"))
        {
            Parse(scan.Value(next, WordTraits.VagueAmount), out double least, out _);
            double scale = scan.Is(next, "dozens") ? 12 : least / 2;
            (low, high, end) = (low * scale, ((high + 1) * scale) - 1, next + 1);
        }

        amount = new Amount(0, new Interval(low, high), Approximation.Vague);
        return true;
    }

    private static Amount Bounded(string mark, Amount vague) => mark switch
    {
        ">" or ">=" => vague with { Range = vague.Range with { High = double.PositiveInfinity } },
        "<" or "<=" => vague with { Range = vague.Range with { Low = 0 } },
        _ => vague,
    };

    private static void Parse(string value, out double low, out double high)
    {
        int space = value.IndexOf(' ', StringComparison.Ordinal);
        low = double.Parse(value.AsSpan(0, space), NumberStyles.Float, CultureInfo.InvariantCulture);
        high = double.Parse(value.AsSpan(space + 1), NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
