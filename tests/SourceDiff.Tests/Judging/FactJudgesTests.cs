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
}
