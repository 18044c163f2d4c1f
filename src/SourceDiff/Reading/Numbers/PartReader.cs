using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads halves, quarters and other parts: "half a million", "and a half", "a third of", "by a fifth".</summary>
internal static class PartReader
{
    /// <summary>Of a hundred and more there are no ranks in news without a noun: "a hundredth" is a part.</summary>
    private const double SmallPart = 100;

    /// <summary>"a mile and a half", "a year and a quarter": the article counts.</summary>
    public static bool IsOneAndPart(NumericScan scan, int index) =>
        scan.IsArticle(index) && scan.Has(index + 1, WordTraits.Unit | WordTraits.TimeUnit) && scan.Is(index + 2, "and") && scan.IsArticle(index + 3) && scan.IsAny(index + 4, "half", "quarter");

    /// <summary>Adds "and a half", "and three quarters" to a number just read, and "and a half million" to a billion.</summary>
    public static void Add(NumericScan scan, ref int end, ref double value, double scale)
    {
        int and = scan.IsHyphen(end) ? end + 1 : end;
        if (!scan.Is(and, "and"))
            return;
        int next = scan.IsHyphen(and + 1) ? and + 2 : and + 1;
        double count = scan.IsArticle(next) ? 1 : scan.Has(next, WordTraits.Cardinal) ? scan.Number(next, WordTraits.Cardinal) : 0;
        int part = scan.IsDash(next + 1) ? next + 2 : next + 1;
        if (count <= 0 || !scan.Has(part, WordTraits.Fraction) || (scan.Has(part, WordTraits.Ordinal) && !scan.IsArticle(next) && count != 1))
            return;
        if (scan.Has(part, WordTraits.Ordinal) && scan.IsWord(part + 1) && !scan.Has(part + 1, WordTraits.Unit | WordTraits.TimeUnit))
            return;
        end = part + 1;
        if (scale > 1 && scan.IsScaleWord(end) && scan.Number(end, WordTraits.Scale) is var smaller && smaller < scale)
            (scale, end) = (smaller, end + 1);
        value += count / scan.Number(part, WordTraits.Fraction) * scale;
    }

    /// <summary>"half", "half a million", "a quarter million", "half an hour".</summary>
    public static bool TryHalf(NumericScan scan, int index, out NumberRead read)
    {
        double value = 1 / scan.Number(index, WordTraits.Fraction);
        int end = index + 1;
        int next = scan.IsArticle(end) || scan.IsHyphen(end) ? end + 1 : end;
        double scale = 1;
        if (scan.Has(next, WordTraits.Scale) && scan.Tokens[next].Length > 2)
        {
            scale = scan.Number(next, WordTraits.Scale);
            end = next + 1;
        }
        else if (scan.IsArticle(end) && scan.Has(next, WordTraits.TimeUnit | WordTraits.Unit))
        {
            end = next;
        }

        read = new NumberRead(index, end, value * scale, scale > 1 ? NumberForm.Words : NumberForm.Fraction, scale);
        return true;
    }

    /// <summary>"a third of", "a quarter", "by a fifth", "a hundredth": a share, where "a third man" is a rank.</summary>
    public static bool IsShare(NumericScan scan, int index)
    {
        if (!scan.Has(index, WordTraits.Fraction))
            return false;
        if (scan.Is(index + 1, "of"))
            return true;
        if (scan.IsWord(index + 1) && !scan.Has(index + 1, WordTraits.Preposition | WordTraits.Conjunction))
            return false;
        return !scan.Has(index, WordTraits.Ordinal) || scan.Number(index, WordTraits.Fraction) >= SmallPart
            || scan.Cue(index - 2, NumberCues.BeforeShare) || scan.Has(index - 2, WordTraits.Bound) || (index - 1 == scan.First && index + 1 == scan.End);
    }
}
