namespace SourceDiff.Reading;

/// <summary>Reads the parts of a business year: "Q3" beside its year, "the third quarter of 2019", "the first half of the year", "H2 2019".</summary>
internal static class QuarterReader
{
    private const int Months = 12;

    /// <summary>"Q3", "H2" beside its year: which months it has.</summary>
    public static bool TryName(NumericScan scan, int index, out int first, out int last)
    {
        (first, last) = (0, 0);
        if (!scan.IsWord(index) || scan.Tokens[index] is not [var letter, var digit])
            return false;
        int parts = letter is 'Q' or 'q' ? 4 : letter is 'H' or 'h' ? 2 : 0;
        return parts > 0 && TryPart(digit - '0', parts, out first, out last);
    }

    /// <summary>"third quarter of 2019", "first half of this year": the year must be told, for games have quarters and halves too.</summary>
    public static bool TryRanked(NumericScan scan, int rank, int noun, ref DateParts parts, out int end)
    {
        end = noun;
        int count = scan.IsAny(noun, "quarter", "quarters") ? 4 : scan.Is(noun, "half") ? 2 : 0;
        if (count == 0 || !TryPart(rank, count, out int first, out int last))
            return false;
        bool of = scan.IsAny(noun + 1, "of", "in");
        int at = of ? noun + 2 : noun + 1;
        if (YearReader.TryNumber(scan, at, out int year))
            parts.Year = year;
        else if (of && scan.Is(at + 1, "year") && scan.IsAny(at, "the this last next"))
            parts.YearShift = scan.Is(at++, "last") ? -1 : scan.Is(at - 1, "next") ? 1 : 0;
        else
            return false;
        (parts.FirstMonth, parts.LastMonth, end) = (first, last, at + 1);
        return true;
    }

    private static bool TryPart(int rank, int count, out int first, out int last)
    {
        int months = Months / count;
        (first, last) = (((rank - 1) * months) + 1, rank * months);
        return rank >= 1 && rank <= count;
    }
}
