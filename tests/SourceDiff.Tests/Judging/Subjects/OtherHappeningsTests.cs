using SourceDiff.Tests.Judging.Values;

namespace SourceDiff.Tests.Judging.Subjects;

/// <summary>What the numbers beside it tell already, and what is told of two happenings, is not told as a contradiction of its own.</summary>
[TestFixture]
internal sealed class OtherHappeningsTests
{
    [TestCase("The Tidewater Index rose 30 points, or 0.8 percent, to 3,780 on Monday.", "The Tidewater Index fell 12.5 points, or 0.34 percent, to 3,707.50 on Monday.", TestName = "a rise and a fall from two levels")]
    [TestCase("Rain fell. Thirteen divers left the wreck on Monday, the coast guard said. The sea was calm.", "Rain fell. Twenty divers left the wreck on Friday, a spokesman for the coast guard said. The sea was calm.", TestName = "a day and a count that both differ")]
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
}
