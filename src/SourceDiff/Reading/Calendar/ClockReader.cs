using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads times of day: "3:33 a. m.", "10am", "06:00 BST", "9:25 hours", "0930 GMT", "noon", "7 o'clock".</summary>
internal static class ClockReader
{
    private const int Noon = 12 * 60;

    private const int Midnight = 24 * 60;

    public static bool TryRead(NumericScan scan, int index, ref DateParts parts, out int end)
    {
        end = index;
        if (parts.Minute is not null && !parts.HasDayPart)
            return false;
        if (SpokenClockReader.TryHourOfPart(scan, index, out int minute, out int tolerance, out end))
        {
            (parts.Minute, parts.MinuteTolerance, parts.HasDayPart) = (minute, tolerance, false);
            return true;
        }

        if (TimingReader.Is(scan, index) || !TryTime(scan, index, out minute, out end, out bool certain))
            return false;
        bool bare = !IsHalfDay(scan, end - 1) && minute is > 0 and < Noon;
        if (bare && parts.HasDayPart && parts.Minute >= Noon)
            minute += Noon;
        certain |= IsHourOfDay(scan, index, end, parts);
        int? half = null;
        if (scan.IsDash(end) || scan.Is(end, "to") || (scan.Is(end, "and") && scan.Is(index - 1, "between")))
        {
            if (TryTime(scan, end + 1, out int last, out int lastEnd, out bool lastCertain) && (certain || lastCertain))
            {
                if ((!certain || (bare && IsHalfDay(scan, lastEnd - 1))) && last >= Noon && minute < Noon && minute + Noon <= last)
                    minute += Noon;
                half = Math.Max(0, last - minute) / 2;
                minute += half.Value;
                (end, certain) = (lastEnd, true);
            }
        }

        int zone = scan.Match(end, WordTraits.TimeZone, out _);
        if (zone > 0 && scan.IsShape(end, TokenShape.Capitalised) || scan.Is(end, "local"))
            (end, certain) = (end + zone, certain || zone > 0);
        if (!certain)
            return false;
        (parts.Minute, parts.MinuteTolerance, parts.HasDayPart) = (minute % Midnight, half ?? 0, false);
        return true;
    }

    private static bool TryTime(NumericScan scan, int index, out int minute, out int end, out bool certain)
    {
        (minute, end, certain) = (0, index, false);
        if (SpokenClockReader.TryRead(scan, index, out minute, out end))
        {
            certain = true;
            minute = (minute + Midnight) % Midnight;
            return TryEnd(scan, ref minute, ref end, ref certain);
        }

        end = index;
        if (scan.Has(index, WordTraits.Cardinal) && !scan.IsNumber(index))
            return TrySpelled(scan, index, out minute, out end, out certain);
        if (!scan.IsNumber(index))
            return false;
        var digits = scan.Tokens[index];
        end = index + 1;
        if (digits.Length <= 2 && Parse(digits, out int hour) && hour <= 24)
        {
            minute = hour * 60;
            if (scan.Is(end, ":") && scan.IsNumber(end + 1) && scan.Tokens[end + 1].Length >= 2 && scan.IsAttached(end) && TryMinutes(scan.Tokens[end + 1], out int past))
            {
                minute += past;
                end += 2;
                certain = !scan.Is(end - 3, ":");
                if (scan.Is(end, ":") && scan.IsNumber(end + 1) && scan.Tokens[end + 1].Length == 2)
                    end += 2;
            }
        }
        else if (digits.Length is 4 or 5 && digits[^3] == '.' && Parse(digits[..^3], out hour) && hour <= 24 && TryMinutes(digits[^2..], out int past))
        {
            minute = (hour * 60) + past;
        }
        else if (digits.Length == 4 && Parse(digits, out int whole) && whole < 2400 && whole % 100 < 60)
        {
            minute = (whole / 100 * 60) + (whole % 100);
            bool zone = scan.Match(end, WordTraits.TimeZone, out _) > 0 && scan.IsShape(end, TokenShape.AllCapitals);
            certain = zone || scan.IsAny(end, "hours", "hrs") && (digits[0] == '0' || whole % 100 != 0);
            if (!certain)
                return false;
        }
        else
        {
            return false;
        }

        return TryEnd(scan, ref minute, ref end, ref certain);
    }

    /// <summary>"Monday at 5", "in the afternoon at 4", "on Sunday at 3.15": after a day, "at" and what can be an hour and counts nothing.</summary>
    private static bool IsHourOfDay(NumericScan scan, int index, int end, in DateParts parts) =>
        (parts.HasDay || parts.HasDayPart || (scan.Is(end, "on") && scan.Has(end + 1, WordTraits.Weekday | WordTraits.Month))) && scan.Is(index - 1, "at") && scan.IsNumber(index) && !scan.IsDash(end) && scan.Kind(end) != TokenKind.Symbol && !scan.IsNumber(end)
        && (!scan.IsWord(end) || scan.Has(end, WordTraits.Conjunction | WordTraits.TimeZone) || scan.IsAny(end, "in", "on")) && !scan.Is(end + 1, "%");

    private static bool TryEnd(NumericScan scan, ref int minute, ref int end, ref bool certain)
    {
        if (minute >= Midnight + 60)
            return false;
        if (TryHalfDay(scan, end, out bool afternoon, out int after))
        {
            if (minute > (13 * 60) - 1 && !certain)
                return false;
            minute = (minute % Noon) + (afternoon ? Noon : 0);
            (end, certain) = (after, true);
        }
        else if (scan.IsAny(end, "o'clock o’clock oclock"))
        {
            (end, certain) = (end + 1, true);
        }
        else if (certain && scan.IsAny(end, "hours", "hrs"))
        {
            end++;
        }

        return true;
    }

    /// <summary>"seven o'clock", "eight p.m."</summary>
    private static bool TrySpelled(NumericScan scan, int index, out int minute, out int end, out bool certain)
    {
        double hour = scan.Number(index, WordTraits.Cardinal);
        (minute, end, certain) = ((int)hour * 60, index + 1, true);
        if (hour is < 1 or > 12)
            return false;
        if (scan.IsAny(end, "o'clock o’clock oclock"))
        {
            end++;
            return true;
        }

        if (!TryHalfDay(scan, end, out bool afternoon, out end))
            return false;
        minute = (minute % Noon) + (afternoon ? Noon : 0);
        return true;
    }

    private static bool IsHalfDay(NumericScan scan, int at) => scan.IsAny(at, "am pm a.m p.m a.m. p.m. m") || (scan.Is(at, ".") && scan.Is(at - 1, "m"));

    private static bool TryHalfDay(NumericScan scan, int at, out bool afternoon, out int end)
    {
        (afternoon, end) = (false, at);
        if (!scan.IsWord(at))
            return false;
        var word = scan.Tokens[at];
        afternoon = word[0] is 'p' or 'P';
        if (!afternoon && word[0] is not ('a' or 'A'))
            return false;
        if (scan.IsAny(at, "am pm a.m p.m a.m. p.m."))
        {
            end = at + 1;
        }
        else
        {
            int next = scan.Is(at + 1, ".") ? at + 2 : at + 1;
            if (word.Length != 1 || !scan.Is(next, "m"))
                return false;
            end = next + 1;
        }

        // The dot of the abbreviation belongs to the time, even where it also ends the sentence.
        bool dotted = word.Contains('.') || end > at + 2;
        if (dotted && scan.Is(end, ".") && word[^1] != '.')
            end++;
        return true;
    }

    private static bool TryMinutes(ReadOnlySpan<char> digits, out int minutes)
    {
        int point = digits.IndexOf('.');
        return Parse(point < 0 ? digits : digits[..point], out minutes) && minutes < 60 && (point < 0 ? digits.Length : point) == 2;
    }

    private static bool Parse(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        foreach (char c in digits)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = (value * 10) + (c - '0');
        }

        return digits.Length is > 0 and <= 4;
    }
}
