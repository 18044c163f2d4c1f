using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Tells hours that may be one in two time zones: "6 p.m. EDT" and "5 p.m. CDT", "0737 GMT" and "2.37 in the afternoon". O(1).</summary>
internal static class TimeZones
{
    private const int Reach = 2;

    private const int MinutesAnHour = 60;

    /// <summary>Zones that differ, or a zone told by one text only, where whole hours lie between the two: each text may tell its own readers' time.</summary>
    public static bool MayBeOne(TokenTable left, ValueMention leftHour, TokenTable right, ValueMention rightHour)
    {
        int one = Of(left, leftHour), other = Of(right, rightHour);
        if (one < 0 && other < 0)
            return false;
        return one >= 0 && other >= 0 ? one != other : AreHoursApart(leftHour.Fact, rightHour.Fact);
    }

    private static bool AreHoursApart(Fact left, Fact right) =>
        left is DateFact { Date: { Minute: { } one, MinuteTolerance: var loose } } && right is DateFact { Date: { Minute: { } other, MinuteTolerance: var vague } }
        && (loose > 0 || vague > 0 || Math.Abs(one - other) % MinutesAnHour == 0);

    /// <summary>"6 p.m. <i>EDT</i>", "3 p.m. <i>Arizona</i> time": a hash of the zone named with an hour; -1 when none is.</summary>
    private static int Of(TokenTable tokens, ValueMention hour)
    {
        for (int i = hour.First; i < tokens.Count && i < hour.End + Reach; i++)
        {
            if (tokens.Has(i, WordTraits.TimeZone) || (i + 1 < tokens.Count && tokens.Is(i + 1, "time") && (tokens.Shapes[i] & TokenShape.Capitalised) != 0))
                return (int)(WordFolding.FullHash(tokens[i]) & int.MaxValue);
        }

        return -1;
    }
}
