using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Tells an hour that does not say of which half of the day it is: "at half past four" may be "in the afternoon". O(tokens of the hour).</summary>
internal static class HourHalves
{
    private const int HalfDay = 720;

    /// <summary>Words make up for a quarter of an hour: "about half past four" and "20 to five".</summary>
    private const int Near = 20;

    /// <summary>Whether an hour that names no half of the day would fit the other one twelve hours later.</summary>
    public static bool MayBeOne(TokenTable tokens, ValueMention hour, ValueMention other) =>
        hour.Date is { Minute: > 0 and < HalfDay and var minute, MinuteTolerance: 0 } && other.Date is { Minute: { } told, MinuteTolerance: var vague }
        && Math.Abs(minute + HalfDay - told) <= vague + (vague > 0 || hour.Date.IsApproximate || other.Date.IsApproximate ? Near : 0) && !NamesHalf(tokens, hour);

    /// <summary>"noon", "midnight", "3 a.m.", "three in the afternoon": an hour that can be of no other half.</summary>
    public static bool AreNamed(TokenTable tokens, ValueMention hour) => hour.Date.MinuteTolerance == 0 && NamesHalf(tokens, hour);

    /// <summary>"4 a.m.", "in the morning", and "04:30", which nobody writes of an afternoon.</summary>
    private static bool NamesHalf(TokenTable tokens, ValueMention hour)
    {
        for (int i = hour.First; i < hour.End; i++)
        {
            if (tokens.Has(i, WordTraits.DayPart) || (tokens[i].Length > 1 && tokens[i][0] == '0') || IsHalf(tokens[i]))
                return true;
        }

        return false;
    }

    /// <summary>"am", "a.m.", and "m" of "a. m."</summary>
    private static bool IsHalf(ReadOnlySpan<char> word) => word.Equals("m", StringComparison.OrdinalIgnoreCase)
        || (word.Length > 1 && word[0] is 'a' or 'A' or 'p' or 'P' && word.Length <= 4 && word[^1] is 'm' or 'M' or '.' && word.IndexOfAny('m', 'M') > 0);
}
