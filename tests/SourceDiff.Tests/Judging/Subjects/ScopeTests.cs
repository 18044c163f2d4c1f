using SourceDiff.Tests.Judging.Values;

namespace SourceDiff.Tests.Judging.Subjects;

/// <summary>Sums, shares and results of two places, months, movers or questions are not held against each other.</summary>
[TestFixture]
internal sealed class ScopeTests
{
    [TestCase("Hale leads Brandt in Florida and Ohio. In Florida, Hale has 48 percent to Brandt's 43.", "Hale leads Brandt in Florida and Ohio. The survey found Hale with 46 percent to Brandt's 44 in Ohio.", TestName = "shares in two states")]
    [TestCase("Brandt Works had sales of $21 million in March.", "Brandt Works had sales of $13 million in April.", TestName = "sums of two months")]
    [TestCase("The plan by Senator Mara Hale failed by 53-47. Senator Mara Hale was angry.", "Senator Mara Hale was angry. The plan by Senator Otto Brandt failed by 44-56.", TestName = "votes on two plans")]
    [TestCase("The plan did not get the 60 votes needed to pass.", "The plan won 49 votes.", TestName = "a threshold and a result")]
    [TestCase("The blast wounded 23 people in Orlen on Monday.", "The blast wounded 23 people in Orlen on Monday. Two officers were wounded.", TestName = "a toll and a group of it")]
    [TestCase("A further $1.1 billion in interest was paid to Orlen in April.", "The whole sum paid to Orlen, $1.4 billion with interest, settled the claim.", TestName = "a sum on top and a whole")]
    [TestCase("A survey showed the governor behind his challenger, 47 percent to 44.", "A survey put support for the law at 74 percent.", TestName = "two questions")]
    [TestCase("The tariff would cost 3.5 million jobs.", "The tariff cost 2.1 million jobs from 1999 to 2011.", TestName = "what would come and what was counted")]
    public void Compare_ValuesOfTwoScopes_RaisesNoAlarm(string left, string right) =>
        Assert.That(WholeDocumentTests.Discrepancies(left, right), Does.Not.Contain("SD01").And.Not.Contain("SD02"));

    [TestCase("A fire killed 12 people at the mill on Monday.", "A fire killed 14 people at the mill on Monday.", TestName = "a toll")]
    [TestCase("A fire killed 12 people at the mill on Monday.", "A fire killed 14 people at the mill on Tuesday.", TestName = "a toll and a day, word for word")]
    [TestCase("Hale has 48 percent to Brandt's 43 in Ohio.", "Hale has 46 percent to Brandt's 43 in Ohio.", TestName = "shares in one state")]
    [TestCase("Brandt Works had sales of $21 million in March.", "Brandt Works had sales of $13 million in March.", TestName = "sums of one month")]
    [TestCase("The plan by Senator Mara Hale failed by 53-47.", "The plan by Senator Mara Hale failed by 56-44.", TestName = "votes on one plan")]
    [TestCase("The tariff would cost 3.5 million jobs.", "The tariff would cost 2.1 million jobs.", TestName = "two forecasts")]
    public void Compare_ValuesOfOneScope_FindsTheDifference(string left, string right) =>
        Assert.That(WholeDocumentTests.Discrepancies(left, right), Is.Not.Empty);
}
