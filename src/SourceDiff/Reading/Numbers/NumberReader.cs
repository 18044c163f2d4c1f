using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads one number at a token, in digits or in words; what was read there before is remembered.</summary>
internal static class NumberReader
{
    private const WordTraits Words = WordTraits.Cardinal | WordTraits.Ordinal | WordTraits.Fraction | WordTraits.Scale;

    public static bool TryRead(NumericScan scan, int index, out NumberRead read)
    {
        read = default;
        if (!scan.Holds(index))
            return false;
        bool digits = scan.Tokens.Kinds[index] == TokenKind.Number;
        if (!digits && !scan.Has(index, Words) && !scan.IsArticle(index))
            return false;
        if (scan.Numbers.TryGet(index, out read) && (read.End == 0 || read.Start >= Math.Min(index, scan.Claimed)))
            return read.End > 0;
        bool known = digits ? DigitReader.TryRead(scan, index, out read) : TrySpelled(scan, index, out read);
        scan.Numbers.Keep(index, known ? read : default);
        return known;
    }

    private static bool TrySpelled(NumericScan scan, int index, out NumberRead read)
    {
        // "a zero-day flaw", "zero-sum": a name of a kind, and no number of days.
        if (scan.Is(index, "zero") && scan.IsHyphen(index + 1))
        {
            read = default;
            return false;
        }

        if (PartReader.IsOneAndPart(scan, index))
        {
            read = new NumberRead(index, index + 1, 1, NumberForm.Words);
            return true;
        }

        // "a half dozen"
        if (scan.IsArticle(index) && scan.Is(index + 1, "half") && PartReader.TryHalf(scan, index + 1, out read) && read.Scale > 1)
        {
            read = read with { Start = index };
            return true;
        }

        bool half = scan.Is(index, "half") || (scan.Is(index, "quarter") && scan.Has(index + 1, WordTraits.Scale));
        if (!(half ? PartReader.TryHalf(scan, index, out read) : WordNumberReader.TryRead(scan, index, out read)))
            return false;
        // "a quarter of a million"
        if (read.Form == NumberForm.Fraction && scan.Is(read.End, "of") && scan.IsArticle(read.End + 1) && scan.IsScaleWord(read.End + 2))
        {
            double scale = scan.Number(read.End + 2, WordTraits.Scale);
            read = new NumberRead(read.Start, read.End + 3, read.Value * scale, NumberForm.Words, scale);
        }

        return true;
    }
}
