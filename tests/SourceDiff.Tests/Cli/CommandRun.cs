using System.Diagnostics;
using System.Text;

namespace SourceDiff.Tests.Cli;

/// <summary>One run of the built command as a process.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static CommandRun Of(string folder, string input, params string[] arguments) => Of(folder, Encoding.UTF8.GetBytes(input), arguments);

    public static CommandRun Of(string folder, byte[] input, params string[] arguments) => Of(Start(folder, arguments), input);

    /// <summary>A run among other environment variables; without a value, one is taken away.</summary>
    public static CommandRun With(string folder, Dictionary<string, string?> variables, params string[] arguments) =>
        Of(Start(folder, arguments, variables), []);

    private static CommandRun Of(Process started, byte[] input)
    {
        using var process = started;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The command ended before it read its input, as it may.
        }

        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'sourcediff {string.Join(' ', process.StartInfo.ArgumentList.Skip(1))}' did not end in {Patience}.");
        }

        return new CommandRun(process.ExitCode, output.Result.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }

    public static Process Start(string folder, params string[] arguments) => Start(folder, arguments, []);

    private static Process Start(string folder, string[] arguments, Dictionary<string, string?> variables)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "SourceDiff.Cli.dll"));
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
