using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Sorts values by what they can be held against at all. O(1).</summary>
internal static class ValueSorts
{
    public static ValueKind KindOf(Fact fact) => fact switch
    {
        MoneyFact => ValueKind.Money,
        DateFact => ValueKind.Date,
        DurationFact => ValueKind.Duration,
        AgeFact => ValueKind.Age,
        RoleFact => ValueKind.Role,
        _ => ValueKind.Quantity,
    };

    /// <summary>Values of two families are never compared: of two units, of two currencies.</summary>
    public static int FamilyOf(Fact fact) => fact switch
    {
        // A ratio may stand for a percentage.
        QuantityFact { Kind: QuantityKind.Ratio or QuantityKind.Percentage } => -1,
        QuantityFact quantity => ((quantity.Unit is { } unit ? (int)WordFolding.FullHash(unit) : 0) * 16) + (int)quantity.Kind,
        MoneyFact money => (int)WordFolding.FullHash(money.Currency),
        _ => 0,
    };

    /// <summary>The sort of <see cref="ValueMention.Sort"/>.</summary>
    public static int SortOf(Fact fact, string outcome) => fact switch
    {
        QuantityFact { Kind: QuantityKind.Count } => outcome.Length > 0 ? (int)WordFolding.FullHash(outcome) | 1 : 0,
        QuantityFact { Kind: QuantityKind.Measure or QuantityKind.Percentage or QuantityKind.Score } or MoneyFact => FamilyOf(fact) ^ 0x5A5A,
        DateFact { Date: { Minute: not null, MinuteTolerance: 0 } } => 2,
        DateFact { Date: { Month: not null, Day: not null } } => 4,
        AgeFact => 6,
        _ => 0,
    };
}
