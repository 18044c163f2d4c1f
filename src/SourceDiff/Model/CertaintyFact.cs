namespace SourceDiff.Model;

/// <summary>A word that makes a statement less or more certain, and how far it reaches.</summary>
public sealed class CertaintyFact : Fact
{
    /// <summary>Makes a mark of certainty; <paramref name="span"/> is its cue ("allegedly", "may").</summary>
    public CertaintyFact(TextSpan span, int passage, CertaintyLevel level, TextSpan scope) : base(span, passage)
    {
        Level = level;
        ScopeSpan = scope;
    }

    /// <inheritdoc/>
    public override Aspect Aspect => Aspect.Certainty;

    /// <summary>How certain the statement is made to be.</summary>
    public CertaintyLevel Level { get; }

    /// <summary>The words it reaches.</summary>
    public TextSpan ScopeSpan { get; }

    /// <inheritdoc/>
    public override string Value => FactText.Fold(Level);
}
