namespace SourceDiff.Tests.Judging.Values;

/// <summary>Days that are counted from another: from a report that does not say when it was filed, from the day of the story.</summary>
[TestFixture]
internal sealed class DayAnchorsTests
{
    [TestCase("Rebels attacked a bus near Orlen yesterday. The bus was attacked on Thursday morning, the mayor of Orlen wrote.", "Rebels attacked a bus near Orlen on Saturday.", ExpectedResult = "SD0303 yesterday Saturday", TestName = "a report whose own words betray its day")]
    [TestCase("Torvik, Nov 11 - The navy foiled a raid on a tanker off Torvik yesterday.", "Nov. 14, 2024\n\nThe navy foiled a raid on a tanker off Torvik on Wednesday.", ExpectedResult = "SD0303 yesterday Wednesday", TestName = "a dateline without a year")]
    [TestCase("On Friday a clerk died in Orlen. The judge asked about a robbery that had occurred in Torvik the previous day.", "On Friday a clerk died in Orlen. The robbery occurred in Torvik on Monday, the judge wrote.", ExpectedResult = "SD0303 the previous day Monday", TestName = "a day counted from that told before")]
    public string Compare_DaysThatAreCounted_FindsTheDifference(string left, string right) => WholeDocumentTests.Discrepancies(left, right);

    [TestCase("Rebels attacked a bus near Orlen yesterday. The bus was attacked on Thursday morning, the mayor of Orlen wrote.", "Rebels attacked a bus near Orlen on Thursday.", TestName = "one day")]
    [TestCase("The coach of Orlen signed a keeper on Tuesday and a striker today.", "The coach of Orlen signed a striker on Wednesday.", TestName = "two deeds of one verb in one sentence")]
    [TestCase("On Friday a clerk was robbed in Orlen by those who are sought for the previous day's robbery.", "A clerk was robbed in Orlen on Friday.", TestName = "the day from which another is counted")]
    public void Compare_DaysThatMayBeOne_RaisesNoAlarm(string left, string right) =>
        Assert.That(WholeDocumentTests.Discrepancies(left, right), Is.Empty);

    [TestCase("Thieves robbed a jeweller in Orlen on Monday morning.", "Thieves robbed a jeweller in Orlen. The town saw another bold robbery on Sunday night.", TestName = "another happening of the kind")]
    [TestCase("Jana Brandt won the Orlen Marathon in 2:06:41. Mila Holt was second in 2:07:15.", "Jana Brandt ran 2:06:41 in Orlen. Una Marr came third in 2:08:29.", TestName = "the times of two")]
    [TestCase("The mill in Orlen burned at half past four on Friday.", "The mill in Orlen burned on Friday afternoon.", TestName = "an hour that does not say of which half of the day")]
    public void Compare_TimesOfOtherThings_RaisesNoAlarm(string left, string right) =>
        Assert.That(WholeDocumentTests.Discrepancies(left, right), Is.Empty);

    [TestCase("Nurses in Orlen will stop work on 1 and 2 April.", "Nurses in Orlen will stop work from 1 to 3 April.", ExpectedResult = "SD0303 1 and 2 April 1 to 3 April", TestName = "days told together")]
    [TestCase("Aug. 2, 2013\n\nJana Brandt will host the Lantern Awards in Orlen next year.", "Jana Brandt will host the Lantern Awards in Orlen this year.", ExpectedResult = "SD0303 next year this year", TestName = "years counted from reports of which one is dated")]
    public string Compare_DaysOfOneThing_FindsTheDifference(string left, string right) => WholeDocumentTests.Discrepancies(left, right);
}
