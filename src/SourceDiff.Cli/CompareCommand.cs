using System.CommandLine;
using System.Text;
using SourceDiff.Cli.Articles;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Cli;

/// <summary><c>sourcediff compare A B [C …]</c>.</summary>
internal sealed class CompareCommand
{
    private readonly CommandEnvironment _environment;
    private readonly FindingOptions _findings;

    private readonly Argument<string[]> _paths = new("articles")
    {
        Description = "Files (.txt, .md with front matter, .html), folders of such, or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _format = new("--format", "-f")
    {
        Description = "The form of the report; by default what the name of --output says, else text",
        HelpName = "text|markdown|json",
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Write the report to a file",
        HelpName = "file",
    };

    private readonly Option<string?> _failOn = new("--fail-on")
    {
        Description = "Exit with 1 when the report holds such a finding",
        HelpName = "discrepancy|conflict|omission",
    };

    private readonly Option<int?> _width = new("--width")
    {
        Description = "The width of the text report in columns, at least 40; by default that of the terminal",
        HelpName = "columns",
    };

    private readonly Option<string> _color = new("--color")
    {
        Description = "Colours: on a terminal (unless NO_COLOR is set), always or never",
        HelpName = "auto|always|never",
        DefaultValueFactory = _ => "auto",
    };

    public CompareCommand(CommandEnvironment environment)
    {
        _environment = environment;
        _format.AcceptOnlyFromAmong("text", "markdown", "json");
        _failOn.AcceptOnlyFromAmong("discrepancy", "conflict", "omission");
        _color.AcceptOnlyFromAmong("auto", "always", "never");
        _width.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 40 or > 1000)
                result.AddError("--width must be a number from 40 to 1000.");
        });
        Command = new Command("compare", "Compare two or more articles and print what agrees, differs and is left out.") { _paths, _format, _output, _failOn, _width, _color };
        FindingOptions.RefuseOptions(_paths);
        _findings = new FindingOptions(Command);
        Command.SetAction((result, cancellation) => Task.FromResult(Run(result, cancellation)));
    }

    public Command Command { get; }

    private int Run(ParseResult result, CancellationToken cancellation)
    {
        var reader = new ArticleReader(_environment.OpenInput, notice => _environment.Error.WriteLine($"sourcediff: {notice}"));
        var documents = reader.Read(result.GetRequiredValue(_paths), cancellation);
        if (documents.Count < 2)
            throw new InputException($"A comparison needs at least two articles; '{documents[0].Id}' is the only one. Name another file, or a folder that holds several.");

        var comparison = _findings.FilterOf(result).Apply(SourceComparer.Create().Compare(documents, cancellation));
        Write(result, comparison);
        return IsFailure(result.GetValue(_failOn), comparison) ? ExitCode.FoundWhatFailOnNames : ExitCode.Success;
    }

    private void Write(ParseResult result, Comparison comparison)
    {
        string? path = result.GetValue(_output);
        string format = result.GetValue(_format) ?? FormatOf(path);
        using var output = Open(path);
        if (format == "json")
        {
            new JsonReportWriter { IsIndented = path is not null || _environment.IsOutputTerminal }.Write(comparison, output);
            output.Write("\n"u8);
            return;
        }

        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024);
        if (format == "markdown")
            new MarkdownReportWriter().Write(comparison, writer);
        else
            new TextReportWriter { Width = result.GetValue(_width) ?? WidthOf(path), UseColor = UsesColor(result.GetValue(_color), path) }.Write(comparison, writer);
    }

    private Stream Open(string? path)
    {
        if (path is null)
            return new BufferedStream(_environment.OpenOutput(), 16 * 1024);
        try
        {
            return File.Create(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"'{path}' cannot be written: {error.Message}");
        }
    }

    private int WidthOf(string? path) => path is null ? _environment.Width : 80;

    private bool UsesColor(string? color, string? path) =>
        color == "always" || (color == "auto" && path is null && _environment.IsOutputTerminal && _environment.AllowsColor);

    private static string FormatOf(string? path) => Path.GetExtension(path)?.ToLowerInvariant() switch
    {
        ".md" or ".markdown" => "markdown",
        ".json" => "json",
        _ => "text",
    };

    private static bool IsFailure(string? failOn, Comparison comparison) => failOn switch
    {
        "discrepancy" => comparison.Discrepancies.Any(),
        "conflict" => comparison.Discrepancies.Any(discrepancy => discrepancy.Relation == Relation.Conflicts),
        "omission" => comparison.Omissions.Any(),
        _ => false,
    };
}
