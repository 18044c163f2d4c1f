using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>Which claims of a comparison to keep, and with them the findings about their passages. What is not set keeps all.</summary>
public sealed record ClaimFilter
{
    /// <summary>Whether to keep only claims on which documents conflict.</summary>
    /// <value><c>false</c> by default.</value>
    public bool Disputed { get; init; }

    /// <summary>Whether to keep only claims with a value that another superseded as the story developed.</summary>
    /// <value><c>false</c> by default.</value>
    public bool Updated { get; init; }

    /// <summary>Keeps only claims with a detail about this.</summary>
    /// <value><c>null</c> by default.</value>
    public Aspect? About { get; init; }

    /// <summary>Keeps only claims that the document with this id reports.</summary>
    /// <value><c>null</c> by default.</value>
    public string? ReportedBy { get; init; }

    /// <summary>Whether to keep only claims that a single independent source reports.</summary>
    /// <value><c>false</c> by default.</value>
    public bool SingleSource { get; init; }

    /// <summary>Keeps only claims that at least so many independent sources report.</summary>
    /// <value>Sources; 0 by default.</value>
    public int MinimumSources { get; init; }

    /// <summary>Keeps only claims that the document with this id does not report, though it was compared with one that does.</summary>
    /// <value><c>null</c> by default.</value>
    public string? MissingFrom { get; init; }

    /// <summary>Whether it keeps everything.</summary>
    public bool IsEmpty => this is { Disputed: false, Updated: false, About: null, ReportedBy: null, SingleSource: false, MinimumSources: <= 0, MissingFrom: null };

    /// <summary>Whether <paramref name="claim"/> is kept.</summary>
    public bool Keeps(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return (!Disputed || claim.IsDisputed)
            && (!Updated || claim.Details.Any(detail => detail.Relation == Relation.Supersedes))
            && (About is null || claim.Details.Any(detail => detail.Aspect == About))
            && (ReportedBy is null || claim.Reporting.Contains(ReportedBy, StringComparer.Ordinal))
            && (!SingleSource || claim.IsSingleSource)
            && claim.IndependentSources >= MinimumSources
            && (MissingFrom is null || claim.StanceOf(MissingFrom) == Stance.Silent);
    }

    /// <summary>
    /// The comparison with the claims that are kept, and the findings about them: those that cite, in each document that they cite,
    /// a passage or a differing detail of one; for a discrepancy, in two of them. A name in every article is about none of the claims
    /// that it happens to stand in.
    /// </summary>
    public Comparison Apply(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        if (IsEmpty)
            return comparison;
        var claims = comparison.Claims.RemoveAll(claim => !Keeps(claim));
        var passages = claims.SelectMany(claim => claim.Passages.Concat(DifferencesOf(claim))).ToLookup(passage => passage.DocumentId, passage => passage.Span, StringComparer.Ordinal);
        return comparison.With(claims, comparison.Findings.RemoveAll(finding => !IsAbout(finding, passages)));
    }

    private static IEnumerable<Citation> DifferencesOf(Claim claim) =>
        claim.Details.Where(detail => detail.Relation is Relation.Conflicts or Relation.Supersedes).SelectMany(detail => detail.Positions).SelectMany(position => position.Citations);

    private static bool IsAbout(Finding finding, ILookup<string, TextSpan> passages)
    {
        var inside = new HashSet<string>(StringComparer.Ordinal);
        var outside = new HashSet<string>(StringComparer.Ordinal);
        foreach (var citation in finding.Citations)
            (passages[citation.DocumentId].Any(passage => passage.Overlaps(citation.Span)) ? inside : outside).Add(citation.DocumentId);
        return outside.IsSubsetOf(inside) ? inside.Count > 0 : finding is Discrepancy && inside.Count > 1;
    }
}
