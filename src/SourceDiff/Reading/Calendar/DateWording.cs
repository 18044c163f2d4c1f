using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>What the words before a date make of it: vaguer ("early", "shortly after"), narrower ("later this week"), to come ("will").</summary>
internal static class DateWording
{
    private const int Reach = 12;

    /// <summary>Which third of a month or a year the words before it mean: "early", "the middle of", "late"; 0 when none.</summary>
    public static int Third(NumericScan scan, int index)
    {
        int at = scan.IsHyphen(index - 1) || scan.Is(index - 1, "of") ? index - 2 : index - 1;
        if (at < scan.Claimed)
            return 0;
        return scan.Cue(at, NumberCues.FirstThird) ? 1 : scan.Cue(at, NumberCues.MiddleThird) ? 2 : scan.Cue(at, NumberCues.LastThird) ? 3 : 0;
    }

    public static bool IsFuture(NumericScan scan, int index)
    {
        for (int at = index - 1; at >= scan.First && at >= index - Reach; at--)
        {
            if (scan.Cue(at, NumberCues.Future))
                return !scan.IsAny(at + 1, "have", "be") || !scan.IsAny(at, "would", "set");
            // "talks are to begin on Thursday"
            if (scan.Is(at, "to") && scan.IsAny(at - 1, "is", "are"))
                return true;
            if (scan.Is(at, WordClasses.Past) && !scan.IsAny(at - 1, "be", "was") && !scan.Has(at - 1, WordTraits.Auxiliary))
                return false;
        }

        return false;
    }

    /// <summary>"later this week" starts with the day of publication, "earlier this month" ends with it, "the week of May 5" is the whole week.</summary>
    public static (DateOnly? First, DateOnly? Last) Narrow(NumericScan scan, int index, in DateParts parts, DateOnly? first, DateOnly? last)
    {
        int week = scan.Is(index - 1, "the") ? index - 2 : index - 1;
        if (parts.Day is not null && first is { } single && first == last && scan.Is(week, "of") && scan.Is(week - 1, "week") && single.DayNumber > 7)
            return (single.AddDays(-(((int)single.DayOfWeek + 6) % 7)), single.AddDays((7 - (int)single.DayOfWeek) % 7));
        int word = scan.Is(index - 1, "in") ? index - 2 : index - 1;
        if (parts.Shift != 0 || scan.Reference is not { } today || first is not { } from || last is not { } to || from > today || to < today || !scan.IsAny(word, "later", "earlier"))
            return (first, last);
        return scan.Is(word, "later") ? (today, last) : (first, today);
    }

    /// <summary>The words before a date that make it vaguer and belong to it: "about", "shortly after", "early", "the end of".</summary>
    public static int Start(NumericScan scan, int index, ref DateParts parts)
    {
        int start = index;
        if (index - 1 >= scan.Claimed && parts.FirstMonth is not null && QuarterReader.TryName(scan, index - 1, out _, out _))
            return index - 1;
        int at = scan.Is(start - 1, "the") || scan.Is(start - 1, ",") ? start - 2 : start - 1;
        bool joint = at == start - 2;
        if (scan.IsHyphen(start - 1) && scan.Cue(start - 2, NumberCues.PrefixesDate))
            at = start - 2;
        else if (joint && !scan.Is(at, "of"))
            return start;
        if (at < scan.Claimed)
            return start;
        if (scan.IsAny(at, "every", "each") && parts.IsRelativeToStory)
            return at;
        if (scan.Cue(at, NumberCues.VaguesDate))
        {
            parts.IsApproximate = true;
            return at;
        }

        if (scan.Is(at, "in") && scan.IsAny(at - 1, "earlier", "later") && at - 1 >= scan.Claimed && parts.Shift == 0)
            return at - 1;
        if (scan.Is(at, "of") && scan.Is(at - 1, "week") && at - 1 >= scan.Claimed)
            return at - 1;
        if (scan.IsAny(at, "after", "before") && scan.Cue(at - 1, NumberCues.SoonWord) && at - 1 >= scan.Claimed)
        {
            parts.IsApproximate = true;
            return at - 1;
        }

        if (scan.Is(at, "of") && scan.Cue(at - 1, NumberCues.PartOfDate) && at - 1 >= scan.Claimed)
        {
            parts.IsApproximate = true;
            int noun = at - 1;
            while (noun - 1 >= scan.Claimed && scan.IsAny(noun - 1, "the first second early late latter"))
                noun--;
            return noun;
        }

        return start;
    }
}
