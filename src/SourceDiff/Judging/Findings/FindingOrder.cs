using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// The most important first: discrepancies, then agreements, then omissions; what is rather right than wrong before what is
/// rather wrong, so that a list is read from its sure end; by severity, what happened to people before the rest, conflicts
/// before updates, then by confidence, then by where they stand. Total, so that the order never depends on how findings were
/// found. Made once a finding, so that sorting compares numbers.
/// </summary>
internal readonly record struct FindingOrder(int Kind, bool IsDoubtful, Severity Severity, int Weight, bool IsUpdate, double Confidence, int Document, TextSpan First, string RuleId, TextSpan Last) : IComparable<FindingOrder>
{
    /// <summary>As likely right as wrong.</summary>
    private const double Even = 0.5;

    public static FindingOrder Of(Finding finding, int weight, int document)
    {
        var first = finding.Positions[0].Citations[0];
        int kind = finding switch
        {
            Discrepancy => 1,
            Agreement => 2,
            _ => 3,
        };
        return new FindingOrder(kind, finding is Discrepancy { Confidence: < Even }, finding.Severity, weight, finding is Discrepancy { Relation: Relation.Supersedes }, finding.Confidence, document, first.Span, finding.RuleId,
            finding.Positions[^1].Citations[^1].Span);
    }

    public int CompareTo(FindingOrder other)
    {
        if (Kind != other.Kind)
            return Kind.CompareTo(other.Kind);
        if (IsDoubtful != other.IsDoubtful)
            return IsDoubtful.CompareTo(other.IsDoubtful);
        if (Severity != other.Severity)
            return ((int)other.Severity).CompareTo((int)Severity);
        if (Weight != other.Weight)
            return other.Weight.CompareTo(Weight);
        if (IsUpdate != other.IsUpdate)
            return IsUpdate.CompareTo(other.IsUpdate);
        if (Confidence != other.Confidence)
            return other.Confidence.CompareTo(Confidence);
        if (Document != other.Document)
            return Document.CompareTo(other.Document);
        int order = First.CompareTo(other.First);
        if (order == 0)
            order = string.CompareOrdinal(RuleId, other.RuleId);
        return order != 0 ? order : Last.CompareTo(other.Last);
    }
}
