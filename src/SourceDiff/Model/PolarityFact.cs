namespace SourceDiff.Model;

/// <summary>A negation and what it denies. What is not negated is affirmed and needs no fact.</summary>
public sealed class PolarityFact : Fact
{
    /// <summary>Makes a negation; <paramref name="span"/> is its cue ("not", "never", "without", "failed to").</summary>
    public PolarityFact(TextSpan span, int passage, TextSpan scope) : base(span, passage) => ScopeSpan = scope;

    /// <inheritdoc/>
    public override Aspect Aspect => Aspect.Polarity;

    /// <summary>The words that are negated.</summary>
    public TextSpan ScopeSpan { get; }

    /// <summary>The verb, adjective or noun at the head of the scope; empty when not told.</summary>
    public TextSpan HeadSpan { get; init; }

    /// <inheritdoc/>
    public override string Value => "negated";
}
