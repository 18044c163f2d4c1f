using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Claims;

/// <summary>What the comparison of two short texts says on one aspect, as a line: <c>SD1103 conflicts: not charged / charged</c>.</summary>
internal static class ClaimTable
{
    private static readonly SourceComparer Comparer = SourceComparer.Create();

    public static string Of(string left, string right, params string[] rules)
    {
        var documents = (Document[])[new Document("left", left), new Document("right", right)];
        var findings = Comparer.Compare(documents).Findings.Where(finding => rules.Contains(finding.RuleId));
        return string.Join("; ", findings.Select(finding => $"{finding.RuleId} {string.Join(" / ", finding.Citations.Select(citation => citation.Span.In(documents.First(document => document.Id == citation.DocumentId).Text).ToString()))}"));
    }
}
