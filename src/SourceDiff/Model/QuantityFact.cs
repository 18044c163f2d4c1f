namespace SourceDiff.Model;

/// <summary>A number and what it counts or measures (the NUMSET record of quantitative inference, EQUATE 2019).</summary>
public sealed class QuantityFact : Fact
{
    /// <summary>Makes the fact that <paramref name="amount"/> stands at <paramref name="span"/>.</summary>
    public QuantityFact(TextSpan span, int passage, QuantityKind kind, Amount amount) : base(span, passage)
    {
        Kind = kind;
        Amount = amount;
    }

    /// <inheritdoc/>
    public override Aspect Aspect => Aspect.Quantity;

    /// <summary>What kind of number it is.</summary>
    public QuantityKind Kind { get; }

    /// <summary>The number, in <see cref="Unit"/> for a measure and in percent for a share.</summary>
    public Amount Amount { get; }

    /// <summary>The second number of a score, or of "seven" in "one in seven".</summary>
    public double? Second { get; init; }

    /// <summary>The SI unit (or UCUM code) that <see cref="Amount"/> is in: <c>m</c>, <c>kg</c>, <c>m/s</c>; <c>null</c> for a count.</summary>
    public string? Unit { get; init; }

    /// <summary>The amount of a measure in the unit that the text uses, for display: 15 of "15 miles"; <c>null</c> for what is no measure.</summary>
    public Amount? WrittenAmount { get; init; }

    /// <summary>The words of that unit; empty when there is none.</summary>
    public TextSpan WrittenUnitSpan { get; init; }

    /// <summary>The lemma of the head noun that is counted: <c>person</c>; <c>null</c> when none is stated.</summary>
    public string? Counted { get; init; }

    /// <summary>The noun phrase that is counted, modifiers included; empty when none is stated.</summary>
    public TextSpan CountedSpan { get; init; }

    /// <summary>The verb or adjective that says what happened to what is counted: "were <i>killed</i>"; empty when none.</summary>
    public TextSpan PredicateSpan { get; init; }

    /// <summary>The place that limits what is counted: "turnout in the <i>region</i>"; empty when none is stated beside it.</summary>
    public TextSpan PlaceSpan { get; init; }

    /// <summary>Whether it is the whole that another number is a part of: the ten of "seven of the ten suspects were freed".</summary>
    public bool IsWhole { get; init; }

    /// <inheritdoc/>
    public override string Value => FactText.Quantity(this);
}
