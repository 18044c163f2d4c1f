using System.Text.RegularExpressions;
using SourceDiff.Tests.Cli;

namespace SourceDiff.Tests.Readme;

/// <summary>
/// The README's code is compiled code: a block after <c>&lt;!-- example: Name --&gt;</c> is the text of <c>Readme/Name.cs</c>
/// between its markers, and a block after <c>&lt;!-- output: Name --&gt;</c> is what running it prints.
/// <see cref="Goldens"/> says how to write both anew.
/// </summary>
public sealed partial class ReadmeTests
{
    private static string Readme => File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");

    private static IEnumerable<string> Names(string kind) =>
        BlockPattern().Matches(Readme).Where(match => match.Groups["kind"].Value == kind).Select(match => match.Groups["name"].Value);

    private static IEnumerable<string> Examples => Names("example");

    private static IEnumerable<string> Outputs => Names("output");

    [TestCaseSource(nameof(Examples))]
    public void Example_InReadme_IsTheCompiledOne(string name)
    {
        string source = File.ReadAllText(Repository.PathOf("tests", "SourceDiff.Tests", "Readme", $"{name}.cs"));
        Check("example", name, Marked(source));
    }

    [TestCaseSource(nameof(Outputs))]
    public void Example_WhenRun_PrintsWhatTheReadmeSays(string name)
    {
        var type = typeof(ReadmeTests).Assembly.GetType($"ReadmeExamples.{name}", throwOnError: true)!;
        var output = new StringWriter { NewLine = "\n" };
        type.GetMethod("Run")!.CreateDelegate<Action<TextWriter>>()(output);

        Check("output", name, output.ToString().Trim());
    }

    [Test]
    public void Matrix_InReadme_IsWhatTheCommandPrints()
    {
        var run = CommandRun.Of(Repository.Root, "", "compare", "seeds/ferry-fire", "--claims", "5", "--width", "100");

        Check("matrix", "FerryFire", run.Output[..run.Output.IndexOf("Discrepancies (", StringComparison.Ordinal)].Trim());
    }

    [Test]
    public void Readme_HasExamplesAndOutput() => Assert.Multiple(() =>
    {
        Assert.That(Examples.Count(), Is.GreaterThanOrEqualTo(2));
        Assert.That(Outputs.Count(), Is.GreaterThanOrEqualTo(1));
    });

    /// <summary>The lines between the markers, each part moved to the left edge.</summary>
    private static string Marked(string source)
    {
        var parts = source.Split("// <example>\n").Skip(1).Select(part => part[..part.IndexOf("// </example>", StringComparison.Ordinal)].TrimEnd(' '));
        return string.Concat(parts.Select(Unindent)).Trim();
    }

    private static string Unindent(string part)
    {
        string[] lines = part.Split('\n');
        int indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : ""));
    }

    private static void Check(string kind, string name, string expected)
    {
        var block = BlockPattern().Matches(Readme).Single(match => match.Groups["kind"].Value == kind && match.Groups["name"].Value == name).Groups["block"];
        if (Goldens.AreUpdated)
            File.WriteAllText(Repository.PathOf("README.md"), Readme.Remove(block.Index, block.Length).Insert(block.Index, expected));
        else
            Assert.That(block.Value.Trim(), Is.EqualTo(expected));
    }

    [GeneratedRegex(@"<!-- (?<kind>example|output|matrix): (?<name>\w+) -->\n```\w*\n(?<block>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex BlockPattern();
}
