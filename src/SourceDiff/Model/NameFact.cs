namespace SourceDiff.Model;

/// <summary>A mention of somebody or something by name.</summary>
public sealed class NameFact : Fact
{
    /// <summary>Makes a mention of <paramref name="entity"/>.</summary>
    public NameFact(TextSpan span, int passage, Entity entity) : base(span, passage) => Entity = entity;

    /// <summary><see cref="Model.Aspect.Place"/> for a place, otherwise <see cref="Model.Aspect.Name"/>.</summary>
    public override Aspect Aspect => Entity.Kind == EntityKind.Place ? Aspect.Place : Aspect.Name;

    /// <summary>Who or what is meant.</summary>
    public Entity Entity { get; }

    /// <summary>The title before the name: <c>Gen.</c>; empty when none.</summary>
    public TextSpan TitleSpan { get; init; }

    /// <summary>The fullest form of the name in the document.</summary>
    public override string Value => Entity.Name;
}
