using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Compares what two texts of unknown days count from their own: "last year" and "two years ago", "by the end of the year" and "early next
/// year". Only years, quarters, months and weeks: whose "yesterday" is meant, the reports would have to say. O(letters).
/// </summary>
internal static class RelativeYears
{
    /// <summary>How the two stand; <c>null</c> when they do not count the same.</summary>
    public static FactComparison? Compare(CalendarDate left, CalendarDate right)
    {
        if (left is not { Symbol: { } one, First: null } || right is not { Symbol: { } other, First: null } || !TryRead(one, out var unit, out int shift) || !TryRead(other, out var otherUnit, out int otherShift) || !unit.SequenceEqual(otherUnit))
            return null;
        if (Math.Sign(shift) * Math.Sign(otherShift) < 0)
            return null;
        return shift == otherShift ? new FactComparison(Relation.Compatible, 0.5, "the precision given") : new FactComparison(Relation.Conflicts, 0.5);
    }

    /// <summary>Whether the words of a date that was resolved count other years from the report than those of one that was not: "next year", "this year".</summary>
    public static bool Differ(TokenTable tokens, ValueMention resolved, ValueMention counted)
    {
        if (resolved.Date is not { First: not null, Year: null } || counted.Date is not { First: null, Symbol: { } symbol } || resolved.End != resolved.First + 2)
            return false;
        int shift = tokens.Is(resolved.First, "this") ? 0 : tokens.Is(resolved.First, "next") ? 1 : tokens.Is(resolved.First, "last") ? -1 : int.MaxValue;
        return shift != int.MaxValue && TryRead(symbol, out var unit, out int other) && tokens.Is(resolved.First + 1, unit.ToString()) && shift != other && Math.Sign(shift) * Math.Sign(other) >= 0;
    }

    private static bool TryRead(ReadOnlySpan<char> symbol, out ReadOnlySpan<char> unit, out int shift)
    {
        unit = default;
        shift = 0;
        int space = symbol.IndexOf(' ');
        if (space < 0)
            return false;
        var first = symbol[..space];
        unit = symbol[(space + 1)..];
        if (unit.EndsWith(" ago", StringComparison.Ordinal))
        {
            unit = unit[..^4];
            int entry = NewsLexicon.English.Find(first);
            shift = first is "a" or "an" ? -1 : entry >= 0 && (NewsLexicon.English.Traits(entry) & WordTraits.Cardinal) != 0 ? -(int)NewsLexicon.English.Number(entry, WordTraits.Cardinal) : 0;
            if (shift == 0)
                return false;
        }
        else if (first is "this" or "last" or "next")
        {
            shift = first is "this" ? 0 : first is "last" ? -1 : 1;
        }
        else
        {
            return false;
        }

        unit = unit.TrimEnd('s');
        return unit is "year" or "quarter" or "month" or "week";
    }
}
