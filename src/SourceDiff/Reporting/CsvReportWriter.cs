using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>
/// Writes the findings as comma-separated values (RFC 4180), a row for every citation, for spreadsheets and statistics: copies of one
/// report have one <c>source</c>, and <c>position_sources</c> counts the independent ones that hold a value. A text that a spreadsheet would run as a formula gets an apostrophe in front. Thread-safe.
/// </summary>
public sealed class CsvReportWriter
{
    private static readonly string[] Columns =
    [
        "finding", "fingerprint", "kind", "relation", "rule", "aspect", "severity", "confidence", "subject", "position", "value",
        "document", "publisher", "title", "start", "end", "quote", "missing_from", "explanation", "source", "position_sources",
    ];

    /// <summary>What stands between two fields.</summary>
    /// <value>A comma, as the standard has it, by default; spreadsheets of countries with a decimal comma open a semicolon.</value>
    public char Separator { get; init; } = ',';

    /// <summary>Writes the findings; <paramref name="output"/> stays open.</summary>
    public void Write(Comparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        var fingerprints = FindingFingerprints.Of(comparison);
        var row = new CsvRow(output, Separator);
        foreach (string column in Columns)
            row.Add(column);
        row.End();
        for (int i = 0; i < comparison.Findings.Length; i++)
        {
            var finding = comparison.Findings[i];
            for (int position = 0; position < finding.Positions.Length; position++)
            {
                foreach (var citation in finding.Positions[position].Citations)
                {
                    row.Add(i + 1);
                    row.Add(fingerprints[i]);
                    WriteFinding(row, finding);
                    row.Add(position + 1);
                    row.Add(finding.Positions[position].Value);
                    WriteCitation(row, comparison.DocumentOf(citation), citation.Span);
                    row.Add(finding is Omission omission ? string.Join("; ", omission.MissingFrom) : "");
                    row.Add(finding.Explanation);
                    row.Add(SourceOf(comparison.Provenance, citation.DocumentId));
                    row.Add(comparison.Provenance.CountIndependent(finding.Positions[position].DocumentIds));
                    row.End();
                }
            }
        }
    }

    /// <summary>The first document of those that depend on one another: equal for all that are one source.</summary>
    private static string SourceOf(Provenance provenance, string documentId) => provenance.GroupOf(documentId).DocumentIds[0];

    private static void WriteFinding(CsvRow row, Finding finding)
    {
        row.Add(finding.Match(_ => "agreement", _ => "discrepancy", _ => "omission"));
        row.Add(finding.Match(agreement => NameOf(agreement.Relation), discrepancy => NameOf(discrepancy.Relation), _ => ""));
        row.Add(finding.RuleId);
        row.Add(ReportOutline.NameOf(finding.Aspect));
        row.Add(ReportOutline.NameOf(finding.Severity));
        row.Add(finding.Confidence.ToString("0.###", CultureInfo.InvariantCulture));
        row.Add(finding.Subject);
    }

    private static void WriteCitation(CsvRow row, Document document, TextSpan span)
    {
        row.Add(document.Id);
        row.Add(document.Publisher);
        row.Add(document.Title);
        row.Add(span.Start);
        row.Add(span.End);
        row.Add(document.Quote(span));
    }

    private static string NameOf(Relation relation) => relation.ToString().ToLowerInvariant();
}
