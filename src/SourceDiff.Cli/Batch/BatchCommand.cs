using System.CommandLine;

namespace SourceDiff.Cli.Batch;

/// <summary><c>sourcediff batch [files]</c>: JSON Lines in, JSON Lines out.</summary>
internal sealed class BatchCommand
{
    private readonly CommandEnvironment _environment;
    private readonly FindingOptions _findings;

    private readonly Argument<string[]> _paths = new("files")
    {
        Description = "Files of JSON Lines, or - for standard input (the default)",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many lines are compared at once; by default as many as there are processors",
        HelpName = "number",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    public BatchCommand(CommandEnvironment environment)
    {
        _environment = environment;
        _jobs.AcceptOnly(1, 1024);
        Command = new Command("batch", "Compare many sets of articles: a line of JSON in, a line of JSON out, in the same order.") { _paths, _jobs };
        FindingOptions.RefuseOptions(_paths);
        _findings = new FindingOptions(Command);
        Command.SetAction(RunAsync);
    }

    public Command Command { get; }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        string[] paths = result.GetValue(_paths) is { Length: > 0 } given ? given : ["-"];
        foreach (string path in paths)
        {
            if (path != "-" && !File.Exists(path))
                throw new InputException($"'{path}' does not exist. Pass files of JSON Lines, or - for standard input.");
        }

        var comparer = new LineComparer(SourceComparer.Create(), _findings.FilterOf(result));
        using var progress = _environment.IsErrorTerminal ? new BatchProgress() : null;
        using var output = _environment.OpenOutput();
        var run = new BatchRun(comparer, result.GetValue(_jobs), progress);
        foreach (string path in paths)
        {
            using var input = path == "-" ? _environment.OpenInput() : File.OpenRead(path);
            await run.RunAsync(input, output, cancellation);
        }

        return run.Failed == 0 ? ExitCode.Success : ExitCode.SomeLinesFailed;
    }
}
