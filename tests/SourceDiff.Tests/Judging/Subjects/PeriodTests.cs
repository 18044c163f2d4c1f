using SourceDiff.Tests.Judging.Values;

namespace SourceDiff.Tests.Judging.Subjects;

/// <summary>A value of one quarter is not held against that of another, nor what was expected against what came.</summary>
[TestFixture]
internal sealed class PeriodTests
{
    [TestCase("Brandt Works earned $64 million in the quarter ended May 30.", "Brandt Works earned $54 million in the year-ago quarter.", TestName = "this quarter and the one a year before")]
    [TestCase("Brandt Works had sales of $21 million in the second fiscal quarter.", "In the first quarter, Brandt Works had sales of $13 million.", TestName = "two quarters")]
    [TestCase("For the year, Brandt Works had sales of $76 million.", "Brandt Works had sales of $61 million in the quarter.", TestName = "a year and a quarter")]
    [TestCase("The Orlen index had a weekly gain of 1.2 percent.", "The Orlen index gained 2 percent on Friday.", TestName = "a week and a day")]
    [TestCase("Brandt Works had sales of $71 million.", "Analysts were expecting sales of $73 million of Brandt Works.", TestName = "what came and what was expected")]
    public void Compare_ValuesOfTwoPeriods_RaisesNoAlarm(string left, string right) =>
        Assert.That(WholeDocumentTests.Discrepancies(left, right), Is.Empty);

    [TestCase("Brandt Works earned $64 million in the quarter ended May 30.", "Brandt Works earned $54 million in its second quarter.", TestName = "one quarter by two names")]
    [TestCase("Brandt Works had sales of $71 million in the year.", "Brandt Works had sales of $73 million.", TestName = "a period that one report leaves out")]
    public void Compare_ValuesOfOnePeriod_FindsTheDifference(string left, string right) =>
        Assert.That(WholeDocumentTests.Discrepancies(left, right), Is.Not.Empty);
}
