using System.Globalization;
using System.Runtime.CompilerServices;

namespace SourceDiff.Model;

/// <summary>Writes normalised values, the same way everywhere.</summary>
internal static class FactText
{
    private const int MinutesOfDay = 24 * 60;

    public static string Number(Amount amount)
    {
        string nominal = Number(amount.Nominal);
        return amount.Approximation switch
        {
            Approximation.Approximate => $"about {nominal}",
            Approximation.AtLeast => $"at least {nominal}",
            Approximation.AtMost => $"at most {nominal}",
            Approximation.MoreThan => $"more than {nominal}",
            Approximation.LessThan => $"less than {nominal}",
            Approximation.Between or Approximation.Vague => Range(amount.Range),
            _ => nominal,
        };
    }

    public static string Number(double value) =>
        Math.Round(value, 10).ToString("#,0.##########", CultureInfo.InvariantCulture);

    public static string Quantity(QuantityFact fact)
    {
        string number = Number(fact.Amount);
        return fact.Kind switch
        {
            QuantityKind.Percentage => $"{number}%",
            QuantityKind.PercentagePoints => $"{number} percentage points",
            QuantityKind.Score => $"{number}-{Number(fact.Second ?? 0)}",
            QuantityKind.Ordinal => fact.Counted is { } ranked ? $"no. {number} {ranked}" : $"no. {number}",
            QuantityKind.Measure => $"{number} {fact.Unit}",
            _ => fact.Counted is { } counted ? $"{number} {counted}" : number,
        };
    }

    public static string Duration(Amount seconds, string unit)
    {
        double length = UnitSeconds(unit);
        string number = Number(length > 0 ? seconds.Scale(1 / length) : seconds);
        return unit.Length == 0 ? $"{number} second" : $"{number} {unit}";
    }

    /// <summary>The value in words that read: "12 people" for "12 person"; of "the toll rose to 14", the number alone.</summary>
    public static string Readable(Fact fact) => fact switch
    {
        QuantityFact { Kind: QuantityKind.Count, Counted: { } counted } count =>
            count.CountedSpan.Start < count.Span.Start ? Number(count.Amount) : $"{Number(count.Amount)} {PluralNoun.After(count.Amount, counted)}",
        QuantityFact { Kind: QuantityKind.Ratio, Amount.Nominal: > 0 and < 1 } ratio => $"{Number(Percent(ratio.Amount))}%",
        DurationFact { Seconds: { } seconds } duration when UnitSeconds(duration.Unit) is > 0 and var length && seconds.Scale(1 / length) is var amount =>
            $"{Number(amount)} {PluralNoun.After(amount, duration.Unit)}",
        _ => fact.Value,
    };

    /// <summary>"two-thirds" is 66.7 %: a share of many decimals reads badly.</summary>
    private static Amount Percent(Amount share)
    {
        var percent = share.Scale(100);
        return percent with { Nominal = Math.Round(percent.Nominal, 1), Range = percent.Range with { Low = Math.Round(percent.Range.Low, 1), High = Math.Round(percent.Range.High, 1) } };
    }

    public static string Date(CalendarDate date)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[64]);
        string separator = "";
        if (date.IsApproximate)
            text.AppendLiteral("about ");
        if (date.First is { } first)
        {
            text.AppendFormatted(first, "yyyy-MM-dd");
            if (date.Last is { } last && last != first)
            {
                text.AppendLiteral("/");
                text.AppendFormatted(last, "yyyy-MM-dd");
            }

            separator = " ";
        }
        else if (date.Year is { } || date.Month is { } || date.Day is { })
        {
            Part(ref text, date.Year, "0000", "XXXX");
            if (date.Month is { } || date.Day is { })
            {
                text.AppendLiteral("-");
                Part(ref text, date.Month, "00", "XX");
            }

            if (date.Day is { } day)
            {
                text.AppendLiteral("-");
                text.AppendFormatted(day, "00");
            }

            separator = " ";
        }

        if (date.Weekday is { } weekday)
        {
            text.AppendLiteral(separator);
            text.AppendLiteral(CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(weekday));
            separator = " ";
        }

        if (date.Minute is { } minute)
        {
            text.AppendLiteral(separator);
            Time(ref text, minute - date.MinuteTolerance);
            if (date.MinuteTolerance > 0)
            {
                text.AppendLiteral("/");
                Time(ref text, minute + date.MinuteTolerance);
            }

            separator = " ";
        }

        if (date.Symbol is { } symbol)
        {
            text.AppendLiteral(separator);
            text.AppendLiteral(symbol);
        }

        return text.ToStringAndClear();
    }

    /// <summary>A time of day; what begins or ends beside midnight is of the day before or after.</summary>
    private static void Time(ref DefaultInterpolatedStringHandler text, int minute)
    {
        int ofDay = minute == MinutesOfDay ? minute : ((minute % MinutesOfDay) + MinutesOfDay) % MinutesOfDay;
        text.AppendFormatted(ofDay / 60, "00");
        text.AppendLiteral(":");
        text.AppendFormatted(ofDay % 60, "00");
    }

    private static void Part(ref DefaultInterpolatedStringHandler text, int? number, string format, string unknown)
    {
        if (number is { } known)
            text.AppendFormatted(known, format);
        else
            text.AppendLiteral(unknown);
    }

    public static string Fold(CertaintyLevel level) => level switch
    {
        CertaintyLevel.Denied => "denied",
        CertaintyLevel.Speculated => "speculated",
        CertaintyLevel.Alleged => "alleged",
        CertaintyLevel.Reported => "reported",
        CertaintyLevel.Stated => "stated",
        CertaintyLevel.Confirmed => "confirmed",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    /// <summary>Seconds in one <paramref name="unit"/>, mean Gregorian for months and years; 0 when it is no unit of time.</summary>
    public static double UnitSeconds(string unit) => unit switch
    {
        "second" => 1,
        "minute" => 60,
        "hour" => 3600,
        "day" => 86_400,
        "week" => 604_800,
        "fortnight" => 1_209_600,
        "month" => 2_629_800,
        "quarter" => 7_889_400,
        "year" => 31_557_600,
        "decade" => 315_576_000,
        "century" => 3_155_760_000,
        _ => 0,
    };

    private static string Range(Interval range) =>
        double.IsPositiveInfinity(range.High) ? $"at least {Number(range.Low)}"
        : double.IsNegativeInfinity(range.Low) ? $"at most {Number(range.High)}"
        : $"{Number(range.Low)} to {Number(range.High)}";
}
