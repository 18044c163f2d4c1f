using System.Runtime.InteropServices;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>A value without its words, for telling at once whether a document states it anywhere; those of different facts differ. Equality is by value.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ValueKey(int Kind, double First, double Second = 0)
{
    /// <summary>Quantities and days have numbers from 0 on.</summary>
    private const int MoneyKind = -1, DurationKind = -2, AgeKind = -3, OtherKind = -4, RelativeDateKind = -5, FirstDateKind = 1_000;

    /// <summary>Of whatever the value is.</summary>
    public const int AnyThing = 0;

    /// <summary>The text does not say of what.</summary>
    public const int NoThing = -1;

    /// <summary>People are counted under many names.</summary>
    private const int People = 1;

    /// <summary>What it is a value of, <see cref="AnyThing"/> where values alone tell: small numbers stand in every article, of other things.</summary>
    public int Thing { get; init; }

    /// <summary>Whether two values are one, of whatever they are values.</summary>
    public bool HasValue(in ValueKey other) => Kind == other.Kind && First.Equals(other.First) && Second.Equals(other.Second);

    /// <summary>Whether a document that states <paramref name="stated"/>, of the same value, states this one: five killed are no five injured, but may be "five people".</summary>
    public bool IsToldBy(in ValueKey stated) => Thing == AnyThing || stated.Thing == Thing || stated.Thing is AnyThing or NoThing
        || (IsOutcome ? stated.Thing == People : Thing == People && stated.IsOutcome);

    /// <summary>The things of outcomes are odd from 5 on, those of nouns even.</summary>
    private bool IsOutcome => (Thing & 1) != 0 && Thing is not (NoThing or People);

    /// <param name="fact">The value.</param>
    /// <param name="outcome">What happened to those counted; empty when not told.</param>
    public static ValueKey Of(Fact fact, string outcome) => fact switch
    {
        QuantityFact quantity => new ValueKey((int)quantity.Kind, quantity.Amount.Nominal, quantity.Second ?? 0) { Thing = ThingOf(quantity, outcome) },
        MoneyFact money => new ValueKey(MoneyKind, money.Amount.Nominal),
        DateFact date => Of(date.Date),
        DurationFact duration => new ValueKey(DurationKind, duration.Seconds?.Nominal ?? -1),
        AgeFact age => new ValueKey(AgeKind, age.Years.Nominal),
        _ => new ValueKey(OtherKind, 0),
    };

    public static ValueKey Of(CalendarDate date) => date is { Year: null, Month: null, Day: null, Weekday: null, Minute: null }
        ? new ValueKey(RelativeDateKind, date.First?.DayNumber ?? -1, date.Symbol is { } symbol ? WordFolding.FullHash(symbol) : date.Last?.DayNumber ?? -1)
        : new ValueKey(FirstDateKind + (int)(date.Weekday ?? (DayOfWeek)(-1)), ((((date.Year ?? 0) * 13) + (date.Month ?? 0)) * 32) + (date.Day ?? 0), date.Minute ?? (-1 - DayRanges.EndOf(date)));

    private static int ThingOf(QuantityFact fact, string outcome)
    {
        if (fact.Kind != QuantityKind.Count)
            return AnyThing;
        if (fact.Counted is { } counted && !IsPerson(counted))
            return ((int)WordFolding.FullHash(counted) & ~1) | 2;
        return outcome.Length > 0 ? (int)WordFolding.FullHash(outcome) | 5 : fact.Counted is null ? NoThing : People;
    }

    private static bool IsPerson(string noun) => (NewsLexicon.English.Traits(NewsLexicon.English.Find(noun)) & (WordTraits.PersonNoun | WordTraits.Kinship | WordTraits.Role)) != 0;
}
