using System.Diagnostics;
using System.IO.Compression;

namespace SourceDiff.Tests.Package;

/// <summary>The packages as a stranger gets them: packed once for all tests, used from a folder outside of the repository.</summary>
internal sealed class PackedProduct : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public PackedProduct()
    {
        Folder = Directory.CreateTempSubdirectory("sourcediff-package-").FullName;
        // A version that no machine has restored before: what a package folder holds already would be tested in place of this build.
        string version = $"0.0.0-test.{Guid.NewGuid():n}";
        foreach (string project in (string[])["SourceDiff", "SourceDiff.Html", "SourceDiff.Cli"])
            Run("dotnet", ["pack", Path.Combine(Repository.Root, "src", project), "-c", Configuration, "--no-build", "-o", Packages, "-v", "q", $"-p:PackageVersion={version}"]);
        Directory.CreateDirectory(Consumer);
        File.WriteAllText(Path.Combine(Consumer, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="packed" value="{Packages}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="machine" value="{MachinePackages}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    public string Folder { get; }

    public string Packages => Path.Combine(Folder, "packages");

    /// <summary>A folder for a project that knows these packages, and the machine's for what they depend on.</summary>
    public string Consumer => Path.Combine(Folder, "consumer");

    public string Version => Path.GetFileNameWithoutExtension(Find("SourceDiff.", "nupkg"))["SourceDiff.".Length..];

    // Where the packages of this very build were restored to, so that nothing has to be fetched.
    private static string MachinePackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>The names and contents of the files in a package.</summary>
    public Dictionary<string, string> Open(string prefix, string extension)
    {
        using var package = ZipFile.OpenRead(Find(prefix, extension));
        return package.Entries.ToDictionary(entry => entry.FullName, entry => new StreamReader(entry.Open()).ReadToEnd());
    }

    /// <summary>Runs a program in the consumer's folder, and gives what it printed.</summary>
    public string Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Directory.Exists(Consumer) ? Consumer : Folder };
        // What the test host sets is not what a stranger has.
        foreach (string name in start.Environment.Keys.Where(name => name == "CI" || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} did not end within {Patience}.");
        }

        Assert.That(process.ExitCode, Is.Zero, $"{program} {string.Join(' ', arguments)}\n{output.Result}\n{errors.Result}");
        return output.Result;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private string Find(string prefix, string extension) =>
        Directory.EnumerateFiles(Packages, $"{prefix}*.{extension}").Single(file => char.IsDigit(Path.GetFileName(file)[prefix.Length]));
}
