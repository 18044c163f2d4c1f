using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SourceDiff.Model;

namespace SourceDiff.Tests.Laws;

/// <summary>Everything that a comparison says, as text, so that two comparisons can be told apart in every detail.</summary>
internal static class ComparisonText
{
    /// <summary>The comparison as it stands, in its own order.</summary>
    public static string Of(Comparison comparison) => Write(comparison.Alignments.Select(alignment => Alignment(alignment, mirror: false)),
        comparison.Claims.Select(Claim).Concat(Development(comparison)), comparison.Findings.Select(Finding), comparison.Coverage);

    /// <summary>The comparison with everything sorted and seen from the smallest document id: equal whatever the order of the documents.</summary>
    public static string Unordered(Comparison comparison) => Write(
        comparison.Alignments.Select(alignment => Alignment(alignment, mirror: string.CompareOrdinal(alignment.Left.DocumentId, alignment.Right.DocumentId) > 0)).Order(StringComparer.Ordinal),
        comparison.Claims.Select(Sorted).Order(StringComparer.Ordinal).Concat(Development(comparison)), comparison.Findings.Select(Sorted).Order(StringComparer.Ordinal), comparison.Coverage);

    private static string Write(IEnumerable<string> alignments, IEnumerable<string> claims, IEnumerable<string> findings, Coverage coverage)
    {
        var text = new StringBuilder();
        foreach (string line in alignments.Concat(claims).Concat(findings))
            text.Append(line).Append('\n');
        foreach (var document in coverage.Documents.OrderBy(document => document.DocumentId, StringComparer.Ordinal))
            text.Append(document).Append('\n');
        foreach (var reason in coverage.NotCompared)
            text.Append(reason).Append('\n');
        return text.AppendJoin('\n', coverage.Limits).ToString();
    }

    private static string Alignment(Alignment alignment, bool mirror)
    {
        var seen = mirror ? alignment.Mirror() : alignment;
        return string.Create(CultureInfo.InvariantCulture, $"align {Side(seen.Left)} {Side(seen.Right)} {seen.Kind} {seen.Similarity:R} edits {string.Join(", ", seen.Edits)} shares {string.Join(", ", seen.Evidence)}");
    }

    private static string Side(AlignedSide side) => string.Join('+', side.Citations.Select(Citation));

    private static string Claim(Claim claim) => Claim(claim, claim.Passages.Select(Citation), claim.Silent, claim.Stances.Select(Stance), claim.Details.Select(detail => Detail(detail, detail.Positions.Select(position => Position(position, position.Citations.Select(Citation))))));

    private static string Sorted(Claim claim) => Claim(claim, Order(claim.Passages.Select(Citation)), Order(claim.Silent), Order(claim.Stances.Select(Stance)),
        Order(claim.Details.Select(detail => Detail(detail, Order(detail.Positions.Select(position => Position(position, Order(position.Citations.Select(Citation)))))))));

    private static string Claim(Claim claim, IEnumerable<string> passages, IEnumerable<string> silent, IEnumerable<string> stances, IEnumerable<string> details) => string.Create(CultureInfo.InvariantCulture,
        $"claim {Citation(claim.Label)} weighs {claim.Weight:R} from {claim.IndependentSources} {string.Join(' ', passages)} silent {string.Join(' ', silent)} not compared {string.Join(' ', Order(claim.NotCompared))} touching {string.Join(' ', Order(claim.Touching.Select(Citation)))} stances {string.Join(' ', stances)} earlier {string.Join(' ', claim.EarlierStages.Select(Citation))} later {string.Join(' ', claim.LaterStages.Select(Citation))} details {string.Join(" & ", details)}");

    private static IEnumerable<string> Development(Comparison comparison) =>
        comparison.Development.Moments.Select(moment => $"moment {moment.AsOf} {string.Join(' ', Order(moment.DocumentIds))} changes {string.Join(" | ", moment.Changes.Select(Change))} reports {string.Join(" | ", moment.FirstReports.Select(Report))}")
            .Append($"undated {string.Join(' ', Order(comparison.Development.Undated))}");

    private static string Change(ValueChange change) =>
        $"{Citation(change.Claim)} {change.RuleId} {change.Aspect} '{change.Subject}' {string.Join(", ", Order(change.Before.Select(value => $"{value}")))} > {string.Join(", ", Order(change.After.Select(value => $"{value}")))}";

    private static string Report(FirstReport report) =>
        $"{Citation(report.Claim)} {Citation(report.Words)} {string.Join(' ', Order(report.DocumentIds))} follows {(report.Follows is { } earlier ? Citation(earlier) : "")}";

    private static string Stance(ClaimStance stance) =>
        $"{stance.DocumentId} {stance.Stance} {stance.Elsewhere} {string.Join(' ', stance.CreditedTo)} {string.Join(' ', Order(stance.DisputedBy.Select(Citation)))}";

    private static string Detail(ClaimDetail detail, IEnumerable<string> positions) => string.Create(CultureInfo.InvariantCulture,
        $"{detail.RuleId} {detail.Aspect} {detail.Relation} {detail.Confidence:R} '{detail.Subject}' {string.Join(" | ", positions)} {string.Join(", ", Order(detail.Timeline.Select(dated => $"{dated}")))}");

    private static IEnumerable<string> Order(IEnumerable<string> parts) => parts.Order(StringComparer.Ordinal);

    private static string Finding(Finding finding) => Finding(finding, finding.Positions.Select(position => Position(position, position.Citations.Select(Citation))), Missing(finding));

    /// <summary>An explanation names the two sides in the order of the documents: the same words, whatever their order.</summary>
    private static string Sorted(Finding finding) => Finding(finding,
        finding.Positions.Select(position => Position(position, position.Citations.Select(Citation).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal),
        Missing(finding).Order(StringComparer.Ordinal), string.Concat(finding.Explanation.Order()));

    private static string Finding(Finding finding, IEnumerable<string> positions, IEnumerable<string> missing) => Finding(finding, positions, missing, finding.Explanation);

    private static string Finding(Finding finding, IEnumerable<string> positions, IEnumerable<string> missing, string explanation) => string.Create(CultureInfo.InvariantCulture,
        $"{finding.GetType().Name} {finding.RuleId} {finding.Aspect} {Relation(finding)} {finding.Severity} {finding.Confidence:R} '{finding.Subject}' {finding.Tolerance}: {string.Join(" | ", positions)} missing {string.Join(' ', missing)}: {explanation}");

    private static string Relation(Finding finding) => finding.Match(agreement => $"{agreement.Relation}", discrepancy => $"{discrepancy.Relation}", _ => "Omits");

    private static ImmutableArray<string> Missing(Finding finding) => finding is Omission omission ? omission.MissingFrom : [];

    private static string Position(Position position, IEnumerable<string> citations) => $"{position.Value} {position.Range} {string.Join(' ', citations)}";

    private static string Citation(Citation citation) => $"{citation.DocumentId}{citation.Span}";
}
