using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Reads one number in digits or words. Words follow the grammar of English numerals: units and tens add up, "hundred" and
/// the greater scales multiply what stands before them; a rank at the end makes the whole a rank. At most
/// <see cref="MaxWords"/> words are read.
/// </summary>
internal static class NumberReader
{
    private const int MaxWords = 16;

    public static bool TryRead(NumericScan scan, int index, out NumberRead read)
    {
        read = default;
        if (!scan.Holds(index))
            return false;
        if (scan.Tokens.Kinds[index] == TokenKind.Number)
            return DigitReader.TryRead(scan, index, out read);
        if (IsOneAndPart(scan, index))
        {
            read = new NumberRead(index, index + 1, 1, NumberForm.Words);
            return true;
        }

        // "a half dozen"
        if (scan.IsArticle(index) && scan.Is(index + 1, "half") && TryHalf(scan, index + 1, out read) && read.Scale > 1)
        {
            read = read with { Start = index };
            return true;
        }

        if (!TrySpelled(scan, index, out read))
            return false;
        // "a quarter of a million"
        if (read.Form == NumberForm.Fraction && scan.Is(read.End, "of") && scan.IsArticle(read.End + 1) && scan.Has(read.End + 2, WordTraits.Scale) && scan.Tokens[read.End + 2].Length > 3)
        {
            double scale = scan.Number(read.End + 2, WordTraits.Scale);
            read = new NumberRead(read.Start, read.End + 3, read.Value * scale, NumberForm.Words, scale);
        }

        return true;
    }

    /// <summary>"a mile and a half", "a year and a quarter": the article counts.</summary>
    public static bool IsOneAndPart(NumericScan scan, int index) =>
        scan.IsArticle(index) && scan.Has(index + 1, WordTraits.Unit | WordTraits.TimeUnit) && scan.Is(index + 2, "and") && scan.IsArticle(index + 3) && scan.IsAny(index + 4, "half", "quarter");

    private static bool TrySpelled(NumericScan scan, int index, out NumberRead read)
    {
        return scan.Is(index, "half") || (scan.Is(index, "quarter") && scan.Has(index + 1, WordTraits.Scale))
            ? TryHalf(scan, index, out read)
            : TryWords(scan, index, out read);
    }

    /// <summary>Adds "and a half", "and three quarters" to a number just read.</summary>
    public static void AddParts(NumericScan scan, ref int end, ref double value, double scale)
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
        value += count / scan.Number(part, WordTraits.Fraction) * scale;
        end = part + 1;
    }

    private static bool TryHalf(NumericScan scan, int index, out NumberRead read)
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

    private static bool TryWords(NumericScan scan, int index, out NumberRead read)
    {
        read = default;
        int at = index, start = index, words = 0;
        double total = 0, current = 0, greatest = 1;
        bool any = false;
        if (scan.IsArticle(at))
        {
            if (!(scan.Has(at + 1, WordTraits.Scale) && scan.Tokens[at + 1].Length > 2) && !IsShare(scan, at + 1))
                return false;
            at++;
            current = scan.Has(at, WordTraits.Scale) ? 0 : 1;
            any = !scan.Has(at, WordTraits.Scale);
        }
        else if (scan.Has(at, WordTraits.Scale) && scan.Tokens[at].Length <= 3)
        {
            return false;
        }

        for (; words < MaxWords; words++)
        {
            int next = any && scan.IsDash(at) ? at + 1 : any && scan.Is(at, "and") && current % 100 == 0 ? at + 1 : at;
            if (!scan.IsWord(next) && !(scan.Kind(next) == TokenKind.Symbol && !any))
                break;
            if (next > at && scan.Has(next, WordTraits.Cardinal | WordTraits.Scale) && scan.IsDash(at) && !scan.IsHyphen(at) && !(current >= 20 && current % 10 == 0))
                break;
            if (scan.Has(next, WordTraits.Cardinal))
            {
                double unit = scan.Number(next, WordTraits.Cardinal);
                int after = scan.IsDash(next + 1) ? next + 2 : next + 1;
                if (next > at && scan.Is(at, "and") && scan.Has(after, WordTraits.Fraction) && (unit == 1 || !scan.Has(after, WordTraits.Ordinal)))
                    break;
                if (any && !Fits(current, total, unit, next > at && scan.Is(at, "and")))
                    break;
                current += unit;
            }
            else if (scan.Has(next, WordTraits.Scale) && scan.Tokens[next].Length > 3 && (any || next == at))
            {
                double scale = scan.Number(next, WordTraits.Scale);
                if (next > at && scan.Is(at, "and"))
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
                return TryEnd(scan, start, at, next, total + current, any, out read);
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
        double value = total + current;
        if (scan.Is(at, "point") && scan.Has(at + 1, WordTraits.Cardinal))
            Decimals(scan, ref at, ref value);
        AddParts(scan, ref at, ref value, greatest);
        if (greatest == 1 && scan.Has(at, WordTraits.Scale) && scan.Tokens[at].Length > 3)
        {
            value *= greatest = scan.Number(at, WordTraits.Scale);
            at++;
        }

        read = new NumberRead(start, at, value, NumberForm.Words, greatest);
        return true;
    }

    /// <summary>Ends a number with a rank ("twenty-first") or with parts ("two-thirds").</summary>
    private static bool TryEnd(NumericScan scan, int start, int at, int next, double value, bool any, out NumberRead read)
    {
        bool rank = scan.Has(next, WordTraits.Ordinal);
        double part = scan.Number(next, rank ? WordTraits.Ordinal : WordTraits.Fraction);
        bool compound = rank && part < 10 && value >= 20 && value % 10 == 0;
        if (any && !compound && (rank ? value == 1 : true) && scan.Has(next, WordTraits.Fraction))
        {
            read = new NumberRead(start, next + 1, value / part, NumberForm.Fraction);
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

    /// <summary>"a third of", "a quarter": a share, where "a third man" is a rank.</summary>
    private static bool IsShare(NumericScan scan, int index) =>
        scan.Has(index, WordTraits.Fraction)
        && (scan.Is(index + 1, "of") || (!scan.Has(index, WordTraits.Ordinal) && !scan.IsWord(index + 1)));

    private static bool Fits(double current, double total, double unit, bool afterAnd)
    {
        if (current == 0)
            return total > 0;
        bool afterTens = current % 100 is >= 20 && current % 10 == 0 && unit is > 0 and < 10 && !afterAnd;
        bool afterHundreds = current >= 100 && current % 100 == 0;
        return afterTens || afterHundreds;
    }

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
