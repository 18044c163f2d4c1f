using System.Collections.Immutable;
using SourceDiff.Judging.Findings;
using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Findings;

public sealed class FindingOrderTests
{
    [Test]
    public void Order_OfDiscrepancies_IsSureBeforeDoubtfulThenBySeverityThenConflictsBeforeUpdates()
    {
        Finding[] findings =
        [
            Discrepancy("doubtful and severe", Relation.Conflicts, Severity.High, 0.49),
            Discrepancy("sure and slight", Relation.Conflicts, Severity.Low, 0.9),
            Discrepancy("an update", Relation.Supersedes, Severity.High, 0.9),
            Discrepancy("even and severe", Relation.Conflicts, Severity.High, 0.5),
            new Agreement("SD2", Aspect.Quantity, Relation.Agrees, Positions) { Subject = "an agreement", Severity = Severity.High, Confidence = 0.3 },
        ];

        var ordered = findings.OrderBy(finding => FindingOrder.Of(finding, weight: 0, document: 0)).Select(finding => finding.Subject);

        Assert.That(ordered, Is.EqualTo((string[])["even and severe", "an update", "sure and slight", "doubtful and severe", "an agreement"]));
    }

    private static ImmutableArray<Position> Positions => [new("12", [new Citation("A", new TextSpan(0, 2))]), new("14", [new Citation("B", new TextSpan(0, 2))])];

    private static Discrepancy Discrepancy(string subject, Relation relation, Severity severity, double confidence) =>
        new("SD1", Aspect.Quantity, relation, Positions) { Subject = subject, Severity = severity, Confidence = confidence };
}
