using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Reads a number in words by the grammar of English numerals: units and tens add up, "hundred" and the greater scales
/// multiply what stands before them; a rank at the end makes the whole a rank, a part makes it a fraction. At most
/// <see cref="MaxWords"/> words are read.
/// </summary>
internal static class WordNumberReader
{
    private const int MaxWords = 16;

    public static bool TryRead(NumericScan scan, int index, out NumberRead read)
    {
        read = default;
        int at = index, start = index;
        double total = 0, current = 0, greatest = 1, whole = 0;
        bool any = false;
        if (scan.IsArticle(at))
        {
            if (!(scan.Has(at + 1, WordTraits.Scale) && scan.Tokens[at + 1].Length > 2) && !PartReader.IsShare(scan, at + 1))
                return false;
            at++;
            any = !scan.Has(at, WordTraits.Scale);
            current = any ? 1 : 0;
        }
        else if (scan.Has(at, WordTraits.Scale) && scan.Tokens[at].Length <= 3)
        {
            return false;
        }

        for (int words = 0; words < MaxWords; words++)
        {
            int next = any && scan.IsDash(at) ? at + 1 : any && scan.Is(at, "and") && current % 100 == 0 ? at + 1 : at;
            bool and = next > at && scan.Is(at, "and");
            if (!scan.IsWord(next) && !(scan.Kind(next) == TokenKind.Symbol && !any))
                break;
            if (next > at && scan.Has(next, WordTraits.Cardinal | WordTraits.Scale) && scan.IsDash(at) && !scan.IsHyphen(at) && !(current >= 20 && current % 10 == 0))
                break;
            if (scan.Has(next, WordTraits.Cardinal))
            {
                double unit = scan.Number(next, WordTraits.Cardinal);
                int after = scan.IsDash(next + 1) ? next + 2 : next + 1;
                if (and && scan.Has(after, WordTraits.Fraction) && (unit == 1 || !scan.Has(after, WordTraits.Ordinal)))
                    break;
                if (any && !Fits(current, total, unit, and))
                    break;
                if (and)
                    whole = total + current;
                current += unit;
            }
            else if (scan.IsScaleWord(next))
            {
                double scale = scan.Number(next, WordTraits.Scale);
                if (and)
                    break;
                greatest = Math.Max(greatest, scale);
                if (scale < 1000)
                    current = Math.Max(1, current) * scale;
                else
                    (total, current) = current == 0 && total > 0 ? (total * scale, 0) : (total + (Math.Max(1, current) * scale), 0);
            }
            else if (scan.Has(next, WordTraits.Ordinal | WordTraits.Fraction))
            {
                if (scan.Is(next, "quarter") && !any)
                    return false;
                return TryEnd(scan, start, at, next, total + current, whole, any, out read);
            }
            else
            {
                break;
            }

            any = true;
            at = next + 1;
        }

        if (!any)
            return false;
        if (greatest == 1 && TryRankedParts(scan, start, at, current, out read))
            return true;
        double value = total + current;
        if (scan.Is(at, "point") && scan.Has(at + 1, WordTraits.Cardinal))
            Decimals(scan, ref at, ref value);
        PartReader.Add(scan, ref at, ref value, greatest);
        if (greatest == 1 && scan.IsScaleWord(at))
        {
            value *= greatest = scan.Number(at, WordTraits.Scale);
            at++;
        }

        read = new NumberRead(start, at, value, NumberForm.Words, greatest);
        return true;
    }

    /// <summary>Ends a number with a rank ("twenty-first") or with parts ("two-thirds", "three hundred and eleven hundredths").</summary>
    private static bool TryEnd(NumericScan scan, int start, int at, int next, double value, double whole, bool any, out NumberRead read)
    {
        bool rank = scan.Has(next, WordTraits.Ordinal);
        double part = scan.Number(next, rank ? WordTraits.Ordinal : WordTraits.Fraction);
        bool compound = rank && part < 10 && value >= 20 && value % 10 == 0;
        if (any && !compound && (!rank || value == 1) && scan.Has(next, WordTraits.Fraction))
        {
            double share = whole > 0 && value >= part && value - whole < part ? whole + ((value - whole) / part) : value / part;
            read = new NumberRead(start, next + 1, share, NumberForm.Fraction);
            return true;
        }

        if (!rank || (any && !compound && !(value >= 100 && part < 100)))
        {
            read = new NumberRead(start, at, value, NumberForm.Words);
            return any;
        }

        read = new NumberRead(start, next + 1, any ? value + part : part, NumberForm.Ordinal);
        return true;
    }

    /// <summary>"one thirty-second of", "one one hundred and ninth": one part, named by a rank of several words.</summary>
    private static bool TryRankedParts(NumericScan scan, int start, int at, double value, out NumberRead read)
    {
        read = default;
        if (value != 1 || at != start + 1 || scan.IsArticle(start) || !scan.Has(at, WordTraits.Cardinal | WordTraits.Scale) || !NumberReader.TryRead(scan, at, out var rank))
            return false;
        if (rank.Form != NumberForm.Ordinal || (scan.IsWord(rank.End) && !scan.Has(rank.End, WordTraits.Preposition | WordTraits.Conjunction)))
            return false;
        read = new NumberRead(start, rank.End, value / rank.Value, NumberForm.Fraction);
        return true;
    }

    private static bool Fits(double current, double total, double unit, bool afterAnd)
    {
        if (current == 0)
            return total > 0;
        bool afterTens = current % 100 is >= 20 && current % 10 == 0 && unit is > 0 and < 10 && !afterAnd;
        bool afterHundreds = current >= 100 && current % 100 == 0;
        return afterTens || afterHundreds;
    }

    /// <summary>"three point one four", "two point twenty-five".</summary>
    private static void Decimals(NumericScan scan, ref int at, ref double value)
    {
        double place = 0.1;
        for (at++; scan.Has(at, WordTraits.Cardinal) && place > 1e-9; at++, place /= 10)
        {
            double digit = scan.Number(at, WordTraits.Cardinal);
            if (digit > 9)
            {
                value += digit * place / 10;
                if (digit % 10 == 0 && scan.IsHyphen(at + 1) && scan.Has(at + 2, WordTraits.Cardinal))
                    at++;
                continue;
            }

            value += digit * place;
        }

        value = Math.Round(value, 9);
    }
}
