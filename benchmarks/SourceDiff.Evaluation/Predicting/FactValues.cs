using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>The facts of a reading as the values that a suite of the recognizers asks for.</summary>
internal static class FactValues
{
    public static IEnumerable<(TextSpan Span, string Type, string Value)> Of(string corpus, DocumentReading reading) =>
        reading.Facts.Select(fact => (fact.Span, Type: corpus.Replace("recognizers_", "", StringComparison.Ordinal), Value: ValueIn(corpus, fact, reading.Document.Quote(fact.Span))))
            .Where(value => value.Value is not null)
            .OrderBy(value => value.Span)
            .Select(value => (value.Span, value.Type, value.Value!));

    private static string? ValueIn(string corpus, Fact fact, string words) => (corpus, fact) switch
    {
        ("recognizers_number", QuantityFact { Kind: QuantityKind.Count or QuantityKind.Ratio or QuantityKind.Identifier or QuantityKind.Score } quantity) => Number(quantity.Amount),
        ("recognizers_number", AgeFact age) => Number(InWrittenUnit(age, words)),
        ("recognizers_number", MoneyFact money) => Number(InWrittenUnit(money, words)),
        ("recognizers_number", DurationFact { Seconds: { } length } duration) => Number(length.Scale(1 / FactText.UnitSeconds(duration.Unit))),
        ("recognizers_ordinal", QuantityFact { Kind: QuantityKind.Ordinal } ordinal) => Number(ordinal.Amount),
        ("recognizers_percent", QuantityFact { Kind: QuantityKind.Percentage } share) => Number(share.Amount) + "%",
        ("recognizers_numberrange", QuantityFact quantity) when IsRange(quantity.Amount) || words.StartsWith("equal", StringComparison.OrdinalIgnoreCase) => Range(quantity.Amount.Range),
        ("recognizers_numberrange", AgeFact age) when IsRange(age.Years) => Range(age.Years.Range),
        ("recognizers_age", AgeFact age) => Number(Last(InWrittenUnit(age, words))),
        ("recognizers_currency", MoneyFact money) => Number(Last(InWrittenUnit(money, words))),
        ("recognizers_dimension", QuantityFact { Kind: QuantityKind.Measure } measure) => Number(Last(measure.WrittenAmount ?? measure.Amount)),
        ("recognizers_duration" or "recognizers_datetime", DurationFact duration) =>
            duration.Seconds is { } seconds ? Number(seconds.Scale(SuiteSeconds(duration.Unit) / FactText.UnitSeconds(duration.Unit))) : "not resolved",
        ("recognizers_datetime", DateFact date) => IsLeftOpen(words) ? "not resolved" : Date(date.Date),
        _ => null,
    };

    /// <summary>The suite reads no ranges of measures, only the number next to the unit: 10 of "eight to 10 feet".</summary>
    private static Amount Last(Amount amount) => amount.Approximation == Approximation.Between ? Amount.Exactly(amount.Range.High) : amount;

    /// <summary>The suite gives an age in the unit of the text, we give it in years.</summary>
    private static Amount InWrittenUnit(AgeFact age, string words)
    {
        bool Says(string unit) => words.Contains(unit, StringComparison.OrdinalIgnoreCase);
        return age.Years.Scale(Says("month") ? 12 : Says("week") ? 365.25 / 7 : Says("day") ? 365.25 : 1);
    }

    /// <summary>The suite counts cents, we count dollars.</summary>
    private static Amount InWrittenUnit(MoneyFact money, string words) =>
        words.EndsWith("cents", StringComparison.OrdinalIgnoreCase) && !words.Contains("dollar", StringComparison.OrdinalIgnoreCase)
        || words.EndsWith("cent", StringComparison.OrdinalIgnoreCase) || words.EndsWith("pence", StringComparison.OrdinalIgnoreCase) ? money.Amount.Scale(100) : money.Amount;

    /// <summary>The suite gives no day to what recurs, nor to seasons and to the years of schools and books.</summary>
    private static bool IsLeftOpen(string words) => LeftOpen.Any(open => words.Contains(open, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] LeftOpen = ["every", "each ", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "mornings", "afternoons", "evenings", "nights", "summer", "winter", "autumn", "school year", "fiscal year"];

    /// <summary>The suite's year has 365 days and its month 30.</summary>
    private static double SuiteSeconds(string unit) => unit switch
    {
        "month" => 30 * 86_400d,
        "year" => 365 * 86_400d,
        "decade" => 3650 * 86_400d,
        _ => FactText.UnitSeconds(unit),
    };

    private static bool IsRange(Amount amount) => amount.Approximation
        is Approximation.AtLeast or Approximation.AtMost or Approximation.MoreThan or Approximation.LessThan or Approximation.Between;

    private static string Number(Amount amount) => amount.Nominal.ToString("R", CultureInfo.InvariantCulture);

    private static string Range(Interval range) => string.Create(CultureInfo.InvariantCulture,
        $"{(range.LowOpen ? '(' : '[')}{(double.IsInfinity(range.Low) ? "" : range.Low)},{(double.IsInfinity(range.High) ? "" : range.High)}{(range.HighOpen ? ')' : ']')}");

    /// <summary>The first minute of a time; the parts of the day start where the suite has them start.</summary>
    private static int? Start(CalendarDate date) => (date.Minute, date.MinuteTolerance) switch
    {
        (360, 360) => 8 * 60,
        (900, 180) => 12 * 60,
        (1200, 210) => 16 * 60,
        (1260, 180) => 20 * 60,
        _ => date.Minute - date.MinuteTolerance,
    };

    /// <summary>The first day and minute that it can mean, as the suite writes them.</summary>
    private static string Date(CalendarDate date)
    {
        string? time = Start(date) is { } minute ? string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}:00") : null;
        string? day = date.First?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (day, time) switch
        {
            ({ }, { }) => $"{day} {time}",
            _ => day ?? time ?? "not resolved",
        };
    }
}
