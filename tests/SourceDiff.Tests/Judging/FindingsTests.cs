using SourceDiff.Model;

namespace SourceDiff.Tests.Judging;

/// <summary>What a comparison says of two short invented reports: one line a discrepancy; the traps of the field must stay silent.</summary>
public class FindingsTests
{
    private const string Left =
        "A ferry ran aground near Port Amsel on Tuesday, killing 12 passengers, the coast guard said. "
        + "Captain Ana Brandt, 38, steered the ship onto the rocks at about 10 a.m., according to investigators. "
        + "The company was charged with negligence in the district court. "
        + "“We will rebuild the old ferry before the summer season starts,” said Brandt.";

    private static IEnumerable<TestCaseData> Discrepancies()
    {
        yield return Case("nothing", "passengers", "passengers", "");
        yield return Case("quantity", "killing 12 passengers", "killing 21 passengers", "SD0103 Quantity");
        yield return Case("quantity in words", "killing 12 passengers", "killing twelve passengers", "");
        yield return Case("weekday", "on Tuesday", "on Friday", "SD0303 Date");
        yield return Case("age", "Brandt, 38,", "Brandt, 34,", "SD0503 Age");
        yield return Case("surname", "Brandt", "Moreau", "SD0603 Name");
        yield return Case("spelling", "Brandt", "Brand", "SD0604 Name");
        yield return Case("quotation", "We will rebuild", "We may rebuild", "SD0903 Quotation");
        yield return Case("negation", "was charged", "was not charged", "SD1103 Polarity");
        yield return Case("bound", "killing 12 passengers", "killing at least 10 passengers", "");
        yield return Case("clock precision", "at about 10 a.m.", "at 10:05 a.m.", "");
    }

    [TestCaseSource(nameof(Discrepancies))]
    public string Compare_OneDetailChanged_FindsThatAlone(string from, string to)
    {
        var comparison = Compare(Left, Left.Replace(from, to, StringComparison.Ordinal));

        return string.Join("\n", comparison.Discrepancies.Select(finding => $"{finding.RuleId} {finding.Aspect}").Distinct());
    }

    [TestCase("The council met at 10 a.m. in the old town hall.", "Some 12 people met in the old town hall.", TestName = "a clock time and a count")]
    [TestCase("Member 100 of the sailing club won the race.", "Member 101 of the sailing club won the race.", TestName = "numbers that name")]
    [TestCase("Dozens of boats were damaged in the storm at Port Amsel.", "The storm damaged 36 boats at Port Amsel.", TestName = "a vague amount that holds the other")]
    [TestCase("The storm killed five people in the Amsel district.", "The storm injured nine people in the Amsel district.", TestName = "the dead and the hurt")]
    [TestCase("The fine was set at €300 by the court.", "The fine was set at $340 by the court.", TestName = "two currencies")]
    [TestCase("The library was opened in 1998 after a long debate.", "The library has 1,998 members after a long debate.", TestName = "a year and a count")]
    [TestCase("A freight train carrying chlorine derailed early Thursday near Ellison.", "The engineer of the freight train that derailed near Ellison died on Friday at a hospital.", TestName = "a happening told in a clause and another one dated")]
    [TestCase("The judge sentenced Harlan Pike to nine years in prison on Wednesday.", "Families called on Thursday for a new law, a day after Harlan Pike was sentenced to nine years in prison.", TestName = "the day after")]
    public void Compare_Trap_RaisesNoAlarm(string left, string right) =>
        Assert.That(Compare(left, right).Discrepancies.Select(finding => finding.Explanation), Is.Empty);

    [TestCase("was charged with negligence", "was not charged with negligence", ExpectedResult = 0)]
    [TestCase("was charged with negligence", "was on Monday charged with negligence", ExpectedResult = 1)]
    public int Compare_HappeningThatOneDenies_IsNoAgreement(string from, string to)
    {
        var comparison = Compare(Left, Left.Replace(from, to, StringComparison.Ordinal));
        return comparison.Findings.OfType<Agreement>().Count(finding => finding.Aspect == Aspect.Event && finding.Citations.Any(citation => comparison.Quote(citation).Contains("charged", StringComparison.Ordinal)));
    }

    [Test]
    public void Compare_AnyFinding_ExplainsItselfAndCitesExactly()
    {
        var comparison = Compare(Left, Left.Replace("12", "21", StringComparison.Ordinal));

        Assert.That(comparison.Findings, Is.Not.Empty);
        foreach (var finding in comparison.Findings)
        {
            Assert.That(finding.Explanation, Does.EndWith("."), finding.RuleId);
            Assert.That(finding.Confidence, Is.InRange(0.5, 1), finding.RuleId);
            Assert.That(finding.Citations.Select(comparison.Quote), Has.None.Empty, finding.RuleId);
        }
    }

    [Test]
    public void Compare_ThreeDocuments_MergesThePositionsOfOneDiscrepancy()
    {
        string other = Left.Replace("12", "21", StringComparison.Ordinal);
        var comparison = SourceComparer.Create().Compare([new Document("a", Left), new Document("b", "Update. " + Left), new Document("c", other)]);

        var finding = comparison.Discrepancies.Single(discrepancy => discrepancy.Aspect == Aspect.Quantity);
        Assert.That(finding.Positions.Select(position => $"{position.Value}: {string.Join(" ", position.DocumentIds)}"),
            Is.EqualTo(new[] { "12 passengers: a b", "21 passengers: c" }));
    }

    [Test]
    public void Compare_WhatOneSideAloneReports_IsOneOmissionAPassage()
    {
        string more = Left + " A second inquiry led by Karl Orlen found rust in 40 of the ship's lifeboats.";

        var omission = Compare(Left, more).Omissions.Single();

        Assert.That(omission.MissingFrom, Is.EqualTo(new[] { "left" }));
        Assert.That(omission.Subject, Does.Contain("Karl Orlen"));
    }

    [Test]
    public void Compare_ConfidenceAsked_LeavesTheUnsureOut()
    {
        var comparer = SourceComparer.Create(new SourceDiffOptions { MinimumConfidence = 0.9 });

        var comparison = comparer.Compare([new Document("left", Left), new Document("right", Left)]);

        Assert.That(comparison.Findings.Select(finding => finding.Confidence), Is.All.AtLeast(0.9));
    }

    private static Comparison Compare(string left, string right) =>
        SourceComparer.Create().Compare([new Document("left", left), new Document("right", right)]);

    private static TestCaseData Case(string name, string from, string to, string expected) =>
        new TestCaseData(from, to).SetName($"Compare_{name}").Returns(expected);
}
