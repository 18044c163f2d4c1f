using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Reads times that a stopwatch or the clock of a game gives, which are no hours of the day: "won in 2:19:48", "with 10:03 to play",
/// "at 2:56 of the third round". O(1).
/// </summary>
internal static class TimingReader
{
    private const int Minute = 60;

    public static bool TryRead(NumericScan scan, int index)
    {
        if (!Is(scan, index, out int end, out double seconds))
            return false;
        DurationReader.Add(scan, index, end, Amount.Exactly(seconds), "minute", hyphenated: false);
        return true;
    }

    /// <summary>Whether the digits at <paramref name="index"/> are such a time.</summary>
    public static bool Is(NumericScan scan, int index) => scan.IsNumber(index) && scan.Is(index + 1, ":") && Is(scan, index, out _, out _);

    private static bool Is(NumericScan scan, int index, out int end, out double seconds)
    {
        (end, seconds) = (index, 0);
        if (!IsPart(scan, index + 1) || !DateTokens.TryInt(scan, index, out int first) || !DigitReader.TryParse(scan.Tokens[index + 2], out double second) || second >= Minute)
            return false;
        end = index + 3;
        seconds = (first * Minute) + second;
        bool hours = false;
        if (IsPart(scan, end) && DigitReader.TryParse(scan.Tokens[end + 1], out double third) && third < Minute)
            (hours, seconds, end) = (true, (seconds * Minute) + third, end + 2);

        if (scan.IsAny(end, "am pm a.m p.m a.m. p.m. a p local") || scan.Has(end, WordTraits.TimeZone))
            return false;
        if (scan.IsAny(index - 1, "in", "of") && !scan.IsDash(end))
            return true;
        return IsOfRace(scan, index, end) || (!hours && IsOfGame(scan, end));
    }

    /// <summary>"0:45 behind", "clocked 2:16", "led by 1:13".</summary>
    private static bool IsOfRace(NumericScan scan, int index, int end) => scan.IsAny(end, "behind ahead adrift clear faster slower back") || scan.IsAny(index - 1, "clocked clocking timed")
        || (scan.Is(index - 1, "by") && scan.IsAny(index - 2, "led leads leading won wins lost trails trailed"));

    private static bool IsPart(NumericScan scan, int colon) => scan.Is(colon, ":") && scan.IsAttached(colon) && scan.IsNumber(colon + 1) && scan.IsAttached(colon + 1) && scan.Tokens[colon + 1].Length >= 2;

    /// <summary>"6:00 remaining", "10:03 to play", "2:56 of the third round", "6:05 off the clock".</summary>
    private static bool IsOfGame(NumericScan scan, int end)
    {
        if (scan.IsAny(end, "remaining left minutes") || (scan.Is(end, "to") && scan.IsAny(end + 1, "play go spare")))
            return true;
        if (!scan.IsAny(end, "of into in off on") || !scan.Is(end + 1, "the"))
            return false;
        return scan.IsAny(end + 2, "clock game match") || (scan.Has(end + 2, WordTraits.Ordinal) && scan.IsAny(end + 3, "round period quarter half set inning frame stanza overtime"));
    }
}
