using System.Collections.Immutable;
using System.Globalization;

namespace SourceDiff.Reporting;

/// <summary>
/// The claims of three or more documents as rows, the weightiest first. What one source alone reports stands among the omissions,
/// so rows are for what several report, unless the claims were chosen by hand.
/// </summary>
internal sealed class ClaimMatrix
{
    private const string Signs = "+ says it, ~ credits it to somebody, ≠ differs, · is silent";

    public ClaimMatrix(ReportOutline outline, int? most)
    {
        var claims = outline.Comparison.Claims;
        var chosen = most is null ? claims.Where(claim => !claim.IsOfOneDocument) : claims;
        Rows = outline.Comparison.Documents.Length < FewestDocuments ? [] : [.. chosen.Take(most ?? UsualRows).Select(claim => new ClaimRow(outline, claim))];
        Hidden = claims.Length - Rows.Length;
        HiddenOfOne = claims.Count(claim => claim.IsOfOneDocument) - Rows.Count(row => row.Claim.IsOfOneDocument);
    }

    /// <summary>Two documents need no matrix: their findings say it all.</summary>
    public const int FewestDocuments = 3;

    /// <summary>Rows that a reader takes in at one glance.</summary>
    public const int UsualRows = 12;

    public ImmutableArray<ClaimRow> Rows { get; }

    /// <summary>What the signs say.</summary>
    public string Legend => $"{Signs}{(Rows.Any(row => !row.Claim.Touching.IsEmpty) ? ", ≈ comes near it" : "")}{(Rows.Any(row => !row.Claim.NotCompared.IsEmpty) ? ", ? was not compared" : "")}; #: independent sources";

    /// <summary>How many claims have no row.</summary>
    public int Hidden { get; }

    /// <summary>How many of them only one document reports.</summary>
    public int HiddenOfOne { get; }

    /// <summary>What is not shown; empty when all is.</summary>
    public string More
    {
        get
        {
            if (Hidden == 0)
                return "";
            string claims = ReportOutline.Count(Hidden, "more claim", "more claims");
            return HiddenOfOne == 0 ? claims : HiddenOfOne == Hidden ? $"{claims}, each of one article only"
                : string.Create(CultureInfo.InvariantCulture, $"{claims}, {HiddenOfOne} of them of one article only");
        }
    }
}
