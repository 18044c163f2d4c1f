using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>What a detail adds to what makes a passage worth telling: words quoted most, then money, people and bodies.</summary>
internal static class Salience
{
    public static int Of(Fact fact) => fact switch
    {
        QuotationFact => 3,
        NameFact { Entity.Kind: EntityKind.Person or EntityKind.Organisation } => 2,
        NameFact => 1,
        MoneyFact => 2,
        QuantityFact { Kind: not (QuantityKind.Ordinal or QuantityKind.Identifier) } => 1,
        DurationFact or AgeFact => 1,
        _ => 0,
    };
}
