using System.Collections.Immutable;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Html;

/// <summary>The kinds of findings as the page tells them apart: its style sheet, its filters and its headings.</summary>
internal static class FindingKinds
{
    public const string Agrees = "agrees";

    /// <summary>All kinds, what asks for a decision first.</summary>
    public static ImmutableArray<(string Kind, string Label)> All { get; } =
        [("conflicts", "Conflicts"), ("supersedes", "Updates"), ("omission", "Left out"), ("compatible", "Compatible"), (Agrees, "Agrees")];

    /// <summary>The kind of a finding; the text report tells them apart in the same way, so that both count alike.</summary>
    public static string Of(Finding finding) => finding.Match(
        agreement => ReportOutline.IsShared(agreement) ? Agrees : "compatible",
        discrepancy => discrepancy.Relation == Relation.Supersedes ? "supersedes" : "conflicts",
        _ => "omission");

    /// <summary>The gravest of several kinds, for words that several findings cite.</summary>
    public static string Gravest(IEnumerable<Finding> findings)
    {
        var kinds = findings.Select(Of).ToHashSet(StringComparer.Ordinal);
        return All.First(entry => kinds.Contains(entry.Kind)).Kind;
    }
}
