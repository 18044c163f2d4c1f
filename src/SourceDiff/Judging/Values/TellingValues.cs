using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Tells values that two texts hardly share by chance: 1,340, 61.5, $749, 4.12 a.m., 1922; not "two" or "Monday".</summary>
internal static class TellingValues
{
    /// <summary>Small whole numbers stand in every article, of other things.</summary>
    private const double Small = 20;

    /// <summary>Round hundreds and less are shared by chance too, unless something is measured.</summary>
    private const double Round = 100;

    public static bool Are(Fact fact) => fact switch
    {
        QuantityFact { Kind: QuantityKind.Count or QuantityKind.Percentage, Amount: { Approximation: not Approximation.Vague } amount } => IsTelling(amount.Nominal),
        QuantityFact { Kind: QuantityKind.Measure } => true,
        MoneyFact => true,
        DateFact { Date: var date } => date is { Minute: not null, MinuteTolerance: 0 } or { Year: not null } or { Month: not null, Day: not null },
        AgeFact => true,
        _ => false,
    };

    private static bool IsTelling(double number) => number != Math.Truncate(number) || (number >= Small && (number > Round || number % 10 != 0));
}
