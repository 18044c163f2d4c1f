using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Values;

/// <summary>Which values of two reports can be held against each other at all: those of one deed, one time, one place, one whole.</summary>
[TestFixture]
internal sealed class ComparableValuesTests
{
    [TestCase("Jana Brandt was climbing in Orlen with three companions when the rope broke.", "Jana Brandt was one of four climbers in Orlen whose rope broke.", TestName = "somebody and those with her")]
    [TestCase("The firm in Orlen sells 11-inch and 13-inch axes.", "The firm in Orlen sells a 13-inch axe; its 15-inch axe is new.", TestName = "sizes that tell two models apart")]
    [TestCase("The singer Mila Brandt checked into the Orlen clinic on Monday.", "The singer Mila Brandt checked out of the Orlen clinic on Friday.", TestName = "one verb, two particles")]
    [TestCase("The bridge in Orlen is safe, the police said on Friday.", "The bridge in Orlen is safe, officials said on Saturday.", TestName = "the days of two reports")]
    [TestCase("The treasurer of Orlen resigned a day after the vote.", "The treasurer of Orlen is the second to resign in two days.", TestName = "a distance in time and a length of time")]
    [TestCase("The fire at the Orlen mill was put out by 8 a.m. on Monday.", "The fire at the Orlen mill was put out at 7:40 a.m. on Monday.", TestName = "an hour and its limit")]
    [TestCase("The quake struck Orlen at 7:37 a.m. UTC on Monday.", "The quake struck Orlen at 2:37 p.m. on Monday.", TestName = "an hour of another zone and one of none")]
    [TestCase("Jana Brandt will host the 86th Lantern Awards in Orlen.", "Jana Brandt hosted the 79th Lantern Awards in Orlen.", TestName = "two editions of an award")]
    [TestCase("The flood killed 170 people in the province of Amsel and dozens more downstream.", "The flood killed 230 people along the river Amsel.", TestName = "a part with more behind it")]
    [TestCase("The storm hit Hamburg and Bremen. In Hamburg, it damaged 10 houses on Monday.", "The storm hit Hamburg and Bremen. In Bremen, it damaged 1,500 houses on Monday.", TestName = "the places that open the sentences")]
    [TestCase("On Monday the frigate seized six rifles off Amsel. So far this year it has seized 14 rifles off Amsel.", "On Monday the frigate seized six rifles off Amsel.", TestName = "all to date and those of the day")]
    [TestCase("A woman in her 70s was hurt when a tram hit a van in Orlen.", "A boy of 16 was hurt when a tram hit a van in Orlen.", TestName = "ages that are far apart")]
    [TestCase("Jana Brandt, a 49-year-old judge, voted in Orlen on Sunday.", "Elvira Montes, 61, voted in Orlen on Sunday. Jana Brandt voted too.", TestName = "an age in an apposition to a name")]
    [TestCase("Analysts had expected a profit of $70 million from Orlen Works.", "Orlen Works reported a profit of $84 million.", TestName = "what was expected")]
    [TestCase("Repairs to the Orlen bridge could cost 35 million euros.", "A second bridge in Orlen would cost 600 million euros.", TestName = "sums of another size")]
    [TestCase("Shares in Orlen Works rose 1.6 percent on Monday.", "Shares in Orlen Works closed up 1.6 percent on Monday.", TestName = "two rises")]
    [TestCase("Rovers midfielder Jana Brandt missed games in Weeks 14-16 in Orlen.", "Rovers midfielder Jana Brandt missed the 17-14 final in Orlen.", TestName = "a span of weeks is no score")]
    [TestCase("Orlen Works sold engines for $3.1 billion in the first quarter.", "Orlen Works sold engines for $3.4 billion in the first half.", TestName = "a quarter and a half")]
    [TestCase("Shares in Orlen Works have fallen 30 percent this year.", "Shares in Orlen Works fell 3 percent on Tuesday.", TestName = "a year and a day")]
    [TestCase("The party of Jana Brandt came second in Orlen.", "Jana Brandt will be the first mayor of Orlen who is a woman.", TestName = "a place and a first")]
    [TestCase("The flaw in the Orlen browser is a zero-day bug.", "The flaw in the Orlen browser has been known for nine days.", TestName = "a zero-day bug")]
    [TestCase("The choir of Orlen sang in operettas of the 1920s and '30s.", "The choir of Orlen sang in operettas of the 1920s and 1930s.", TestName = "a decade in short")]
    [TestCase("The mayor of Orlen was arrested minutes after the vote.", "The mayor of Orlen was arrested eight years after the vote.", TestName = "lengths of another size")]
    [TestCase("Mila Brandt, 70, said in Orlen that she felt well.", "Mila Brandt said in Orlen that she felt no weaker than a 25-year-old.", TestName = "an age of nobody")]
    [TestCase("Una and Ole Marr, 27 and 29, rode a tram through Orlen.", "A tram ran through Orlen on Monday.", TestName = "the ages of a couple")]
    [TestCase("Polls in Orlen open at noon on Monday.\n\n11:50 a.m.\n\nThe mayor of Orlen voted.", "Polls in Orlen open at noon on Monday.\n\n11:05 a.m.\n\nThe judge of Orlen voted.", TestName = "the hours of two entries")]
    [TestCase("The mayor of Orlen said Friday that she holds the bridge to be safe.", "The police of Orlen closed the bridge on Monday for repairs.", TestName = "a verb behind the day of what was said")]
    [TestCase("Jana Brandt hosted the Lantern Awards in Orlen in 1996, 1999 and 2002.", "Jana Brandt hosted the Lantern Awards in Orlen in 2007.", TestName = "one of several years")]
    [TestCase("Jana Brandt sang at the 2007 Lantern Awards in Orlen.", "Jana Brandt sang at the Lantern Awards in Orlen in 2009.", TestName = "a year that names one of several")]
    [TestCase("Jan. 10, 2019\n\nThe clerk Mila Brandt, 27, sang in the choir of Orlen.", "Nov. 20, 2020\n\nThe clerk Mila Brandt, 29, sang in the choir of Orlen.", TestName = "the years between two reports")]
    [TestCase("Two men, aged 47 and 48, were hurt in the Orlen mill.", "A man of 50 saw the fire in the Orlen mill.", TestName = "which of two men nobody says")]
    [TestCase("Jan. 10, 2019\n\nA tram hit a van in Orlen on Monday.", "March 21, 2019\n\nA tram hit a van in Orlen on Tuesday.", TestName = "weekdays of reports that were filed weeks apart")]
    [TestCase("The siege of the Orlen mill lasted years.", "The siege of the Orlen mill ended after 20 months.", TestName = "a length that is no number")]
    [TestCase("Nobody in Orlen has died of the fever since 2014.", "Nobody in Orlen had died of the fever until 1997.", TestName = "the first and the last day of a time")]
    [TestCase("The quake struck Orlen at 6:10 p.m. EDT on Monday.", "The quake struck Orlen at 5:10 p.m. CDT on Monday.", TestName = "one hour in two zones")]
    [TestCase("Turnout in Orlen rose to 71.3 percent from 64 percent.", "Turnout in the region was 68 percent, a little lower than the 71.3 percent in Orlen as a whole.", TestName = "the turnout of a region and of the vote before")]
    [TestCase("March 10, 2026\n\nThe fire on the ferry off Torvik killed five sailors.", "March 10, 2026\n\nNot since the wreck of 1998, in which 31 sailors died, had a ferry burned off Torvik.", TestName = "the toll of another year")]
    [TestCase("The ferry off Torvik was carrying 212 passengers and 18 crew. Boats pulled 187 people from the water.", "The ferry off Torvik had 230 people on board when it burned.", TestName = "a total told in two parts")]
    [TestCase("The Orlen mill will close at the end of next year.", "The Orlen mill closed for a month five years ago.", TestName = "years to come and years past")]
    [TestCase("The party of Jana Brandt fell four seats short of a majority in Orlen.", "The party of Jana Brandt won 19 seats in Orlen.", TestName = "how far short")]
    public void Compare_ValuesOfOtherThings_RaisesNoAlarm(string left, string right) =>
        Assert.That(WholeDocumentTests.Discrepancies(left, right), Is.Empty);

    [TestCase("A quake of magnitude 6.1 shook the Amsel valley on Monday.", "The quake in the Amsel valley on Monday was felt far away. It measured 6.3.", ExpectedResult = "SD0103 magnitude 6.1 6.3", TestName = "a measured quake of the sentence before")]
    [TestCase("Gusts of up to 160 km/h were recorded at Torvik on Monday.", "Gusts of 175 km/h were recorded at Torvik on Monday.", ExpectedResult = "SD0103 up to 160 km/h 175 km/h", TestName = "beyond an upper bound")]
    [TestCase("June 24, 2005\n\nThe constable of Orlen married about two weeks ago.", "June 24, 2005\n\nThe constable of Orlen married about three weeks ago.", ExpectedResult = "SD0303 about two weeks ago about three weeks ago", TestName = "two distances from the day of the report")]
    [TestCase("The coast guard confiscated six AK-47 rifles off Torvik.", "The coast guard confiscated nine AK 47 rifles off Torvik.", ExpectedResult = "SD0103 six nine", TestName = "rifles under the name of a model")]
    [TestCase("The laptop of Orlen Works weighs 4.46 pounds and has a 2. 7GHz chip.", "The laptop of Orlen Works weighs 4.46 pounds and has a 2. 3GHz chip.", ExpectedResult = "SD0103 2. 7GHz 2. 3GHz", TestName = "a space behind the point")]
    [TestCase("Turnout in Orlen was 54 per cent, down 3 points on 2019.", "Turnout in Orlen was 54 per cent, up three points on 2019.", ExpectedResult = "SD0103 3 three", TestName = "points up and points down")]
    [TestCase("Shares in Orlen Works closed 1.6 percent higher on Monday.", "Shares in Orlen Works fell 1.6 percent on Monday.", ExpectedResult = "SD0103 1.6 percent 1.6 percent", TestName = "a rise and a fall by as much")]
    [TestCase("The tanker with 23 crew aboard was hijacked off Torvik.", "The tanker with a crew of 21 was hijacked off Torvik.", ExpectedResult = "SD0103 23 21", TestName = "a crew that is aboard")]
    [TestCase("The banker Mila Brandt admitted the fraud at a hearing in Orlen in April 2003.", "The banker Mila Brandt admitted the fraud at a hearing in Orlen in June 2003.", ExpectedResult = "SD0303 April 2003 June 2003", TestName = "the months in which one thing was admitted")]
    [TestCase("The quake struck the Amsel valley at 0737 GMT on Monday.", "A strong quake shook houses in the Amsel valley. It struck at 7:37 a.m. local time.", ExpectedResult = "SD0303 0737 GMT on Monday 7:37 a.m. local time", TestName = "one hour of the clock in two zones")]
    [TestCase("Orlen Works bought the mill in Torvik last year.", "Orlen Works bought the mill in Torvik two years ago.", ExpectedResult = "SD0303 last year two years ago", TestName = "two distances in years while the day of the report is not known")]
    [TestCase("Orlen Works expects to earn between 38 cents and 41 cents a share.", "Orlen Works expects to earn 36 cents to 40 cents a share.", ExpectedResult = "SD0203 between 38 cents and 41 cents 36 cents to 40 cents", TestName = "two ranges that overlap")]
    [TestCase("Jana Brandt was mayor of Orlen from 1992 to 1996.", "Jana Brandt was mayor of Orlen from 1993 to 1996.", ExpectedResult = "SD0303 1992 to 1996 1993 to 1996", TestName = "two spans of years")]
    [TestCase("Jana Brandt was shot twice in the leg in Orlen.", "Jana Brandt was shot three times in the leg in Orlen.", ExpectedResult = "SD0103 twice three", TestName = "how often, with and without a noun")]
    [TestCase("Shares in Orlen Works fell for the fourth straight day.", "Shares in Orlen Works fell for the third consecutive session.", ExpectedResult = "SD0103 fourth third", TestName = "a run of days")]
    [TestCase("The council of Orlen passed the plan by 29 votes to 16.", "The council of Orlen passed the plan 28-16.", ExpectedResult = "SD0103 29 votes to 16 28-16", TestName = "votes in words and in figures")]
    [TestCase("The owners will shed 220 of Torvik's 1,400 jobs by the spring.", "The owners will shed 350 jobs in Torvik by the spring.", ExpectedResult = "SD0103 220 350", TestName = "jobs of a group")]
    public string Compare_ValuesOfOneThing_FindsTheDifference(string left, string right) => WholeDocumentTests.Discrepancies(left, right);

    [Test]
    public void Compare_DigitsInAnotherOrder_AreFoundFarApart() =>
        Assert.That(
            WholeDocumentTests.Discrepancies(
                "Regulators fined the Amsel Bank on Monday.\n\nThe bank cut corners for years, the watchdog of Orlen wrote. Clerks processed 3,100 payments for barred clients.",
                "The Amsel Bank will pay a fine.\n\nIts head of compliance left in May. In all, 1,300 transfers for barred clients slipped through."),
            Is.EqualTo("SD0103 3,100 1,300"));

    [Test]
    public void Compare_OneDayOfTwoYearsMeant_IsOneDay() =>
        Assert.That(WholeDocumentTests.Discrepancies("Shareholders of Orlen Works will be paid on September 15.", "ORLEN, Oct. 1, 2019 — Shareholders of Orlen Works were paid on September 15."), Is.Empty);

    [Test]
    public void Compare_LengthsOfAnotherSize_AreNoLengthsThatCanBothBeTrue() =>
        Assert.That(
            SourceComparer.Create().Compare([new Document("left", "The siege of the Orlen mill ended in minutes."), new Document("right", "The siege of the Orlen mill ended in 15 years.")]).Findings.Where(finding => finding.Aspect == Aspect.Duration),
            Is.Empty);
}
