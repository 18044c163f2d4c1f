using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads years and decades: "2013", "2013-14", "the 1990s", "'90s", "fiscal 2019"; a bare number is one by its neighbours.</summary>
internal static class YearReader
{
    private const int FirstYear = 1000;

    public const int LastYear = 2199;

    /// <summary>Two-digit years below this are of this century where no day of publication is known, as the C library has it.</summary>
    private const int CenturyPivot = 69;

    /// <summary>"the '20s" may be of this century.</summary>
    private const int LastOwnDecade = 20;

    /// <summary>How far past the day of publication a two-digit year can lie: plans for farther are written in full.</summary>
    private const int YearsAhead = 20;

    /// <summary>A number that is a year, judged by its neighbours: "2013" but not "2000 people" or "about 1900".</summary>
    public static bool TryRead(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (parts.Year is not null || !TryNumber(scan, index, out int year))
            return false;
        if (scan.IsAttached(index + 1) && scan.Is(index + 1, "s"))
        {
            if (year % 10 != 0)
                return false;
            (parts.Year, parts.LastYear, parts.IsDecade, end) = (year, year + (year % 100 == 0 ? 99 : 9), true, index + 2);
            if (year % 100 == 0 && year >= 1900)
                parts.LastYear = year + 9;
            return true;
        }

        if (!parts.HasDay && !IsYearHere(scan, index, year))
            return false;
        parts.Year = year;
        end = index + 1;
        int after = scan.IsHyphen(end) ? end + 1 : end;
        bool before = QuarterReader.TryName(scan, index - 1, out int first, out int last);
        if (parts.Month is null && (before || QuarterReader.TryName(scan, after, out first, out last)))
        {
            (parts.FirstMonth, parts.LastMonth) = (first, last);
            end = before ? end : after + 1;
            return true;
        }

        bool range = parts.Month is null && (scan.IsHyphen(end) || scan.Is(end, "/") || scan.IsDash(end)) && scan.IsNumber(end + 1);
        if (range && !scan.IsDash(end + 2) && DateTokens.TryInt(scan, end + 1, out int second) && scan.Tokens[end + 1].Length is 2 or 4)
        {
            bool season = scan.Tokens[end + 1].Length == 2 && second == (year + 1) % 100;
            second = season ? year + 1 : second < 100 ? (year / 100 * 100) + second : second;
            if (second > year && second <= LastYear && !(!season && scan.Tokens[end + 1].Length == 2 && second % 100 <= 12 && scan.IsDash(end)))
                (parts.LastYear, end) = (second, end + 2);
        }

        return true;
    }

    private static bool IsYearHere(NumericScan scan, int index, int year)
    {
        if (scan.IsHyphen(index - 1) && !scan.Cue(index - 2, NumberCues.PrefixesDate))
            return false;
        if (QuarterReader.TryName(scan, index - 1, out _, out _) || QuarterReader.TryName(scan, scan.IsHyphen(index + 1) ? index + 2 : index + 1, out _, out _))
            return true;
        if (scan.Is(index - 1, "than"))
            return scan.IsAny(index - 2, "later earlier sooner");
        if (scan.IsAny(index - 1, "about around circa") && IsMaking(scan, index))
            return true;
        if (scan.Is(index - 1, "around") && scan.Is(index + 1, "of"))
            return false;
        if ((scan.Cue(index - 1, NumberCues.NotBeforeYear) || scan.IsAny(index - 1, "$ £ € #")) && !(scan.Is(index - 1, "to") && TryNumber(scan, index - 2, out _)))
            return false;
        if (scan.Has(index - 1, WordTraits.NumberHead) && scan.IsShape(index - 1, TokenShape.Capitalised))
            return false;
        bool lead = (scan.Cue(index - 1, NumberCues.BeforeYear) || scan.Is(index - 1, "("));
        int next = index + 1;
        if (scan.Is(next, WordClasses.Plural) || scan.IsAny(next, "people", "percent") || scan.IsAny(next, "%", "per") || scan.Has(next, WordTraits.Scale | WordTraits.Currency))
            return lead && year is >= 1800 and <= 2100 && scan.Is(next, WordClasses.Verb) && !scan.Is(next, "people") && !scan.Is(index - 1, "of");
        if (scan.Has(next, WordTraits.Unit | WordTraits.TimeUnit) && !scan.Is(next, "in"))
            return false;
        if (scan.IsHyphen(next) && scan.Has(next + 1, WordTraits.Unit | WordTraits.TimeUnit))
            return false;
        return year is >= 1900 and <= 2100 || lead;
    }

    /// <summary>"painted around 1898", "circa 1740": what is made is made in a year, where no noun follows.</summary>
    private static bool IsMaking(NumericScan scan, int index) => (!scan.IsWord(index + 1) || scan.Has(index + 1, WordTraits.Preposition | WordTraits.Conjunction)) && !scan.Is(index + 1, "of")
        && (scan.Is(index - 1, "circa") || scan.IsAny(index - 2, "painted built born made founded created written composed carved constructed completed erected established printed woven cast dated dating from"));

    /// <summary>'90s, the 90s</summary>
    public static bool TryShortDecade(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (!scan.IsNumber(index + 1) || scan.Tokens[index + 1].Length != 2 || !DateTokens.TryInt(scan, index + 1, out int year))
            return false;
        if (!scan.Is(index + 2, "s") || !scan.IsAttached(index + 2) || year % 10 != 0)
            return false;
        // "the '50s" are told of as past, whatever the day of the report.
        int full = year <= LastOwnDecade ? 2000 + year : 1900 + year;
        (parts.Year, parts.LastYear, parts.IsDecade, end) = (full, full + 9, true, index + 3);
        return true;
    }

    /// <summary>"in nineteen eighty-four", "in two thousand and eleven."</summary>
    public static bool TrySpelled(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (parts.HasDay || !scan.Cue(index - 1, NumberCues.BeforeYear) || !YearWords.TryRead(scan, index, out int year, out int after))
            return false;
        bool plain = YearWords.IsPaired(scan, index) ? !scan.Is(after, WordClasses.Noun) : scan.Is(index - 1, "in") && !scan.IsWord(after) && year >= 1900;
        if (!plain)
            return false;
        (parts.Year, end) = (year, after);
        return true;
    }

    public static void TryAfter(NumericScan scan, ref DateParts parts, ref int end)
    {
        int at = end;
        if (scan.Is(at, ","))
            at++;
        if (scan.IsAny(at, "of", "in") && at == end)
            at++;
        if (TryNumber(scan, at, out int year) && !scan.Is(at + 1, ":") && !scan.Has(at + 1, WordTraits.Scale | WordTraits.Currency | WordTraits.TimeZone) && !DateTokens.IsPercent(scan, at + 1)
            && (at == end || parts.Day is not null || year >= 1900))
        {
            (parts.Year, end) = (year, at + 1);
        }
        else if (YearWords.TryRead(scan, at, out year, out int spelled) && !scan.Is(spelled, WordClasses.Noun))
        {
            (parts.Year, end) = (year, spelled);
        }
        else if (scan.Is(end, "of") && scan.IsNumber(at) && scan.Tokens[at].Length == 2 && DateTokens.TryInt(scan, at, out int bare) && bare > 31 && !scan.IsWord(at + 1))
        {
            (parts.Year, end) = (Full(scan, bare), at + 1);
        }
        else if (scan.Kind(end) == TokenKind.Quote && scan.IsNumber(end + 1) && scan.IsAttached(end + 1) && scan.Tokens[end + 1].Length == 2 && DateTokens.TryInt(scan, end + 1, out int two))
        {
            (parts.Year, end) = (Full(scan, two), end + 2);
        }
    }

    public static bool TryNumber(NumericScan scan, int index, out int year)
    {
        year = 0;
        return scan.IsNumber(index) && scan.Tokens[index].Length == 4 && DateTokens.TryInt(scan, index, out year) && year is >= FirstYear and <= LastYear;
    }

    /// <summary>The year of two digits: the latest that is not far ahead of the day of publication.</summary>
    public static int Full(NumericScan scan, int year)
    {
        if (scan.Reference is not { } reference)
            return year < CenturyPivot ? 2000 + year : 1900 + year;
        int full = (reference.Year / 100 * 100) + year;
        return full > reference.Year + YearsAhead ? full - 100 : full <= reference.Year + YearsAhead - 100 ? full + 100 : full;
    }
}
