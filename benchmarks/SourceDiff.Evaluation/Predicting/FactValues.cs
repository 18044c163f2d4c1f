using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Evaluation.Predicting;

/// <summary>The facts of a reading as the values that a suite of the recognizers asks for.</summary>
internal static class FactValues
{
    public static IEnumerable<(TextSpan Span, string Type, string Value)> Of(string corpus, DocumentReading reading) =>
        reading.Facts.Select(fact => (fact.Span, Type: corpus.Replace("recognizers_", "", StringComparison.Ordinal), Value: ValueIn(corpus, fact, reading.Document)))
            .Where(value => value.Value is not null)
            .OrderBy(value => value.Span)
            .Select(value => (value.Span, value.Type, value.Value!));

    private static string? ValueIn(string corpus, Fact fact, Document document)
    {
        string words = document.Quote(fact.Span);
        return (corpus, fact) switch
        {
            ("recognizers_number", QuantityFact { Kind: QuantityKind.Count or QuantityKind.Ratio or QuantityKind.Identifier or QuantityKind.Score } quantity) => Number(quantity.Amount),
            ("recognizers_number", AgeFact age) => Number(InWrittenUnit(age, words)),
            ("recognizers_number", MoneyFact money) => Number(InWrittenUnit(money, words)),
            ("recognizers_number", DurationFact { Seconds: { } length } duration) => Number(length.Scale(1 / FactText.UnitSeconds(duration.Unit))),
            ("recognizers_ordinal", QuantityFact { Kind: QuantityKind.Ordinal } ordinal) => Number(ordinal.Amount),
            ("recognizers_ordinal", SequenceFact place) => place.Value,
            ("recognizers_percent", QuantityFact { Kind: QuantityKind.Percentage } share) => Number(share.Amount) + "%",
            ("recognizers_numberrange", QuantityFact quantity) when IsRange(quantity.Amount) || words.StartsWith("equal", StringComparison.OrdinalIgnoreCase) => Range(quantity.Amount.Range),
            ("recognizers_numberrange", AgeFact age) when IsRange(age.Years) => Range(age.Years.Range),
            ("recognizers_age", AgeFact age) => Number(Last(InWrittenUnit(age, words))),
            ("recognizers_currency", MoneyFact money) => Number(Last(InWrittenUnit(money, words))),
            ("recognizers_dimension", QuantityFact { Kind: QuantityKind.Measure } measure) => Number(Last(measure.WrittenAmount ?? measure.Amount)),
            ("recognizers_datetime", DurationFact duration) when SuiteTimes.Point(duration, words, document) is { } point => point,
            ("recognizers_duration" or "recognizers_datetime", DurationFact duration) => SuiteTimes.Length(duration),
            ("recognizers_datetime", DateFact date) => SuiteTimes.Date(date.Date, words),
            _ => null,
        };
    }

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

    private static bool IsRange(Amount amount) => amount.Approximation
        is Approximation.AtLeast or Approximation.AtMost or Approximation.MoreThan or Approximation.LessThan or Approximation.Between;

    private static string Number(Amount amount) => amount.Nominal.ToString("R", CultureInfo.InvariantCulture);

    private static string Range(Interval range) => string.Create(CultureInfo.InvariantCulture,
        $"{(range.LowOpen ? '(' : '[')}{(double.IsInfinity(range.Low) ? "" : range.Low)},{(double.IsInfinity(range.High) ? "" : range.High)}{(range.HighOpen ? ')' : ']')}");
}
