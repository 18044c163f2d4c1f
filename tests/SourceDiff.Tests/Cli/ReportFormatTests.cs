using System.Text;
using System.Text.Json;
using SourceDiff.Reporting;

namespace SourceDiff.Tests.Cli;

public class ReportFormatTests
{
    private readonly ScratchFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [TestCase("html", "<!DOCTYPE html>\n")]
    [TestCase("annotations", "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\"")]
    [TestCase("sarif", "{\"$schema\":\"https://docs.oasis-open.org/sarif/")]
    [TestCase("csv", "finding,fingerprint,kind,")]
    [TestCase("json", "{\"schema\":1,")]
    [TestCase("markdown", "# 2 articles compared")]
    [TestCase("text", "2 articles compared")]
    public void Compare_Format_IsPrinted(string format, string start)
    {
        var run = Run("compare", "wire.md", "courier.txt", "--format", format);

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.StartWith(start));
    }

    [Test]
    public void Compare_OutputInAFormThatNobodyWrites_IsRefused()
    {
        var run = Run("compare", "wire.md", "courier.txt", "-o", "r.pdf");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2, "sourcediff: 'r.pdf': no report is written in the form .pdf. Name it .txt, .md, .json, .html, .jsonld, .sarif or .csv; a browser prints .html as PDF.\n")));
    }

    [Test]
    public void Compare_SeveralOutputs_HaveTheFormatsOfTheirNames()
    {
        var run = Run("compare", "wire.md", "courier.txt", "-o", "r.html", "-o", "r.json", "--output", "r.jsonld", "-o", "r.sarif", "-o", "r.csv", "-o", "r.md", "-o", "r.txt", "-o", "-", "-f", "json");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(JsonReportReader.Read(Encoding.UTF8.GetBytes(run.Output)).Documents, Has.Length.EqualTo(2), "standard output has the format of --format");
        Assert.That(JsonReportReader.Read(Bytes("r.json")).Documents, Has.Length.EqualTo(2));
        Assert.That(Text("r.html"), Does.StartWith("<!DOCTYPE html>"));
        Assert.That(Text("r.jsonld"), Does.Contain("AnnotationCollection"));
        Assert.That(JsonDocument.Parse(Bytes("r.sarif")).RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("help").GetProperty("text").GetString(), Is.Not.Empty);
        Assert.That(Bytes("r.csv")[..3], Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF }), "what a spreadsheet needs to see UTF-8");
        Assert.That(Text("r.md"), Does.StartWith("# 2 articles"));
        Assert.That(Text("r.txt"), Does.StartWith("2 articles"));
    }

    [Test]
    public void Compare_OneOutputAndAFormat_HasTheFormat()
    {
        Assert.That(Run("compare", "wire.md", "courier.txt", "-o", "results.json", "-f", "sarif").ExitCode, Is.Zero);
        Assert.That(Text("results.json"), Does.Contain("\"version\": \"2.1.0\""));
    }

    [Test]
    public void Compare_OneFileTwice_IsRefused()
    {
        var run = Run("compare", "wire.md", "courier.txt", "-o", "a.md", "-o", "a.md");

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2, "sourcediff: --output names 'a.md' twice. Name a file for each report.\n")));
    }

    [Test]
    [Platform("Linux")]
    public void Compare_OpenWithoutADesktop_SaysWhereTheReportIs()
    {
        var run = CommandRun.With(_folder.Path, new() { ["DISPLAY"] = null, ["WAYLAND_DISPLAY"] = null }, "compare", "wire.md", "courier.txt", "-o", "o.html", "--open");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Is.EqualTo($"sourcediff: --open found no desktop: neither DISPLAY nor WAYLAND_DISPLAY is set. The report is '{Path.Combine(_folder.Path, "o.html")}'; open it in a browser.\n"));
        Assert.That(Text("o.html"), Does.StartWith("<!DOCTYPE html>"));
    }

    [Test]
    [Platform("Linux")]
    [System.Runtime.Versioning.SupportedOSPlatform("linux")]
    public void Compare_Open_OpensTheHtmlReport()
    {
        string opened = Path.Combine(_folder.Path, "opened");
        string program = _folder.Write("bin/xdg-open", $"#!/bin/sh\nhead -c 15 \"$1\" > '{opened}.part'\nmv '{opened}.part' '{opened}'\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var run = CommandRun.With(_folder.Path, new() { ["DISPLAY"] = ":0", ["PATH"] = $"{Path.GetDirectoryName(program)}:{Environment.GetEnvironmentVariable("PATH")}" },
            "compare", "wire.md", "courier.txt", "--open");

        Assert.That((run.ExitCode, run.Error, run.Output), Is.EqualTo((0, "", "")));
        Assert.That(() => File.Exists(opened) ? File.ReadAllText(opened) : "", Is.EqualTo("<!DOCTYPE html>").After(10_000, 50));
    }

    [Test]
    public void Explain_Rule_PrintsItsHelp()
    {
        var run = Run("explain", "sd0903");
        var rule = SourceComparer.Create().Rules.Single(rule => rule.Id == "SD0903");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output, Does.StartWith($"SD0903  {rule.Title}\n        quotation, high severity\n\n"));
        Assert.That(run.Output.ReplaceLineEndings(" "), Does.EndWith(rule.Help + " "));
        Assert.That(run.Output.Split('\n'), Is.All.Length.LessThanOrEqualTo(80));
    }

    [Test]
    public void Explain_WithoutARule_ListsAll() =>
        Assert.That(Run("explain").Output.TrimEnd().Split('\n').Select(line => line.Split(' ')[0]), Is.EqualTo(SourceComparer.Create().Rules.Select(rule => rule.Id)));

    [Test]
    public void Explain_UnknownRule_NamesNearOnes()
    {
        var run = Run("explain", "SD0909");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Is.EqualTo("sourcediff: There is no rule 'SD0909'. Near it: SD0901 (Same quotation), SD0902 (Quotation shortened), SD0903 (Quotation altered). 'sourcediff explain' lists all.\n"));
    }

    [Test]
    public void Schema_IsPrinted() =>
        Assert.That(Run("schema").Output, Is.EqualTo(File.ReadAllText(Repository.PathOf("src", "SourceDiff", "sourcediff.schema.json"))));

    // Loading them costs a short command a good part of its time.
    [Test]
    public void Compare_Text_NeedsNeitherThePageNorTheParser()
    {
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(IsNeeded))
            File.Copy(file, Path.Combine(_folder.Path, Path.GetFileName(file)), overwrite: true);
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("dotnet", ["SourceDiff.Cli.dll", "compare", "wire.md", "courier.txt"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();

        Assert.That(process.StandardOutput.ReadToEnd(), Does.StartWith("2 articles compared"), () => error.Result);

        static bool IsNeeded(string file) => Path.GetFileName(file) is "SourceDiff.dll" or "SourceDiff.Cli.dll" or "SourceDiff.Cli.runtimeconfig.json" or "System.CommandLine.dll" or "FuzzySharp.dll"
            || Path.GetFileName(file).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);
    }

    private string Text(string name) => File.ReadAllText(Path.Combine(_folder.Path, name));

    private byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(_folder.Path, name));

    private CommandRun Run(params string[] arguments) => CommandRun.Of(_folder.Path, "", arguments);
}
