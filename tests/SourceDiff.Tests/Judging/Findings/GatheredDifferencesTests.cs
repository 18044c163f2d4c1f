using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Findings;

/// <summary>A compatible difference of one claim is told once, with a position for each value.</summary>
public class GatheredDifferencesTests
{
    private static readonly Document[] Documents =
    [
        new("a", "A night porter allegedly stole three paintings from the Elmere museum, the police said. The gallery stays closed."),
        new("b", "A night porter stole three paintings from the Elmere museum. Visitors were sent home."),
        new("c", "A night porter may have stolen three paintings from the Elmere museum. Staff were questioned all day."),
        new("d", "A night porter is accused of stealing three paintings from the Elmere museum. The mayor was shocked."),
    ];

    [Test]
    public void Compare_OneClaimInFourArticles_TellsHowSureTheyAreOnce()
    {
        var findings = SourceComparer.Create().Compare(Documents).Findings.OfType<Agreement>().Where(finding => finding.RuleId == "SD1202").ToList();
        Assert.That(findings, Has.Count.EqualTo(1));
        Assert.That(findings[0].Positions.Select(position => position.Value), Is.SupersetOf(new[] { "alleged", "stated" }));
        Assert.That(findings[0].Subject, Does.Contain("A night porter"));
        Assert.That(findings[0].Explanation, Does.Contain("lleged in ").And.Contain("tated in 1"));
    }

    [Test]
    public void Compare_ValuesThatGoWithABoundButNotTogether_AreNotOneDifference()
    {
        var findings = SourceComparer.Create().Compare([
            new Document("a", "The landslide at Orlen killed at least 40 people on Monday, the mayor said."),
            new Document("b", "The landslide at Orlen killed 46 people on Monday, the mayor said."),
            new Document("c", "The landslide at Orlen killed 71 people on Monday, the mayor said."),
        ]).Findings.OfType<Agreement>().Where(finding => finding.RuleId == "SD0102").ToList();
        Assert.That(findings.Select(finding => finding.Positions.Length), Is.All.EqualTo(2));
    }

    [Test]
    public void Compare_TwoArticles_LeavesEveryPairAsItWas()
    {
        var comparer = SourceComparer.Create();
        var two = comparer.Compare([Documents[0], Documents[1]]).Findings.Count(finding => finding.RuleId == "SD1202");
        Assert.That(two, Is.EqualTo(1));
    }

    [Test]
    public void Compare_AnyOrderOfDocuments_GathersTheSame()
    {
        var comparer = SourceComparer.Create();
        string[] Told(IEnumerable<Document> documents) =>
            [.. comparer.Compare([.. documents]).Findings.Select(finding => $"{finding.RuleId} {finding.Subject} {string.Join(", ", finding.Citations.Select(citation => $"{citation.DocumentId}{citation.Span}").Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal)];
        Assert.That(Told(Documents.Reverse()), Is.EqualTo(Told(Documents)));
    }
}
