using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>Which claims of a comparison to keep, and with them the findings about their passages. What is not set keeps all.</summary>
public sealed record ClaimFilter
{
    /// <summary>Whether to keep only claims on which documents conflict.</summary>
    /// <value><c>false</c> by default.</value>
    public bool Disputed { get; init; }

    /// <summary>Whether to keep only claims that a single independent source reports.</summary>
    /// <value><c>false</c> by default.</value>
    public bool SingleSource { get; init; }

    /// <summary>Keeps only claims that at least so many independent sources report.</summary>
    /// <value>Sources; 0 by default.</value>
    public int MinimumSources { get; init; }

    /// <summary>Keeps only claims that the document with this id does not report.</summary>
    /// <value><c>null</c> by default.</value>
    public string? MissingFrom { get; init; }

    /// <summary>Whether it keeps everything.</summary>
    public bool IsEmpty => this is { Disputed: false, SingleSource: false, MinimumSources: <= 0, MissingFrom: null };

    /// <summary>Whether <paramref name="claim"/> is kept.</summary>
    public bool Keeps(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return (!Disputed || claim.IsDisputed)
            && (!SingleSource || claim.IndependentSources <= 1)
            && claim.IndependentSources >= MinimumSources
            && (MissingFrom is null || claim.StanceOf(MissingFrom) == Stance.Silent);
    }

    /// <summary>The comparison with the claims that are kept, and the findings that cite a passage of one.</summary>
    public Comparison Apply(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        if (IsEmpty)
            return comparison;
        var claims = comparison.Claims.RemoveAll(claim => !Keeps(claim));
        var passages = claims.SelectMany(claim => claim.Passages).ToLookup(passage => passage.DocumentId, passage => passage.Span, StringComparer.Ordinal);
        return comparison.With(claims, comparison.Findings.RemoveAll(finding => !IsAbout(finding, passages)));
    }

    private static bool IsAbout(Finding finding, ILookup<string, TextSpan> passages)
    {
        foreach (var position in finding.Positions)
        {
            foreach (var citation in position.Citations)
            {
                foreach (var passage in passages[citation.DocumentId])
                {
                    if (passage.Overlaps(citation.Span))
                        return true;
                }
            }
        }

        return false;
    }
}
