namespace SourceDiff.Model;

/// <summary>What somebody is: an office, a job, a relation ("Bugcrowd's <i>Chief Information Security Officer</i>").</summary>
public sealed class RoleFact : Fact
{
    /// <summary>Makes the fact that somebody holds <paramref name="role"/>.</summary>
    public RoleFact(TextSpan span, int passage, string role) : base(span, passage) => Role = role;

    /// <inheritdoc/>
    public override Aspect Aspect => Aspect.Role;

    /// <summary>The role, folded, abbreviations expanded: <c>general manager</c>.</summary>
    public string Role { get; }

    /// <summary>The <see cref="Entity.Index"/> of who holds it, or -1.</summary>
    public int Holder { get; init; } = -1;

    /// <summary>The <see cref="Entity.Index"/> of where it is held, or -1.</summary>
    public int Organisation { get; init; } = -1;

    /// <inheritdoc/>
    public override string Value => Role;
}
