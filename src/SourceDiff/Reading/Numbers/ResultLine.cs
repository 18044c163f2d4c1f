using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads the line above a match report: "Port Amsel 3, Orlen Town 1". Nothing but names and two numbers stands in it.</summary>
internal static class ResultLine
{
    private const int MaxScore = 300;

    /// <summary>The words of a team's name.</summary>
    private const int MaxWords = 5;

    /// <summary>Whether <paramref name="read"/> is the first number of such a line; the number of the other side, and one past it.</summary>
    public static bool TryRead(NumericScan scan, AmountRead read, out double other, out int end)
    {
        (other, end) = (0, read.End);
        if (read.Form != NumberForm.Digits || read.Second is not null || read.Start != read.NumberStart || read.First > MaxScore || !AreNames(scan, scan.First, read.Start))
            return false;
        int from = scan.Is(read.End, ",") ? read.End + 1 : read.End, to = from;
        while (to < scan.End && !scan.IsNumber(to))
            to++;
        if (!AreNames(scan, from, to) || !NumberReader.TryRead(scan, to, out var second) || second.Form != NumberForm.Digits || second.Value > MaxScore || second.End < scan.End)
            return false;
        (other, end) = (second.Value, second.End);
        return true;
    }

    private static bool AreNames(NumericScan scan, int from, int to)
    {
        if (to <= from || to - from > MaxWords)
            return false;
        for (int i = from; i < to; i++)
        {
            if (!scan.IsWord(i) || !scan.IsShape(i, TokenShape.Capitalised) || scan.Has(i, WordTraits.Month | WordTraits.NumberHead | WordTraits.Unit))
                return false;
        }

        return true;
    }
}
