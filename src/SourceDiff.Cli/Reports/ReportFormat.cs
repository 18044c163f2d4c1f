namespace SourceDiff.Cli.Reports;

/// <summary>The forms of a report; the option <c>--format</c> calls them so in lower case.</summary>
internal enum ReportFormat
{
    Text,
    Markdown,
    Json,
    Html,
    Annotations,
    Sarif,
    Csv,
}
