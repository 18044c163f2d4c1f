namespace SourceDiff.Model;

/// <summary>A kind of detail that a host reads with its own extractor: a case number, a ticker, a grid reference.</summary>
public sealed class CustomFact : Fact
{
    /// <summary>Makes a detail of the kind <paramref name="kind"/>.</summary>
    /// <param name="span">The words that state it.</param>
    /// <param name="passage">The index of the passage that states it.</param>
    /// <param name="kind">The host's name for the kind of detail.</param>
    /// <param name="value">The normalised value, the same for every wording of it.</param>
    public CustomFact(TextSpan span, int passage, string kind, string value) : base(span, passage)
    {
        Kind = kind;
        Value = value;
    }

    /// <inheritdoc/>
    public override Aspect Aspect => Aspect.Custom;

    /// <summary>The host's name for the kind of detail.</summary>
    public string Kind { get; }

    /// <inheritdoc/>
    public override string Value { get; }
}
