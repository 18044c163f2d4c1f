using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Findings;

[TestFixture]
internal sealed class OmissionFinderTests
{
    private const string Left =
        "The works council of the Orla foundry met on Monday. \"Nobody here was asked,\" said Vera Lindgren, its chair, of the 140 jobs in the smelting hall.";

    private const string Right =
        "The harbour of Brenna was quiet at the weekend. Two trawlers came in with herring. \"It was the best catch in nine years,\" said Jonas Pell, the skipper of the Marta, of its 40 tonnes.";

    [Test]
    public void Find_PassagesWithoutCounterpart_TellsBothSides() =>
        Assert.That(
            Compare(Left, Right).Omissions.Select(omission => $"{omission.Positions[0].Citations[0].DocumentId}: {omission.Subject}"),
            Is.EquivalentTo(new[] { "a: Vera Lindgren", "b: Jonas Pell, Marta" }));

    [Test]
    public void Find_PassageToldBesideItsDifference_DoesNotTellItAgain(
        [Values("bridge-verdict", "company-results", "election-night", "ferry-fire", "glacier-moss", "striker-transfer")] string name)
    {
        var documents = Directory.EnumerateFiles(Repository.PathOf("seeds", name), "*.md").Order(StringComparer.Ordinal)
            .Select(file => new Document(Path.GetFileName(file), File.ReadAllText(file))).ToList();
        var comparison = SourceComparer.Create().Compare(documents);
        var told = comparison.Findings.Where(finding => finding is Discrepancy or Agreement { Relation: Relation.Compatible })
            .Where(finding => finding.Aspect is not (Aspect.Name or Aspect.Place or Aspect.Role))
            .SelectMany(finding => finding.Citations).ToList();

        var again = comparison.Omissions.Where(omission => omission is { RuleId: "SD1401", Aspect: Aspect.Event })
            .Where(omission => told.Exists(citation => omission.Citations.Any(passage =>
                passage.DocumentId == citation.DocumentId && passage.Span.Contains(citation.Span.Start))))
            .Select(omission => omission.Explanation).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(told, Is.Not.Empty);
            Assert.That(again, Is.Empty);
        }
    }

    private static Comparison Compare(string left, string right) =>
        SourceComparer.Create().Compare([new Document("a", left), new Document("b", right)]);
}
