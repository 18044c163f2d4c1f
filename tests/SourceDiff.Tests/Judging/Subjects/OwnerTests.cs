using SourceDiff.Tests.Judging.Values;

namespace SourceDiff.Tests.Judging.Subjects;

/// <summary>A value is held against that of its own owner: the named subject of its clause, or what "its" points back to.</summary>
[TestFixture]
internal sealed class OwnerTests
{
    [TestCase("Trade in Orlen was brisk. Shares of Brandt Works rose 3 percent on Monday.", "Trade in Orlen was brisk. Shares of Hale Foods rose 5 percent on Monday.", TestName = "two firms")]
    [TestCase("Amsel's average income fell 2 percent last year.", "Torvik's average income fell about 5 percent last year.", TestName = "two towns")]
    [TestCase("Trade in Orlen was brisk. The Tidewater Index .TDWX fell 0.4 percent on Monday.", "Trade in Orlen was brisk. The Lowmere Index .LWMX fell 0.9 percent on Monday.", TestName = "two indices with their codes")]
    [TestCase("Brandt Works closed a mill on Monday. Its shares fell 3 percent.", "Hale Foods closed a mill on Monday. Its shares fell 5 percent.", TestName = "two firms of the sentence before")]
    [TestCase("About 22 percent of pupils are left-handed.", "About 31 percent of teachers are left-handed.", TestName = "shares of two groups")]
    public void Compare_ValuesOfTwoOwners_RaisesNoAlarm(string left, string right) =>
        Assert.That(WholeDocumentTests.Discrepancies(left, right), Is.Empty);

    [TestCase("Sales of Brandt Works in Canada rose 6.7 percent.", "Sales of Brandt Works in Chile rose 8.8 percent.", TestName = "one firm in two countries")]
    public void Compare_SalesOfTwoCountries_AreNoTwoNumbersOfOne(string left, string right) =>
        Assert.That(WholeDocumentTests.Discrepancies(left, right), Does.Not.Contain("percent"));

    [TestCase("Shares of Brandt Works rose 3 percent on Monday.", "Brandt Works shares rose 5 percent on Monday.", TestName = "one firm")]
    [TestCase("Shares of Brandt Works Inc. rose 3 percent on Monday.", "Brandt Works opened a mill in Orlen. Shares of the company rose 5 percent on Monday.", TestName = "a plain description")]
    [TestCase("Shares of Brandt Works rose 3 percent on Monday.", "Shares of Brand Works rose 5 percent on Monday.", TestName = "a misspelling")]
    [TestCase("Brandt Works agreed to buy Hale Foods for $30 million.", "Hale Foods will be sold to Brandt Works for $40 million.", TestName = "both in either clause")]
    [TestCase("Brandt Works will spend $30 million on a plant in Orlen.", "The Orlen mill closed in May. The new plant will cost $40 million.", TestName = "a description that points to nobody before")]
    public void Compare_ValuesOfOneOwner_FindsTheDifference(string left, string right) =>
        Assert.That(WholeDocumentTests.Discrepancies(left, right), Is.Not.Empty);
}
