using System.CommandLine;
using System.CommandLine.Help;
using SourceDiff.Cli.Batch;

namespace SourceDiff.Cli;

/// <summary>The <c>sourcediff</c> command: parses the arguments, runs what they name, turns errors into one clear line.</summary>
internal sealed class CommandLine
{
    private readonly CommandEnvironment _environment;
    private readonly RootCommand _root;

    public CommandLine(CommandEnvironment environment)
    {
        _environment = environment;
        _root = new RootCommand("Compares news articles on one event: what agrees, what differs, what is left out, with the exact words of every side.");
        _root.Subcommands.Add(new CompareCommand(environment).Command);
        _root.Subcommands.Add(new BatchCommand(environment).Command);
        _root.Subcommands.Add(new ExplainCommand(environment).Command);
        _root.Subcommands.Add(new SchemaCommand(environment).Command);
        foreach (var option in _root.Options)
        {
            if (option is HelpOption { Action: HelpAction help })
                option.Action = new HelpWithExamples(help);
        }
    }

    public async Task<int> RunAsync(string[] args)
    {
        var result = _root.Parse(args.Length == 0 ? ["--help"] : args);
        if (result.Errors.Count > 0)
        {
            await _environment.Error.WriteLineAsync(MessageOf(result));
            await _environment.Error.WriteLineAsync($"Try 'sourcediff {(result.CommandResult.Command == _root ? "" : result.CommandResult.Command.Name + " ")}--help'.");
            return ExitCode.BadUsageOrInput;
        }

        try
        {
            return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (InputException error)
        {
            await _environment.Error.WriteLineAsync($"sourcediff: {error.Message}");
            return ExitCode.BadUsageOrInput;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException) when (!_environment.IsOutputTerminal)
        {
            // Whoever read our output has gone ("| head"): nothing is wrong, and nobody is left to tell.
            return ExitCode.OutputClosed;
        }
    }

    /// <summary>The parser says of a mistyped command only that one is missing; files without one are to be compared.</summary>
    private string MessageOf(ParseResult result) => result.CommandResult.Command != _root || result.UnmatchedTokens is not [var first, ..] ? result.Errors[0].Message
        : File.Exists(first) || Directory.Exists(first) ? $"Say what to do with '{first}': sourcediff compare {string.Join(' ', result.UnmatchedTokens)}"
        : $"There is no command '{first}'. The commands are {string.Join(", ", _root.Subcommands.Select(command => command.Name))}.";
}
