using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads what comes again and again: "every day", "each week", "every two years", "every other Friday". It names no day and stays in words.</summary>
internal static class RecurrenceReader
{
    private const WordTraits Times = WordTraits.TimeUnit | WordTraits.Weekday | WordTraits.DayPart | WordTraits.Month | WordTraits.Season;

    public static bool TryRead(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        bool one = scan.Is(index, "everyday") && (parts.HasTime || !scan.IsWord(index + 1));
        if (!one && !scan.IsAny(index, "every", "each"))
            return false;
        if (parts.HasDay)
            return false;
        int at = index + 1;
        if (!one && scan.Is(at, "other"))
            at++;
        else if (!one && NumberReader.TryRead(scan, at, out var count) && !scan.Has(count.End, WordTraits.Month))
            at = count.End;
        if (!one && !(scan.IsWord(at) && (scan.Has(at, Times) || scan.Is(at, "weekday"))))
            return false;
        if (!one && scan.Has(at, WordTraits.TimeUnit) && scan.IsAny(at, "second seconds min minute"))
            return false;
        if (!one && scan.Has(at, WordTraits.Weekday))
            parts.Weekday = (DayOfWeek)(int)scan.Number(at, WordTraits.Weekday);
        parts.IsRelativeToStory = true;
        end = one ? at : at + 1;
        return true;
    }
}
