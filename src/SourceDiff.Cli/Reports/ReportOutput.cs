using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text;
using SourceDiff.Html;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Cli.Reports;

/// <summary>Writes a comparison in any of the forms. Each form is a method of its own: what one needs is not loaded for another.</summary>
internal sealed class ReportOutput(CommandEnvironment environment, ImmutableArray<Rule> rules)
{
    private const int BufferSize = 16 * 1024;

    /// <summary>The width of a text report, in columns; <c>null</c> for what fits.</summary>
    public int? Width { get; init; }

    /// <summary>When to colour a text report: auto, always or never.</summary>
    public string Color { get; init; } = "auto";

    /// <summary>How many claims the matrix shows; <c>null</c> for what is usual.</summary>
    public int? MaxClaims { get; init; }

    /// <summary>Whether JSON leaves the alignments out.</summary>
    public bool IsLean { get; init; }

    /// <summary>The files that articles were taken from, where their text is not the whole file.</summary>
    public IReadOnlyDictionary<string, SarifSource> Sources { get; init; } = ReadOnlyDictionary<string, SarifSource>.Empty;

    /// <exception cref="InputException">The file cannot be written.</exception>
    public void Write(Comparison comparison, ReportTarget target)
    {
        using var output = Open(target.Path);
        bool isForPeople = target.Path is not null || environment.IsOutputTerminal;
        switch (target.Format)
        {
            case ReportFormat.Json:
                new JsonReportWriter { IsIndented = isForPeople, IsLean = IsLean }.Write(comparison, output);
                output.Write("\n"u8);
                break;
            case ReportFormat.Annotations:
                new AnnotationReportWriter { IsIndented = isForPeople }.Write(comparison, output);
                output.Write("\n"u8);
                break;
            case ReportFormat.Sarif:
                new SarifReportWriter { IsIndented = isForPeople, Rules = rules, Sources = Sources }.Write(comparison, output);
                output.Write("\n"u8);
                break;
            default:
                WriteText(comparison, target, output);
                break;
        }
    }

    private void WriteText(Comparison comparison, ReportTarget target, Stream output)
    {
        // Excel takes a file for UTF-8 only when its first bytes say so.
        bool marksEncoding = target is { Format: ReportFormat.Csv, Path: not null };
        using var writer = new StreamWriter(output, new UTF8Encoding(marksEncoding), BufferSize);
        switch (target.Format)
        {
            case ReportFormat.Html:
                WriteHtml(comparison, writer);
                break;
            case ReportFormat.Csv:
                new CsvReportWriter().Write(comparison, writer);
                break;
            case ReportFormat.Markdown:
                new MarkdownReportWriter { MaxClaims = MaxClaims }.Write(comparison, writer);
                break;
            default:
                new TextReportWriter { Width = Width ?? WidthOf(target.Path), UseColor = UsesColor(target.Path), MaxClaims = MaxClaims }.Write(comparison, writer);
                break;
        }
    }

    private static void WriteHtml(Comparison comparison, TextWriter writer) => HtmlReportWriter.Write(comparison, writer);

    private Stream Open(string? path)
    {
        if (path is null)
            return new BufferedStream(environment.OpenOutput(), BufferSize);
        if (Directory.Exists(path))
            throw new InputException($"'{path}' is a folder. Name a file in it: {Path.Combine(path, "report.html")}");
        try
        {
            return File.Create(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"'{path}' cannot be written: {error.Message}");
        }
    }

    private int WidthOf(string? path) => path is null ? environment.Width : 80;

    private bool UsesColor(string? path) =>
        Color == "always" || (Color == "auto" && path is null && environment.IsOutputTerminal && environment.AllowsColor);
}
