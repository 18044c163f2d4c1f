using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Claims;

public class AttributionJudgeTests
{
    [Test]
    public void Compare_TwoStatementsOfOneSource_AreTwoDrifts()
    {
        var findings = SourceComparer.Create().Compare([
            new Document("a", "The lorry caught fire on the lower car deck, the Orlen police said.\n\nForty passengers were taken to the hospital in Amsel, the Orlen police said."),
            new Document("b", "The lorry caught fire on the lower car deck.\n\nForty passengers were taken to the hospital in Amsel."),
        ]).Findings.Where(finding => finding.RuleId == "SD1002").ToList();
        Assert.That(findings.Select(finding => finding.Positions[0].Value), Is.EqualTo(new[] { "Orlen police", "Orlen police" }));
        Assert.That(findings.Select(finding => finding.Positions.Max(position => position.Citations.Length)), Is.All.EqualTo(1));
    }

    private const string Statement = "The lorry caught fire on the lower car deck shortly after the ferry had left the harbour";

    [TestCase("Captain Lena Orlen", "Captain Lena Orlen", "")]
    [TestCase("Captain Lena Orlen", "Captain Orlen", "")]
    [TestCase("Captain Lena Orlen", "the captain", "")]
    [TestCase("Lena Orlen", "Karl Moreau", "SD1004 Lena Orlen said / Karl Moreau said")]
    public void Compare_SameStatement_ByAnotherPerson_IsADiscrepancy(string one, string other, string expected) =>
        Assert.That(ClaimTable.Of($"{Statement}, {one} said.", $"{Statement}, {other} said.", "SD1004"), Is.EqualTo(expected));

    [TestCase("The lorry caught fire on the lower car deck, the union said.", "The lorry caught fire on the lower car deck.", ExpectedResult = "SD1002 the union said / lorry caught fire on the lower car deck", TestName = "Credited, and stated")]
    [TestCase("At first police said the driver had been drinking before the crash in Orlen.", "The driver had been drinking before the crash in Orlen.", ExpectedResult = "SD1002 police said / driver had been drinking before the crash in Orlen", TestName = "At first")]
    [TestCase("Police said the driver had been drinking before the crash in Orlen.", "The driver had been drinking before the crash in Orlen.", ExpectedResult = "SD1002 Police said / driver had been drinking before the crash in Orlen", TestName = "No event, but word for word")]
    [TestCase("Ana Brandt rebuilt the mill at Orlen in the hills of the north and ran it with two sons, her nephew said.", "Brandt rebuilt the mill at Orlen in 1974 and ran it with her two sons for forty years.", ExpectedResult = "SD1002 her nephew said / Brandt rebuilt the mill at Orlen in 1974 and ran it with her two sons", TestName = "A figure more")]
    [TestCase("A spokesman spoke of the new Harbour Safety Act at the old customs house.", "The new Harbour Safety Act was printed at the old customs house.", ExpectedResult = "", TestName = "Nouns in common")]
    [TestCase("The lorry caught fire on the lower car deck, it was known.", "The lorry caught fire on the lower car deck.", ExpectedResult = "", TestName = "A source that nobody is")]
    [TestCase("The lorry caught fire on the lower car deck, the union said.", "The lorry caught fire on the lower car deck, according to a man, who told nobody his name.", ExpectedResult = "", TestName = "A sentence in which somebody speaks")]
    [TestCase("Fire suspected in loss of the harbour mill at Orlen", "Ana Brandt rebuilt the harbour mill at Orlen after the loss.", ExpectedResult = "", TestName = "A headline without is")]
    public string Compare_StatementOfASource_StatedByTheOther_IsADrift(string left, string right) => ClaimTable.Of(left, right, "SD1002");

    [TestCase("The chemicals were stored against the rules, the fire chief said.", "The chemicals were stored against the rules, a union leader said.", ExpectedResult = "SD1003 the fire chief said / a union leader said", TestName = "Heads of two bodies")]
    [TestCase("The chemicals were stored against the rules, a spokesman for the airline said.", "The chemicals were stored against the rules, a police spokesman said.", ExpectedResult = "SD1003 a spokesman for the airline said / a police spokesman said", TestName = "Spokesmen of two bodies")]
    [TestCase("The chemicals were stored against the rules, a senior fire officer said.", "The chemicals were stored against the rules, a fire officer said.", ExpectedResult = "SD1001 a senior fire officer said / a fire officer said", TestName = "One of them says how senior")]
    public string Compare_OneStatement_IsCreditedToOneOrToTwo(string left, string right) => ClaimTable.Of(left, right, "SD1001", "SD1003");
}
