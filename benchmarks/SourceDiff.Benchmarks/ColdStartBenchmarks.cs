using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace SourceDiff.Benchmarks;

/// <summary>The command from nothing to two articles compared and printed, against a command that only says its version.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 2, iterationCount: 10)]
public class ColdStartBenchmarks
{
    [Benchmark(Baseline = true)]
    public int SayVersion() => CommandLine.Run("--version");

    [Benchmark]
    public int CompareTwoArticles()
    {
        string[] articles = [.. Directory.EnumerateFiles(Articles.Folder("ferry-fire"), "*.md").Order(StringComparer.Ordinal).Take(2)];
        return CommandLine.Run(["compare", .. articles]);
    }

    /// <summary>The command as it was built beside the benchmarks, in a process of its own.</summary>
    internal static class CommandLine
    {
        public static int Run(params string[] arguments)
        {
            var start = new ProcessStartInfo("dotnet", [Articles.Built("SourceDiff.Cli"), .. arguments]) { RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            int printed = process.StandardOutput.ReadToEnd().Length;
            process.WaitForExit();
            return process.ExitCode == 0 && printed > 0 ? printed : throw new InvalidOperationException($"The command ended with {process.ExitCode}.");
        }
    }
}
