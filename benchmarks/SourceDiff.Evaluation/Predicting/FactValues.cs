using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>The facts of a reading as the values that a suite of the recognizers asks for.</summary>
internal static class FactValues
{
    public static IEnumerable<(TextSpan Span, string Type, string Value)> Of(string corpus, DocumentReading reading) =>
        reading.Facts.Select(fact => (fact.Span, Type: corpus.Replace("recognizers_", "", StringComparison.Ordinal), Value: ValueIn(corpus, fact)))
            .Where(value => value.Value is not null)
            .OrderBy(value => value.Span)
            .Select(value => (value.Span, value.Type, value.Value!));

    private static string? ValueIn(string corpus, Fact fact) => (corpus, fact) switch
    {
        ("recognizers_number", QuantityFact { Kind: QuantityKind.Count or QuantityKind.Ratio or QuantityKind.Identifier or QuantityKind.Score } quantity) => Number(quantity.Amount),
        ("recognizers_number", AgeFact age) => Number(age.Years),
        ("recognizers_ordinal", QuantityFact { Kind: QuantityKind.Ordinal } ordinal) => Number(ordinal.Amount),
        ("recognizers_percent", QuantityFact { Kind: QuantityKind.Percentage } share) => Number(share.Amount) + "%",
        ("recognizers_numberrange", QuantityFact quantity) when IsRange(quantity.Amount) => Range(quantity.Amount.Range),
        ("recognizers_numberrange", AgeFact age) when IsRange(age.Years) => Range(age.Years.Range),
        ("recognizers_age", AgeFact age) => Number(age.Years),
        ("recognizers_currency", MoneyFact money) => Number(money.Amount),
        ("recognizers_dimension", QuantityFact { Kind: QuantityKind.Measure } measure) => Number(measure.Amount),
        ("recognizers_duration" or "recognizers_datetime", DurationFact duration) => duration.Seconds is { } seconds ? Number(seconds) : "not resolved",
        ("recognizers_datetime", DateFact date) => Date(date.Date),
        _ => null,
    };

    private static bool IsRange(Amount amount) => amount.Approximation
        is Approximation.AtLeast or Approximation.AtMost or Approximation.MoreThan or Approximation.LessThan or Approximation.Between;

    private static string Number(Amount amount) => amount.Nominal.ToString("R", CultureInfo.InvariantCulture);

    private static string Range(Interval range) => string.Create(CultureInfo.InvariantCulture,
        $"{(range.LowOpen ? '(' : '[')}{(double.IsInfinity(range.Low) ? "" : range.Low)},{(double.IsInfinity(range.High) ? "" : range.High)}{(range.HighOpen ? ')' : ']')}");

    /// <summary>The first day and minute that it can mean, as the suite writes them.</summary>
    private static string Date(CalendarDate date)
    {
        string? time = date.Minute is { } minute ? string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}:00") : null;
        string? day = date.First?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (day, time) switch
        {
            ({ }, { }) => $"{day} {time}",
            _ => day ?? time ?? "not resolved",
        };
    }
}
