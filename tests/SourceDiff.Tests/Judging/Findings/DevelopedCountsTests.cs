using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Findings;

/// <summary>A count that grew is told once, whether or not every article says when it came out.</summary>
public class DevelopedCountsTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 9, 20, 0, 0, TimeSpan.Zero);

    private const string Early = "The storm killed 12 people in Port Amsel, police said.", Late = "The storm killed 15 people in Port Amsel, police said.";

    [Test]
    public void Compare_ValuesOfAnUpdateInAnUndatedArticle_AreNoConflictOfTheirOwn()
    {
        var discrepancies = SourceComparer.Create().Compare([
            new Document("a", Early) { PublishedAt = Monday },
            new Document("b", Late) { PublishedAt = Monday.AddDays(1) },
            new Document("c", Late + " The harbour stays shut."),
        ]).Discrepancies.ToList();

        Assert.That(discrepancies.Select(finding => $"{finding.Relation} {string.Join(", ", finding.Positions.Select(position => $"{position.Value}: {string.Join(" ", position.DocumentIds)}"))}"),
            Is.EqualTo(new[] { "Supersedes 12 people: a, 15 people: b c" }));
    }

    [Test]
    public void Compare_AnotherValueInTheSameHour_StaysAConflict()
    {
        var discrepancies = SourceComparer.Create().Compare([
            new Document("a", Early) { PublishedAt = Monday },
            new Document("b", Late) { PublishedAt = Monday.AddDays(1) },
            new Document("c", Early.Replace("12", "13", StringComparison.Ordinal)) { PublishedAt = Monday },
        ]).Discrepancies.ToList();

        Assert.That(discrepancies.Select(finding => finding.Relation), Does.Contain(Relation.Conflicts));
    }

    [Test]
    public void Compare_BoundAndAHundredTimesAsMany_AreTwoHappenings() =>
        Assert.That(SourceComparer.Create().Compare([
            new Document("a", "The storm killed at least three people in Port Amsel."),
            new Document("b", "The storm of 1904 killed 2,300 people in Port Amsel."),
        ]).Findings.Where(finding => finding.RuleId == "SD0102"), Is.Empty);
}
