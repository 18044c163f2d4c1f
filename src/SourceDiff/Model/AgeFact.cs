namespace SourceDiff.Model;

/// <summary>How old a person (or a thing) is.</summary>
public sealed class AgeFact : Fact
{
    /// <summary>Makes the fact that somebody is <paramref name="years"/> old.</summary>
    public AgeFact(TextSpan span, int passage, Amount years) : base(span, passage) => Years = years;

    /// <inheritdoc/>
    public override Aspect Aspect => Aspect.Age;

    /// <summary>The age in years; a month is a twelfth.</summary>
    public Amount Years { get; }

    /// <summary>The <see cref="Entity.Index"/> of who is that old, or -1 when nobody is named.</summary>
    public int Entity { get; init; } = -1;

    /// <summary>The words for who is that old: a name, or "a woman"; empty when none.</summary>
    public TextSpan SubjectSpan { get; init; }

    /// <inheritdoc/>
    public override string Value => $"aged {FactText.Number(Years)}";
}
