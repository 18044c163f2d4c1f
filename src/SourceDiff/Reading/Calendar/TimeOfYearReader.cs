using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads feasts and seasons: "Easter Monday", "Labor Day weekend", "Thanksgiving 2021", "in the summer of 2019".</summary>
internal static class TimeOfYearReader
{
    public static bool TryRead(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (!parts.HasDay && scan.Match(index, WordTraits.Holiday, out int feast) is > 0 and var length && (scan.IsShape(index, TokenShape.Capitalised) || !scan.Cue(index, NumberCues.NeedsCapital)))
        {
            Feast(NumericScan.EntryValue(feast, WordTraits.Holiday), ref parts);
            end = index + length;
            int weekend = scan.IsNumber(end) ? end + 1 : end;
            parts.IsWeekend = parts.Symbol is null && scan.Is(weekend, "weekend");
            if (parts.IsWeekend && weekend == end)
                end++;
            if (scan.IsNumber(end) && YearReader.TryRead(scan, end, ref parts, out int year))
                end = year;
            if (parts.IsWeekend && end == weekend)
                end++;
            return true;
        }

        if (scan.Has(index, WordTraits.Season) && !parts.HasDay && IsSeason(scan, index))
        {
            Season(scan, index, ref parts);
            end = scan.Is(index + 1, "of") ? index + 2 : index + 1;
            if (YearReader.TryRead(scan, end, ref parts, out int year))
                end = IsNextYear(scan, year, parts) ? year + 2 : year;
            else if (scan.Kind(end) == TokenKind.Quote && scan.IsNumber(end + 1) && scan.IsAttached(end + 1) && scan.Tokens[end + 1].Length == 2 && DateTokens.TryInt(scan, end + 1, out int two))
                (parts.Year, end) = (YearReader.Full(scan, two), end + 2);
            else
                end = index + 1;
            return true;
        }

        end = index;
        return false;
    }

    /// <summary>"the winter of 2011-12"</summary>
    private static bool IsNextYear(NumericScan scan, int dash, in DateParts parts) =>
        scan.IsDash(dash) && scan.IsNumber(dash + 1) && scan.Tokens[dash + 1].Length == 2 && DateTokens.TryInt(scan, dash + 1, out int next) && parts.Year is { } year && next == (year + 1) % 100;

    public static void Feast(string value, ref DateParts parts)
    {
        int dash = value.IndexOf('-', StringComparison.Ordinal);
        if (char.IsAsciiDigit(value[0]))
            (parts.Month, parts.Day) = (int.Parse(value.AsSpan(0, dash), CultureInfo.InvariantCulture), int.Parse(value.AsSpan(dash + 1), CultureInfo.InvariantCulture));
        else if (MovingFeast.Parse(value) is { } moving)
            parts.Feast = moving;
        else
            parts.Symbol = value;
    }

    public static void Season(NumericScan scan, int index, ref DateParts parts)
    {
        string value = scan.Value(index, WordTraits.Season);
        int space = value.IndexOf(' ', StringComparison.Ordinal);
        parts.FirstMonth = int.Parse(value.AsSpan(0, space), CultureInfo.InvariantCulture);
        parts.LastMonth = int.Parse(value.AsSpan(space + 1), CultureInfo.InvariantCulture);
    }

    private static bool IsSeason(NumericScan scan, int index) =>
        scan.IsNumber(index + 1) || (scan.IsNumber(index + 2) && scan.Is(index + 1, "of"))
        || (!scan.Is(index, "fall") && !scan.Is(index, "spring") && scan.IsAny(index - 1, "in", "since"))
        || (scan.Is(index - 1, "the") && scan.IsAny(index - 2, "in", "during") && !scan.Is(index + 1, "of"));
}
