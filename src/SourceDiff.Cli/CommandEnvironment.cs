using Microsoft.Win32.SafeHandles;

namespace SourceDiff.Cli;

/// <summary>What the command sees of the process it runs in.</summary>
internal sealed class CommandEnvironment
{
    /// <summary>Wider lines are hard to read, however wide the terminal is.</summary>
    private const int WidestLine = 110;

    public required Func<Stream> OpenInput { get; init; }

    public required Func<Stream> OpenOutput { get; init; }

    public required TextWriter Error { get; init; }

    public required bool IsOutputTerminal { get; init; }

    public required bool IsErrorTerminal { get; init; }

    public required bool AllowsColor { get; init; }

    public required int Width { get; init; }

    public static CommandEnvironment OfProcess() => new()
    {
        OpenInput = Console.OpenStandardInput,
        OpenOutput = OpenStandardOutput,
        Error = Console.Error,
        IsOutputTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
        AllowsColor = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
        Width = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? 80 : Math.Min(WidestLine, Console.WindowWidth),
    };

    /// <summary>
    /// Standard output; a pipe is opened as a file, because the console's own stream swallows that its reader has gone, and a
    /// batch would go on for nobody. A real file stays with the console: others may write to it too, from where we end.
    /// </summary>
    private static Stream OpenStandardOutput()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek)
                return pipe;
        }

        return Console.OpenStandardOutput();
    }
}
