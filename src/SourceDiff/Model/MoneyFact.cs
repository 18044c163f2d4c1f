namespace SourceDiff.Model;

/// <summary>An amount of money.</summary>
public sealed class MoneyFact : Fact
{
    /// <summary>Makes the fact that <paramref name="amount"/> stands at <paramref name="span"/>.</summary>
    public MoneyFact(TextSpan span, int passage, Amount amount, string currency) : base(span, passage)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <inheritdoc/>
    public override Aspect Aspect => Aspect.Money;

    /// <summary>The amount in units of the currency (not in cents, not in millions).</summary>
    public Amount Amount { get; }

    /// <summary>The ISO 4217 code; a bare dollar sign is <c>USD</c>, an unknown currency is its word in capitals.</summary>
    public string Currency { get; }

    /// <summary>The noun phrase that says what the money is for or of: "a <i>fine</i> of $3m"; empty when none.</summary>
    public TextSpan SubjectSpan { get; init; }

    /// <summary>The verb that governs it; empty when none.</summary>
    public TextSpan PredicateSpan { get; init; }

    /// <inheritdoc/>
    public override string Value => $"{FactText.Number(Amount)} {Currency}";
}
