using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Counting;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Tells hours that may be one in two time zones: "6 p.m. EDT" and "5 p.m. CDT", "0737 GMT" and "2.37 in the afternoon". O(1).</summary>
internal static class TimeZones
{
    private const int Reach = 2;

    private const int MinutesAnHour = 60;

    private const int MinutesADay = 1440;

    /// <summary>
    /// Zones that are not known to lie apart as their hours do, or a zone told by one text only, where whole hours lie between the two: each
    /// text may tell its own readers' time.
    /// </summary>
    public static bool MayBeOne(TokenTable left, ValueMention leftHour, TokenTable right, ValueMention rightHour)
    {
        int one = Of(left, leftHour), other = Of(right, rightHour);
        // A report that names no zone tells the hour where it happened, too.
        if ((one < 0 || IsLocal(left, one)) && (other < 0 || IsLocal(right, other)))
            return false;
        if (OffsetOf(left, one) is { } offset && OffsetOf(right, other) is { } otherOffset)
            return AreOne(leftHour.Fact, offset, rightHour.Fact, otherOffset);
        return one >= 0 && other >= 0 || AreHoursApart(leftHour.Fact, rightHour.Fact);
    }

    /// <summary>Whether the same hour is told in two zones that lie apart: "0737 GMT" and "7:37 a.m. local time", far from Greenwich.</summary>
    public static bool AreApart(TokenTable left, ValueMention leftHour, TokenTable right, ValueMention rightHour)
    {
        int one = Of(left, leftHour), other = Of(right, rightHour);
        if (one < 0 || other < 0)
            return false;
        if (OffsetOf(left, one) is { } offset && OffsetOf(right, other) is { } otherOffset)
            return Math.Abs(offset - otherOffset) > MinutesAnHour;
        return (IsLocal(left, one) && OffsetOf(right, other) == 0) || (IsLocal(right, other) && OffsetOf(left, one) == 0);
    }

    /// <summary>Whether a document names a country where the clock shows Greenwich time, or an hour off it.</summary>
    public static bool IsNearGreenwich(TokenTable tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if ((tokens.Shapes[i] & TokenShape.Capitalised) != 0 && ValueWords.Is(tokens, i, ValueCues.Greenwich))
                return true;
        }

        return false;
    }

    private static bool AreOne(Fact left, int leftOffset, Fact right, int rightOffset)
    {
        if (left is not DateFact { Date: { Minute: { } one, MinuteTolerance: var loose } } || right is not DateFact { Date: { Minute: { } other, MinuteTolerance: var vague } })
            return false;
        int gap = Math.Abs(one - leftOffset - other + rightOffset) % MinutesADay;
        gap = Math.Min(gap, MinutesADay - gap);
        // Summer time is mistaken for winter time.
        return gap <= loose + vague || gap == MinutesAnHour;
    }

    private static bool AreHoursApart(Fact left, Fact right) =>
        left is DateFact { Date: { Minute: { } one, MinuteTolerance: var loose } } && right is DateFact { Date: { Minute: { } other, MinuteTolerance: var vague } }
        && (loose > 0 || vague > 0 || Math.Abs(one - other) % MinutesAnHour == 0);

    private static bool IsLocal(TokenTable tokens, int zone) => zone >= 0 && tokens.Is(zone, "local");

    /// <summary>Minutes that the zone at a token is ahead of Greenwich; <c>null</c> where that is not known.</summary>
    private static int? OffsetOf(TokenTable tokens, int zone) =>
        zone >= 0 && tokens.Has(zone, WordTraits.TimeZone) && !IsLocal(tokens, zone) ? (int)NewsLexicon.English.Number(tokens.Entries[zone], WordTraits.TimeZone) : null;

    /// <summary>The token that names the zone of an hour: "6 p.m. <i>EDT</i>", "3 p.m. <i>Arizona</i> time"; -1 when none does.</summary>
    private static int Of(TokenTable tokens, ValueMention hour)
    {
        for (int i = hour.First; i < tokens.Count && i < hour.End + Reach; i++)
        {
            if (tokens.Has(i, WordTraits.TimeZone) || (i + 1 < tokens.Count && tokens.Is(i + 1, "time") && ((tokens.Shapes[i] & TokenShape.Capitalised) != 0 || tokens.Is(i, "local"))))
                return i;
        }

        return -1;
    }
}
