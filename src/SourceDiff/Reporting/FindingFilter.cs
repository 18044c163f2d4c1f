using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>Which findings of a comparison to keep. Everything else of the comparison stays as it is.</summary>
public sealed record FindingFilter
{
    /// <summary>Whether to keep what conflicts or supersedes.</summary>
    /// <value><c>true</c> by default.</value>
    public bool Discrepancies { get; init; } = true;

    /// <summary>Whether to keep what agrees or is compatible.</summary>
    /// <value><c>true</c> by default.</value>
    public bool Agreements { get; init; } = true;

    /// <summary>Whether to keep what some documents leave out.</summary>
    /// <value><c>true</c> by default.</value>
    public bool Omissions { get; init; } = true;

    /// <summary>The aspects to keep.</summary>
    /// <value>Empty, by default, keeps all.</value>
    public ImmutableHashSet<Aspect> Aspects { get; init; } = [];

    /// <summary>The relations to keep of what the values are to each other: only what conflicts, only updates.</summary>
    /// <value>Empty, by default, keeps all.</value>
    public ImmutableHashSet<Relation> Relations { get; init; } = [];

    /// <summary>Leaves out the findings below this confidence.</summary>
    /// <value>A probability, 0–1; 0 by default.</value>
    public double MinimumConfidence { get; init; }

    /// <summary>Whether <paramref name="finding"/> is kept.</summary>
    public bool Keeps(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Confidence >= MinimumConfidence
            && (Aspects.IsEmpty || Aspects.Contains(finding.Aspect))
            && finding.Match(agreement => Agreements && Keeps(agreement.Relation), discrepancy => Discrepancies && Keeps(discrepancy.Relation), _ => Omissions);
    }

    private bool Keeps(Relation relation) => Relations.IsEmpty || Relations.Contains(relation);

    /// <summary>The comparison with the findings that are kept, in their order.</summary>
    public Comparison Apply(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var kept = comparison.Findings.RemoveAll(finding => !Keeps(finding));
        return kept.Length == comparison.Findings.Length ? comparison
            : comparison.With(comparison.Claims, kept);
    }
}
