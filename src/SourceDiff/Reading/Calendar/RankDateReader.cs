using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads what a rank names: "the 15th century", "the third quarter of 2019", "on the 4th", "Friday the 13th".</summary>
internal static class RankDateReader
{
    /// <summary>"the 15th century", "the third quarter of 2019", "on the 4th"</summary>
    public static bool TryRead(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (parts.HasDay || (scan.IsNumber(index) && !scan.IsWord(index + 1)) || !NumberReader.TryRead(scan, index, out var rank) || rank.Form != NumberForm.Ordinal)
            return false;
        int after = scan.IsHyphen(rank.End) ? rank.End + 1 : rank.End;
        if (scan.Is(after, "century") && rank.Value is >= 1 and <= 22)
        {
            int first = (int)(rank.Value - 1) * 100;
            (parts.Year, parts.LastYear, parts.IsDecade, end) = (Math.Max(1, first), first + 99, true, after + 1);
            return true;
        }

        if (QuarterReader.TryRanked(scan, (int)Math.Min(rank.Value, 9), after, ref parts, out end))
            return true;
        end = index;
        int of = scan.Is(rank.End, "of") ? rank.End + 1 : rank.End;
        if (scan.IsNumber(index) && scan.Is(index - 1, "the") && rank.Value is >= 1 and <= 31 && scan.IsAny(of, "this next last") && scan.Is(of + 1, "month"))
        {
            (parts.Day, parts.Shift, parts.Unit, end) = ((int)rank.Value, scan.Is(of, "this") ? 0 : scan.Is(of, "next") ? 1 : -1, "month", of + 2);
            return true;
        }

        bool day = scan.IsNumber(index) && scan.Is(index - 1, "the") && scan.Is(index - 2, "on") && rank.Value is >= 1 and <= 31
            && (!scan.IsWord(rank.End) || scan.Has(rank.End, WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Pronoun | WordTraits.Determiner | WordTraits.Subordinator));
        if (!day)
            return false;
        (parts.Day, end) = ((int)rank.Value, rank.End);
        return true;
    }

    /// <summary>"Friday the 13th", "Wed 13th"</summary>
    public static bool TryAfterWeekday(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        int at = scan.Is(index, "the") ? index + 1 : index;
        bool rank = (scan.IsNumber(at) && scan.IsAttached(at + 1) && scan.IsAny(at + 1, "st nd rd th")) || (scan.Is(at - 1, "the") && scan.Has(at, WordTraits.Ordinal | WordTraits.Cardinal)) || IsBare(scan, at);
        if (!rank || !MonthDayReader.TryDay(scan, at, out int day, out int after) || scan.Has(after, WordTraits.Month) || scan.Is(after, "of") || scan.Is(after, WordClasses.Noun))
            return false;
        (parts.Day, end) = (day, after);
        return true;
    }

    /// <summary>"Tuesday 12": a number that counts nothing and is no time, share or score.</summary>
    private static bool IsBare(NumericScan scan, int at) =>
        scan.IsNumber(at) && scan.IsShape(at, TokenShape.SpaceBefore) && scan.Tokens[at].Length <= 2
        && (scan.Kind(at + 1) is null or TokenKind.Punctuation ? !scan.IsAny(at + 1, ": ( /") : scan.IsAny(at + 1, "at", "from"));
}
