using System.CommandLine;
using SourceDiff.Reporting;

namespace SourceDiff.Cli;

/// <summary><c>sourcediff schema</c>: the JSON Schema of the reports in JSON.</summary>
internal sealed class SchemaCommand
{
    public SchemaCommand(CommandEnvironment environment)
    {
        Command = new Command("schema", "Print the JSON Schema (draft 2020-12) of --format json.");
        Command.SetAction(_ =>
        {
            using var output = environment.OpenOutput();
            using var schema = JsonReportSchema.Open();
            schema.CopyTo(output);
            return ExitCode.Success;
        });
    }

    public Command Command { get; }
}
