using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads years in words: "nineteen eighty-four", "nineteen hundred and five", "two thousand and eleven", "twenty twelve".</summary>
internal static class YearWords
{
    private const int First = 11, Last = 20;

    public static bool TryRead(NumericScan scan, int index, out int year, out int end)
    {
        (year, end) = (0, index);
        if (!scan.IsWord(index) || !scan.Has(index, WordTraits.Cardinal))
            return false;
        int century = (int)scan.Number(index, WordTraits.Cardinal);
        if (century is >= First and <= Last && TryRest(scan, index + 1, out int rest, out end))
        {
            year = (century * 100) + rest;
            return true;
        }

        if (!NumberReader.TryRead(scan, index, out var read) || read.Form != NumberForm.Words || read.Value is < 1100 or >= 2200 || read.Value != Math.Truncate(read.Value))
            return false;
        (year, end) = ((int)read.Value, read.End);
        return true;
    }

    /// <summary>Whether the words are only ever a year: "nineteen eighty-four", but not "two thousand".</summary>
    public static bool IsPaired(NumericScan scan, int index) =>
        scan.Has(index, WordTraits.Cardinal) && scan.Number(index, WordTraits.Cardinal) is >= First and <= Last && TryRest(scan, index + 1, out _, out _);

    private static bool TryRest(NumericScan scan, int at, out int rest, out int end)
    {
        (rest, end) = (0, at);
        if (!scan.IsWord(at) || !scan.Has(at, WordTraits.Cardinal) || !NumberReader.TryRead(scan, at, out var read))
            return false;
        (rest, end) = ((int)read.Value, read.End);
        return read.Form == NumberForm.Words && read.Scale == 1 && read.Value is >= 10 and < 100 && read.Value == rest;
    }
}
