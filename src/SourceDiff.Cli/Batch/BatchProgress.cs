using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace SourceDiff.Cli.Batch;

/// <summary>How far a batch is, on standard error. Made only when that is a terminal: it loads a library for it.</summary>
internal sealed class BatchProgress : IDisposable
{
    /// <summary>How often the line is drawn anew.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _drawn;
    private long _compared;
    private long _failed;

    public void Report(bool isCompared)
    {
        if (isCompared)
            _compared++;
        else
            _failed++;
        if (_drawn != 0 && Stopwatch.GetElapsedTime(_drawn) < Interval)
            return;
        _drawn = Stopwatch.GetTimestamp();
        Draw();
    }

    public void Dispose()
    {
        Draw();
        _console.WriteLine();
    }

    private void Draw()
    {
        double seconds = Math.Max(0.001, Stopwatch.GetElapsedTime(_started).TotalSeconds);
        string rate = ((_compared + _failed) / seconds).ToString("#,0", CultureInfo.InvariantCulture);
        string failed = _failed == 0 ? "" : $", [red]{_failed.ToString("#,0", CultureInfo.InvariantCulture)} failed[/]";
        _console.Markup($"\r[bold]{_compared.ToString("#,0", CultureInfo.InvariantCulture)}[/] compared{failed}, [dim]{rate} a second[/]  ");
    }
}
