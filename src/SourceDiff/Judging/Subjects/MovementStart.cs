using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>Works out from what level a change went, of any two of the change, its share and the level it reached. O(1).</summary>
internal static class MovementStart
{
    private const double Percent = 100;

    public static Interval? Of(DocumentReading reading, Movement movement)
    {
        var change = Written(reading, movement.Change);
        var share = Written(reading, movement.Share);
        var level = Written(reading, movement.Level);
        if (change is { } by && level is { } to && AreAlike(movement.Change!, movement.Level!))
            return movement.Sign > 0 ? new Interval(to.Low - by.High, to.High - by.Low) : new Interval(to.Low + by.Low, to.High + by.High);
        // Shares are miscounted more often than a change is taken from a level.
        Interval? found = null;
        if (share is { } part && level is { } end && Factor(part, movement.Sign) is { Low: > 0 } factor)
            found = Narrower(found, new Interval(end.Low / factor.High, end.High / factor.Low));
        if (change is { } sum && share is { Low: > 0 } rate)
            found = Narrower(found, new Interval(sum.Low / rate.High * Percent, sum.High / rate.Low * Percent));
        return found is { Low: > 0 } ? found : null;
    }

    private static Interval Factor(Interval share, int sign) =>
        sign > 0 ? new Interval(1 + (share.Low / Percent), 1 + (share.High / Percent)) : new Interval(1 - (share.High / Percent), 1 - (share.Low / Percent));

    private static Interval Narrower(Interval? one, Interval other) =>
        one is { } known && (known.High - known.Low) * (other.High + other.Low) <= (other.High - other.Low) * (known.High + known.Low) ? known : other;

    private static Interval? Written(DocumentReading reading, ValueMention? value) => value?.Fact switch
    {
        MoneyFact money => WrittenAmount.Of(money.Span.In(reading.Document.Text), money.Amount),
        QuantityFact { WrittenAmount: null } quantity => WrittenAmount.Of(quantity.Span.In(reading.Document.Text), quantity.Amount),
        _ => null,
    };

    /// <summary>A change of dollars and a level of dollars, a change of points and a bare level.</summary>
    private static bool AreAlike(ValueMention change, ValueMention level) => (change.Fact, level.Fact) switch
    {
        (MoneyFact by, MoneyFact to) => by.Currency == to.Currency,
        (QuantityFact by, QuantityFact to) => by.Kind == to.Kind && by.Unit == to.Unit,
        _ => false,
    };
}
