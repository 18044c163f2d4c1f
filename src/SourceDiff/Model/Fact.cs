namespace SourceDiff.Model;

/// <summary>
/// One typed detail that a passage states, with its normalised value. The hierarchy is closed: a host adds details
/// of its own as <see cref="CustomFact"/>. Immutable and thread-safe; equality is by reference: compare <see cref="Value"/>s.
/// </summary>
public abstract class Fact
{
    private protected Fact(TextSpan span, int passage)
    {
        Span = span;
        Passage = passage;
    }

    /// <summary>The words that state it, in the document's original text.</summary>
    public TextSpan Span { get; }

    /// <summary>The <see cref="Model.Passage.Index"/> of the passage that states it.</summary>
    public int Passage { get; }

    /// <summary>What the detail is about.</summary>
    public abstract Aspect Aspect { get; }

    /// <summary>The normalised value as text, the same for every wording of it: <c>12 people</c>, <c>2005-06-24</c>.</summary>
    public abstract string Value { get; }

    /// <summary>The value and where it stands, for a debugger.</summary>
    public override string ToString() => $"{GetType().Name} {Value} {Span}";
}
