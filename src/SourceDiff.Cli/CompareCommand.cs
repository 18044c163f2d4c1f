using System.CommandLine;
using SourceDiff.Cli.Articles;
using SourceDiff.Cli.Reports;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Cli;

/// <summary><c>sourcediff compare A B [C …]</c>.</summary>
internal sealed class CompareCommand
{
    private readonly CommandEnvironment _environment;
    private readonly FindingOptions _findings;
    private readonly ClaimOptions _claims;

    private readonly Argument<string[]> _paths = new("articles")
    {
        Description = "Files (.txt, .md with front matter, .html), folders of such, or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<ReportFormat?> _format = new("--format", "-f")
    {
        Description = "The form of the report; by default what the name of --output says, else text. With several outputs: of those whose names do not say",
        HelpName = "text|markdown|json|html|annotations|sarif|csv",
    };

    private readonly Option<string[]> _output = new("--output", "-o")
    {
        Description = "Write the report to a file, or - for standard output; give it several times for several forms (.txt, .md, .json, .html, .jsonld, .sarif, .csv)",
        HelpName = "file",
    };

    private readonly Option<bool> _open = new("--open")
    {
        Description = "Open the HTML report; without an --output of that form, a temporary one",
    };

    private readonly Option<string?> _failOn = new("--fail-on")
    {
        Description = "Exit with 1 when the report holds such a finding",
        HelpName = "discrepancy|conflict|omission",
    };

    private readonly Option<bool> _lean = new("--lean")
    {
        Description = "Leave the alignments out of JSON, most of a report of many articles; claims and findings stay whole",
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
        _format.AcceptOnlyFromAmong([.. Enum.GetNames<ReportFormat>().Select(name => name.ToLowerInvariant())]);
        _failOn.AcceptOnlyFromAmong("discrepancy", "conflict", "omission");
        _color.AcceptOnlyFromAmong("auto", "always", "never");
        _width.AcceptOnly(40, 1000);
        Command = new Command("compare", "Compare two or more articles and print what agrees, differs and is left out; of three and more, who reports what and who copied whom.") { _paths, _format, _output, _open, _failOn, _lean, _width, _color };
        FindingOptions.RefuseOptions(_paths);
        _findings = new FindingOptions(Command);
        _claims = new ClaimOptions(Command);
        Command.SetAction((result, cancellation) => Task.FromResult(Run(result, cancellation)));
    }

    public Command Command { get; }

    private int Run(ParseResult result, CancellationToken cancellation)
    {
        // What is known of words is read meanwhile, on another processor.
        _ = Task.Run(Lexicons.Load, CancellationToken.None);
        var reader = new ArticleReader(_environment.OpenInput, notice => _environment.Error.WriteLine($"sourcediff: {notice}"));
        var documents = reader.Read(result.GetRequiredValue(_paths), cancellation);
        if (documents.Count < 2)
            throw new InputException($"A comparison needs at least two articles; '{documents[0].Id}' is the only one. Name another file, or a folder that holds several.");

        var comparer = SourceComparer.Create();
        var claims = _claims.FilterOf(result, documents);
        var whole = comparer.Compare(documents, cancellation);
        var chosen = claims.Apply(whole);
        if (chosen.Claims.IsEmpty && !whole.Claims.IsEmpty)
            _environment.Error.WriteLine($"sourcediff: {ClaimOptions.NothingOf(claims, whole)}");
        var comparison = _findings.FilterOf(result).Apply(chosen);
        var report = new ReportOutput(_environment, comparer.Rules)
        {
            Width = result.GetValue(_width),
            Color = result.GetValue(_color) ?? "auto",
            MaxClaims = _claims.MostOf(result, claims),
            IsLean = result.GetValue(_lean),
            Sources = reader.Sources,
        };
        bool opens = result.GetValue(_open);
        var targets = TargetsOf(result, opens);
        foreach (var target in targets)
            report.Write(comparison, target);
        if (opens)
            Desktop.Open(targets.First(target => target is { Format: ReportFormat.Html, Path: not null }).Path!);
        return IsFailure(result.GetValue(_failOn), comparison) ? ExitCode.FoundWhatFailOnNames : ExitCode.Success;
    }

    private List<ReportTarget> TargetsOf(ParseResult result, bool opens)
    {
        string[] paths = result.GetValue(_output) ?? [];
        bool isOnlyOpened = opens && paths.Length == 0;
        var targets = isOnlyOpened ? [] : ReportTarget.Of(paths, result.GetValue(_format));
        if (opens && !targets.Exists(target => target is { Format: ReportFormat.Html, Path: not null }))
            targets.Add(new ReportTarget(Path.Combine(Directory.CreateTempSubdirectory("sourcediff-").FullName, "report.html"), ReportFormat.Html));
        return targets;
    }

    private static bool IsFailure(string? failOn, Comparison comparison) => failOn switch
    {
        "discrepancy" => comparison.Discrepancies.Any(),
        "conflict" => comparison.Discrepancies.Any(discrepancy => discrepancy.Relation == Relation.Conflicts),
        "omission" => comparison.Omissions.Any(),
        _ => false,
    };
}
