using System.Diagnostics;

namespace SourceDiff.Tests;

/// <summary>What tests need from the system beyond the SDK: installed when it is missing and can be, otherwise named.</summary>
internal static class DebianPackage
{
    private static readonly Lock Installing = new();

    /// <summary>Makes sure that <paramref name="file"/>, which <paramref name="package"/> brings, is there.</summary>
    public static void Require(string package, string file)
    {
        lock (Installing)
        {
            if (File.Exists(file))
                return;
            if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get"))
            {
                Run("update", "-q");
                Run("install", "-qy", "--no-install-recommends", package);
            }
        }

        Assert.That(File.Exists(file), Is.True, $"This test needs {file}. Install it: sudo apt-get install {package}");
    }

    private static void Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("/usr/bin/apt-get", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) => TestContext.Progress.WriteLine(line.Data);
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
