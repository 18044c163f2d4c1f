using SourceDiff.Tests.Judging.Values;

namespace SourceDiff.Tests.Judging.Subjects;

/// <summary>Changes are held against each other only when they went from one level: of one share, on one day.</summary>
[TestFixture]
internal sealed class MovementTests
{
    [TestCase("Shares of Brandt Works rose 80 cents, or 2 percent, to $40.80 in afternoon trading in Orlen.", "Shares of Brandt Works rose 95 cents, or 2.3 percent, to $42.15 in afternoon trading in Orlen.", TestName = "one share on two days")]
    [TestCase("The Orlen index fell 30 points, or 0.8 percent, to 3,720.", "The Orlen index fell 12.5 points, or 0.34 percent, to 3,707.50.", TestName = "the second day goes from where the first ended")]
    [TestCase("Shares of Brandt Works closed at $40.80, up 80 cents, in Orlen trading.", "Shares of Brandt Works closed at $33.10, up 65 cents, in Orlen trading.", TestName = "the level told first")]
    [TestCase("The Orlen index fell 6 points to 1,003, having shed 19.67 points on Thursday.", "The Orlen index fell 4.40 points to 998.88.", TestName = "a change and the one before it")]
    public void Compare_ChangesFromTwoLevels_RaisesNoAlarm(string left, string right) =>
        Assert.That(WholeDocumentTests.Discrepancies(left, right), Is.Empty);

    [TestCase("Shares of Brandt Works rose 80 cents, or 2 percent, to $40.80 in afternoon trading in Orlen.", "Shares of Brandt Works rose 95 cents, or 2.4 percent, to $40.95 in afternoon trading in Orlen.", TestName = "two hours of one day")]
    [TestCase("The Orlen index fell 30 points, or 0.8 percent, to 3,720.", "The Orlen index fell 30 points, or 0.8 percent, to 3,270.", TestName = "a slip in the level")]
    [TestCase("The Orlen index fell 6 points to 3,720.", "The Orlen index fell 6.92 points to 3,719.10.", TestName = "decimals cut off")]
    public void Compare_ChangesFromOneLevel_FindsTheDifference(string left, string right) =>
        Assert.That(WholeDocumentTests.Discrepancies(left, right), Is.Not.Empty);
}
