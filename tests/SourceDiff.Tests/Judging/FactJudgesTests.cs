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
    public void Rules_Table_IsTheOneInTheDocs() =>
        Goldens.Check(Repository.PathOf("src", "SourceDiff", "Judging", "RULES.md"), Table());

    private static string Table()
    {
        var table = new StringBuilder("# Rules\n\nEvery finding names the rule that made it. Written from the code by the tests; ids are never reused.\n\n"
            + "| id | aspect | severity | rule | when it fires |\n| --- | --- | --- | --- | --- |\n");
        foreach (var rule in FactJudges.Rules)
            table.Append(CultureInfo.InvariantCulture, $"| {rule.Id} | {rule.Aspect} | {rule.Severity} | {rule.Title} | {rule.Help} |\n");
        return table.ToString();
    }
}
