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
            Is.EquivalentTo(new[] { "a: Orla, Vera Lindgren", "b: Jonas Pell, Marta" }));

    [Test]
    public void Find_QuotationOfAFewWords_IsNotMissed()
    {
        const string Shared = "A dam above the town of Carrow burst on Thursday and killed nine people.\n\n";
        var omissions = Compare(Shared + "\"We are like family here.\"\n\n\"My father built the lower wall of that dam with his own hands.\"", Shared).Omissions;

        Assert.That(omissions.Select(omission => omission.Positions[0].Value), Has.One.Contain("lower wall").And.None.Contain("family"));
    }

    [Test]
    public void Find_NameInOneOfThreeArticles_SaysThatNoOtherNamesIt()
    {
        var comparison = SourceComparer.Create().Compare(
        [
            new Document("a", "A dam above the town of Carrow burst on Thursday and killed nine people, engineer Vera Lindgren said."),
            new Document("b", "A dam above the town of Carrow burst on Thursday and killed nine people, an engineer said."),
            new Document("c", "A dam above the town of Carrow burst on Thursday and killed nine people, it was said."),
        ]);

        Assert.That(comparison.Omissions.Select(omission => omission.Explanation), Is.EqualTo(new[] { "No other document names Vera Lindgren." }));
    }

    [Test]
    public void Find_QuotationThatBothHaveInOtherSurroundings_IsNotMissed()
    {
        const string Quotation = "\"My father built the lower wall of that dam with his own hands\"";
        var omissions = Compare("The town of Carrow mourns on Thursday. " + Quotation + ", said Vera Lindgren.", "Vera Lindgren, a baker, wept. She said: " + Quotation + ". Nine people died in the flood.").Omissions;

        Assert.That(omissions.Select(omission => omission.Positions[0].Value), Has.None.Contain("lower wall"));
    }

    [TestCase("The captain was arrested by two officers.", ExpectedResult = 1)]
    [TestCase("The strike could hurt the port.", ExpectedResult = 0)]
    [TestCase("The captain, who could not swim, died in the harbour.", ExpectedResult = 1)]
    [TestCase("Engineer Vera Lindgren and the mayor, Jonas Pell, see two reasons:", ExpectedResult = 0)]
    public int Find_SentenceOfOneAlone_IsToldWhenSomethingHappened(string sentence)
    {
        const string Shared = "A dam above the town of Carrow burst on Thursday and killed nine people.\n\n";
        return Compare(Shared + sentence, Shared).Omissions.Count();
    }

    [Test]
    public void Find_NameThatTheOtherWrites_IsNotMissed()
    {
        const string Shared = "A dam above the town of Carrow burst on Thursday and killed nine people, ";
        var omissions = Compare(Shared + "Lindsay Roe said.", Shared + "Lindsay said.\n\nLindsay Poe was there. Lindsay Moe was not.").Omissions;

        Assert.That(omissions.Select(omission => omission.Subject), Has.One.EqualTo("Lindsay Roe").And.None.EqualTo("Lindsay"));
    }

    [Test]
    public void Find_CommonWordInCapitals_IsNoName()
    {
        const string Rest = " killed nine people in the town of Carrow on Thursday, the mayor said.";
        Assert.That(Compare("A FLOOD" + Rest, "A dam that burst" + Rest).Omissions, Is.Empty);
    }

    [Test]
    public void Find_EventWithoutNamesOrNumbers_IsToldLast()
    {
        const string Shared = "A dam above the town of Carrow burst on Thursday and killed nine people.";
        var omissions = Compare(Shared + " The mayor resigned hours later. Everything smelled of fish.", Shared).Omissions.ToList();

        Assert.That(omissions.Select(omission => omission.Citations.Single().Span.In(Shared + " The mayor resigned hours later. Everything smelled of fish.").ToString()),
            Is.EqualTo(new[] { "The mayor resigned hours later." }));
        Assert.That(omissions[0].Confidence, Is.LessThan(0.6));
    }

    [Test]
    public void Find_EventThatMostReport_IsMissedWhereItIsNotTold()
    {
        var comparison = SourceComparer.Create().Compare(
        [
            new Document("a", "A dam above the town of Carrow burst on Thursday and killed nine people. The mayor resigned hours later."),
            new Document("b", "Nine people died when a dam burst above Carrow on Thursday. Hours after that, the mayor resigned."),
            new Document("c", "On Thursday a dam burst above Carrow; nine people were killed. The mayor resigned."),
            new Document("d", "A dam burst above Carrow on Thursday, and nine people were killed. Everything smelled of fish."),
        ]);

        Assert.That(comparison.Omissions.Where(omission => omission.RuleId == "SD1402").Select(omission => string.Join(' ', omission.MissingFrom)), Is.EqualTo(new[] { "d" }));
    }

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
