namespace SourceDiff.Cli.Reports;

/// <summary>One report to write: where to, and in which form.</summary>
/// <param name="Path">The file; <c>null</c> for standard output.</param>
/// <param name="Format">The form.</param>
internal sealed record ReportTarget(string? Path, ReportFormat Format)
{
    private const string StandardOutput = "-";

    /// <summary>
    /// The reports that the options ask for. With one, <paramref name="format"/> decides, then its name; with several, their
    /// names decide, and <paramref name="format"/> is for those whose name tells nothing.
    /// </summary>
    public static List<ReportTarget> Of(IReadOnlyList<string> paths, ReportFormat? format)
    {
        if (paths.Count == 0)
            return [new ReportTarget(null, format ?? ReportFormat.Text)];
        if (paths.Distinct(StringComparer.Ordinal).Count() < paths.Count)
            throw new InputException($"--output names '{paths.GroupBy(path => path, StringComparer.Ordinal).First(group => group.Count() > 1).Key}' twice. Name a file for each report.");
        return [.. paths.Select(path => new ReportTarget(path == StandardOutput ? null : path,
            paths.Count == 1 ? format ?? FormatOf(path) ?? ReportFormat.Text : FormatOf(path) ?? format ?? ReportFormat.Text))];
    }

    private static ReportFormat? FormatOf(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" or ".text" => ReportFormat.Text,
        ".md" or ".markdown" => ReportFormat.Markdown,
        ".json" => ReportFormat.Json,
        ".html" or ".htm" => ReportFormat.Html,
        ".jsonld" => ReportFormat.Annotations,
        ".sarif" => ReportFormat.Sarif,
        ".csv" => ReportFormat.Csv,
        ".pdf" or ".doc" or ".docx" or ".odt" or ".rtf" or ".xls" or ".xlsx" or ".xml" => throw new InputException($"'{path}': no report is written in the form {System.IO.Path.GetExtension(path)}. Name it .txt, .md, .json, .html, .jsonld, .sarif or .csv; a browser prints .html as PDF."),
        _ => null,
    };
}
