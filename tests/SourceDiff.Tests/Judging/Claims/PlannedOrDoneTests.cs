using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Claims;

/// <summary>What is still to come in the one article and done in the other.</summary>
public class PlannedOrDoneTests
{
    [TestCase("The airline plans to buy 12 jets from the maker.", "The airline has bought 12 jets from the maker.", ExpectedResult = "SD1313 plans to buy / bought")]
    [TestCase("The old bridge at Orlen was torn down by the army.", "The old bridge at Orlen is expected to be torn down by the army.", ExpectedResult = "SD1313 torn / expected to be torn", TestName = "Passive")]
    [TestCase("The council will close the pool in Orlen.", "The council closed the pool in Orlen.", ExpectedResult = "SD1313 will close / closed")]
    [TestCase("The council will close the pool in Orlen.", "The council is to close the pool in Orlen.", ExpectedResult = "", TestName = "Both to come")]
    [TestCase("The council will close the pool in Orlen.", "Previously, the council closed the pool in Orlen.", ExpectedResult = "", TestName = "Another time")]
    [TestCase("The council will close the pool in Orlen.", "The council closed the library in Orlen.", ExpectedResult = "", TestName = "Another thing")]
    [TestCase("The council plans to close the pool in Orlen.", "The council has not closed the pool in Orlen.", ExpectedResult = "", TestName = "Denied")]
    public string Compare_OneDeed_PlannedOrDone(string left, string right) => ClaimTable.Of(left, right, "SD1313");

    [Test]
    public void Compare_DatedArticles_TheDeedSupersedesThePlan()
    {
        var monday = new DateTimeOffset(2026, 3, 9, 8, 0, 0, TimeSpan.Zero);
        var plan = new Document("plan", "The airline plans to buy 12 jets from the maker.") { PublishedAt = monday };
        var deed = new Document("deed", "The airline has bought 12 jets from the maker.") { PublishedAt = monday.AddDays(3) };

        var relations = SourceComparer.Create().Compare([plan, deed]).Discrepancies.Where(finding => finding.RuleId == "SD1313").Select(finding => finding.Relation);

        Assert.That(relations, Is.EqualTo((Relation[])[Relation.Supersedes]));
    }
}
