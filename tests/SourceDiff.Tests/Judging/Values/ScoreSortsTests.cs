namespace SourceDiff.Tests.Judging.Values;

/// <summary>Of the many scores of a report, only those of one sort are held against each other.</summary>
[TestFixture]
internal sealed class ScoreSortsTests
{
    [TestCase("The Harriers (9-5) beat the Rovers in Orlen on Sunday.", "The Harriers beat the Rovers 20-13 in Orlen on Sunday.", TestName = "a season and a match")]
    [TestCase("The Harriers led the Rovers 10-3 in Orlen on Sunday.", "The Harriers beat the Rovers 20-13 in Orlen on Sunday.", TestName = "a lead and the end")]
    [TestCase("The Harriers led the Rovers 10-3 in Orlen on Sunday.", "The Harriers tied the Rovers 13-13 in Orlen on Sunday.", TestName = "two moments of a match")]
    [TestCase("The Harriers are 4-4 on the road this season.", "The Harriers are 9-5 this season.", TestName = "some matches of a season and all")]
    [TestCase("The Harriers are 4-4 on the road this season.", "The Harriers are 6-4 at home this season.", TestName = "away and at home")]
    [TestCase("The council of Orlen voted 7-2 for the stadium of the Harriers.", "The Harriers of Orlen won 3-1 before the vote on the stadium.", TestName = "votes and goals")]
    public void Compare_ScoresOfOtherSorts_RaisesNoAlarm(string left, string right) =>
        Assert.That(WholeDocumentTests.Discrepancies(left, right), Is.Empty);

    [TestCase("The Harriers beat the Rovers 20-13 in Orlen on Sunday.", "The Harriers beat the Rovers 20-14 in Orlen on Sunday.", ExpectedResult = "SD0103 20-13 20-14", TestName = "two ends of a match")]
    [TestCase("The Harriers (9-5) beat the Rovers in Orlen on Sunday.", "The Harriers (10-5) beat the Rovers in Orlen on Sunday.", ExpectedResult = "SD0103 9-5 10-5", TestName = "two records of a team")]
    [TestCase("The Harriers led the Rovers 10-3 at half-time in Orlen on Sunday.", "The Harriers led the Rovers 13-3 at the interval in Orlen on Sunday.", ExpectedResult = "SD0103 10-3 13-3", TestName = "two scores at half-time")]
    [TestCase("The Harriers led the Rovers 10-3 at the half in Orlen on Sunday.", "The Harriers took a 13-3 halftime lead over the Rovers in Orlen on Sunday.", ExpectedResult = "SD0103 10-3 13-3", TestName = "a lead at half-time, in two ways")]
    public string Compare_ScoresOfOneSort_FindsTheDifference(string left, string right) => WholeDocumentTests.Discrepancies(left, right);
}
