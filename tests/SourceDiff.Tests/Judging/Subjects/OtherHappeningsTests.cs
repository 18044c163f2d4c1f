using SourceDiff.Tests.Judging.Values;

namespace SourceDiff.Tests.Judging.Subjects;

/// <summary>What the numbers beside it tell already, and what is told of two happenings, is not told as a contradiction of its own.</summary>
[TestFixture]
internal sealed class OtherHappeningsTests
{
    [TestCase("The Tidewater Index rose 30 points, or 0.8 percent, to 3,780 on Monday.", "The Tidewater Index fell 12.5 points, or 0.34 percent, to 3,707.50 on Monday.", TestName = "a rise and a fall from two levels")]
    [TestCase("Exports to Asia rose 5 per cent in March.", "Exports to Europe rose 2 per cent in March.", TestName = "shares of two places")]
    [TestCase("In 2023 the club made a loss of 14 million.", "In 2024 the club made a loss of 9 million.", TestName = "losses of two years")]
    [TestCase("The airline cancelled 140 flights on Monday and 95 on Tuesday.", "The airline has cancelled 235 flights in two days.", TestName = "parts that add up")]
    public void Compare_TwoHappenings_RaisesNoAlarm(string left, string right) =>
        Assert.That(WholeDocumentTests.Discrepancies(left, right), Is.Empty);

    [Test]
    public void Compare_RiseAndFallThatTheirNumbersTell_AreNotToldAgain() =>
        Assert.That(
            WholeDocumentTests.Discrepancies("Trade in Orlen was brisk. The price of copper rose 2 percent to $40.80.", "Trade in Orlen was brisk. The price of copper fell 3 percent to $38.20."),
            Does.Contain("percent").And.Not.Contain("rose"));

    [Test]
    public void Compare_OneOfTwoDetailsDiffers_IsTold() =>
        Assert.That(
            WholeDocumentTests.Discrepancies("Rain fell. Thirteen divers left the wreck on Monday, the coast guard said. The sea was calm.", "Rain fell. Twenty divers left the wreck on Monday, a spokesman for the coast guard said. The sea was calm."),
            Is.Not.Empty);

    [Test]
    public void Compare_OneValueOfTwoYears_IsToldOfTheYears() =>
        Assert.That(WholeDocumentTests.Discrepancies("In 2023 the club made a loss of 14 million.", "In 2024 the club made a loss of 14 million."), Does.Contain("SD0303"));

    [TestCase("A fire killed 12 people at the mill on Monday.", "A fire killed 14 people at the mill on Tuesday.")]
    [TestCase("A fire at the mill on Monday killed 12.", "A fire at the mill on Tuesday killed 14.")]
    public void Compare_DayAndCountBothDiffer_AreBothTold(string left, string right) =>
        Assert.That(WholeDocumentTests.Discrepancies(left, right), Does.Contain("SD0103").And.Contain("SD0303"));

    [Test]
    public void Compare_DaysOfTwoStatesOfOneCount_AreNotTold() =>
        Assert.That(
            WholeDocumentTests.Discrepancies("Rain fell. The coast guard had found 13 divers as of Monday.", "Rain fell. The coast guard had found 20 divers as of Friday."),
            Does.Not.Contain("SD0303"));
}
