using System.Globalization;
using System.Text;
using SourceDiff.Judging;

namespace SourceDiff.Tests.Judging;

public class FactJudgesTests
{
    [Test]
    public void Rules_Ids_AreUniqueAndOfTheForm() =>
        Assert.That(FactJudges.Rules.Select(rule => rule.Id), Is.Unique.And.All.Matches("^SD[0-9]{4}$"));

    [Test]
    public void Rules_Each_HasTitleHelpAndExample()
    {
        foreach (var rule in FactJudges.Rules)
        {
            Assert.That(rule.Title, Is.Not.Empty, rule.Id);
            Assert.That(rule.Help, Does.Contain("Example: "), rule.Id);
            Assert.That(rule.Help, Does.EndWith("."), rule.Id);
        }
    }

    [Test]
    public void Rules_OfOneFamily_ShareTheFirstTwoDigits() =>
        Assert.That(FactJudges.All.Select(judge => judge.Rules.Select(rule => rule.Id[..4]).Distinct().Count()), Is.All.EqualTo(1));

    [Test]
    public void Rules_Table_IsTheOneInTheDocs()
    {
        string path = Path.Combine(Root(), "docs", "rules.md");
        string expected = Table();
        if (Environment.GetEnvironmentVariable("SOURCEDIFF_WRITE_DOCS") == "1")
            File.WriteAllText(path, expected);

        Assert.That(File.ReadAllText(path).ReplaceLineEndings("\n"), Is.EqualTo(expected),
            "Run this test with SOURCEDIFF_WRITE_DOCS=1 to write docs/rules.md anew.");
    }

    private static string Table()
    {
        var table = new StringBuilder("# Rules\n\nEvery finding names the rule that made it. Written from the code by the tests; ids are never reused.\n\n"
            + "| id | aspect | severity | rule | when it fires |\n| --- | --- | --- | --- | --- |\n");
        foreach (var rule in FactJudges.Rules)
            table.Append(CultureInfo.InvariantCulture, $"| {rule.Id} | {rule.Aspect} | {rule.Severity} | {rule.Title} | {rule.Help} |\n");
        return table.ToString();
    }

    private static string Root()
    {
        string? folder = TestContext.CurrentContext.TestDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "SourceDiff.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("No folder above the tests holds SourceDiff.sln.");
    }
}
