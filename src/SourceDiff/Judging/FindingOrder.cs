using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>
/// The most important first: discrepancies, then agreements, then omissions; conflicts before updates; by severity, then by
/// confidence, then by where they stand. Total, so that the order never depends on how findings were found.
/// </summary>
internal sealed class FindingOrder(Dictionary<string, int> documents) : IComparer<Finding>
{
    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int order = Kind(x).CompareTo(Kind(y));
        if (order == 0)
            order = y.Severity.CompareTo(x.Severity);
        if (order == 0)
            order = y.Confidence.CompareTo(x.Confidence);
        if (order == 0)
            order = Place(x).CompareTo(Place(y));
        if (order == 0)
            order = string.CompareOrdinal(x.RuleId, y.RuleId);
        return order != 0 ? order : Last(x).CompareTo(Last(y));
    }

    private static int Kind(Finding finding) => finding switch
    {
        Discrepancy { Relation: Relation.Conflicts } => 0,
        Discrepancy => 1,
        Agreement => 2,
        _ => 3,
    };

    private (int, int, int) Place(Finding finding) => Place(finding.Positions[0].Citations[0]);

    private (int, int, int) Last(Finding finding) => Place(finding.Positions[^1].Citations[^1]);

    private (int, int, int) Place(Citation citation) => (documents[citation.DocumentId], citation.Span.Start, citation.Span.End);
}
