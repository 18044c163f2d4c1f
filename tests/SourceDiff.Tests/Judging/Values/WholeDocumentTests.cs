using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Values;

/// <summary>Values held against each other over whole articles, aligned or not: what differs, and what only seems to.</summary>
public class WholeDocumentTests
{
    private const string Blast =
        "Blast at paint factory kills 17 in Talmora\n\n"
        + "An explosion at a paint factory in Talmora killed 17 people on Saturday, officials said.\n\n"
        + "Its owner, Karel Mostov, 46, was arrested at the airport. The explosion was heard 25 kilometres away. "
        + "Mayor Lidia Harn promised 5,000 euros to each family that lost its home.";

    [TestCase("17 people", "19 people", ExpectedResult = "SD0105 17 19", TestName = "the text alone: the article contradicts itself")]
    [TestCase("17", "19", ExpectedResult = "SD0103 17 19", TestName = "the toll")]
    [TestCase("46", "49", ExpectedResult = "SD0503 46 49", TestName = "an age")]
    [TestCase("25 kilometres", "40 kilometres", ExpectedResult = "SD0103 25 kilometres 40 kilometres", TestName = "a distance")]
    [TestCase("5,000 euros", "3,000 euros", ExpectedResult = "SD0203 5,000 euros 3,000 euros", TestName = "a sum of money")]
    [TestCase("Saturday", "Monday", ExpectedResult = "SD0303 Saturday Monday", TestName = "a day")]
    public string Compare_OneValueOfTheRetoldStoryChanged_FindsIt(string from, string to)
    {
        string retold =
            "Talmora mourns the dead of the paint factory\n\n"
            + "Mayor Lidia Harn of Talmora said that families who lost their homes would get 5,000 euros each. "
            + "The blast that killed 17 people at the paint factory on Saturday could be heard 25 kilometres away.\n\n"
            + "Police detained the owner of the factory, Karel Mostov, 46, as he tried to board a plane.";
        string changed = retold.Replace(from, to, StringComparison.Ordinal);
        if (from == "17 people")
            return Discrepancies(changed.Replace("Talmora mourns the dead of the paint factory", "Blast kills 17 at Talmora paint factory", StringComparison.Ordinal), "Mayor Lidia Harn was silent.");

        Assert.That(Discrepancies(Blast, retold), Is.Empty, "the same values");
        return Discrepancies(Blast, changed);
    }

    [TestCase("Revenue rose to $4 million in the three months to June 30, the brewer said.", "Revenue rose to $4 million and the brewer's shares jumped on Tuesday.", TestName = "the end of a quarter and a day of trading")]
    [TestCase("The chapel, built in the 1930s, was destroyed by a fire.", "The chapel was destroyed by a fire on Tuesday.", TestName = "a decade and a day")]
    [TestCase("The bridge was closed on Monday after a lorry hit it.", "The bridge was closed after a lorry hit it, police said on Tuesday.", TestName = "the day of the event and of the report")]
    [TestCase("One of the drivers was taken to hospital after the crash in Port Amsel.", "Three drivers were taken to hospital after the crash in Port Amsel.", TestName = "one of them and all of them")]
    [TestCase("A gunman shot three people in Port Amsel, killing one.", "A gunman wounded two people in Port Amsel and killed one.", TestName = "a whole and its parts")]
    [TestCase("The Harbour Union won 19 of the northern region's 27 seats on Sunday.", "The Harbour Union won 61 seats on Sunday.", TestName = "seats of a region and of the country")]
    [TestCase("The ferry carried 18 crew when it sank off Amsel.", "Nine passengers of the ferry died when it sank off Amsel.", TestName = "crew and passengers")]
    [TestCase("The quake killed 12 people in Amsel on Monday.", "Another two people were killed in Amsel on Monday. The quake had killed 12 people there.", TestName = "a number that comes on top")]
    [TestCase("The alliance won 72 seats, four fewer than the 76 that it needs.", "The alliance won 72 seats and its rival 27 seats.", TestName = "a target is no bound")]
    [TestCase("Turnout in Amsel was 64.2 percent, lower than the record 71.3 percent.", "Turnout in Amsel was 64.2 percent, and 68 percent in the harbour.", TestName = "a figure to compare with")]
    [TestCase("The blast at the dye works in Talmora killed 17 people on Monday.", "An earlier blast at the dye works in Talmora killed 9 people.", TestName = "an earlier blast and this one")]
    [TestCase("The blast at the dye works in Talmora killed 17 people on Monday.", "In 2003 a blast at the dye works in Talmora killed 9 people.", TestName = "a blast of another year")]
    [TestCase("The court found Jana Brandt guilty of four of seven charges in Orlen.", "The court in Orlen cleared Jana Brandt of three of the seven charges.", TestName = "two parts that make the whole")]
    [TestCase("The depot burned before dawn on Wednesday in Orlen.", "Families waited in Orlen on Wednesday night.", TestName = "times of day of other happenings")]
    [TestCase("The old brewery in the centre of Torvik was destroyed by a fire on Sunday night.", "All that remained of the brewery in Torvik on Monday was its chimney.", TestName = "a day and the day after")]
    [TestCase("Eleven fitters were injured at the mill in Torvik on Wednesday.", "A fitter was killed at the mill in Torvik on Friday.", TestName = "days of other outcomes")]
    [TestCase("The council of Orlen closed the swimming hall on Wednesday.", "The swimming hall of Orlen reopened on Friday.", TestName = "the days of an end and of a new beginning")]
    [TestCase("A poll of Orlen's voters by Kestrel put Ana Brandt at 44 percent and Ole Moreau at 41 percent.", "Ana Brandt leads Ole Moreau by 49 percent to 38 percent in a poll of Orlen's voters.", TestName = "two polls")]
    [TestCase("Ana Brandt served five months in prison for the fraud in Orlen.", "Ana Brandt served most of an eight-month sentence for the fraud in Orlen.", TestName = "a time served and most of a sentence")]
    [TestCase("The Orlen Harriers (2-13) lost to the Amsel Rovers on Sunday.", "The Amsel Rovers beat the Orlen Harriers on Sunday. No Harriers team before had a 3-12 (or worse) season twice.", TestName = "a standing and a threshold")]
    [TestCase("In 1996, a quake of magnitude 7.3 hit the coast off Amsel.", "Last May, a 6.8-magnitude quake hit the coast off Amsel.", TestName = "two earlier quakes")]
    [TestCase("Winger Ana Brandt missed 10 of the 16 games in Orlen.", "The Harriers will be missing two players in Orlen.", TestName = "games that were missed and players who are missing")]
    [TestCase("The tram carried 52 passengers and 3 crew through Orlen.", "There were 55 people on the tram in Orlen, passengers and crew together.", TestName = "a whole and its two parts")]
    [TestCase("The tram carried 52 passengers and 4 crew through Orlen.", "There were 55 people on the tram in Orlen.", TestName = "a whole and one kind of those who make it")]
    [TestCase("The cannery in Torvik was built in the 1920s.", "The cannery in Torvik was built in 1927.", TestName = "a year of a decade")]
    [TestCase("Brandt won the bout in Orlen two rounds sooner than the last one.", "Brandt's last bout in Orlen went nine rounds.", TestName = "a distance between two numbers")]
    [TestCase("Brandt hosted the 2011 finals in Orlen.", "Brandt will host the 2019 finals in Orlen.", TestName = "years are no numbers of finals")]
    [TestCase("The frost of 1987 killed 3,400 people in the province of Amsel alone.", "In 1987 a frost killed 5,100 people across the Orlen plain.", TestName = "one place alone and a whole sea")]
    [TestCase("One Danish and one Polish sailor drowned off Orlen.", "Two sailors drowned off Orlen.", TestName = "a list and its sum")]
    [TestCase("The 41-year-old Danish diver drowned off Orlen.", "A 47-year-old Polish diver drowned off Orlen.", TestName = "divers of two countries")]
    [TestCase("The storm killed ten people in Amsel on Monday.", "The storm killed six children in Amsel on Monday.", TestName = "the young and everybody")]
    [TestCase("Of the 80,000 ballots cast in Amsel most were for the bypass.", "In Amsel 41,300 people voted for the bypass and 38,900 people voted against it.", TestName = "a rounded sum and a part of it")]
    [TestCase("Brandt scored 17 goals in 21 games for Orlen.", "Brandt scored 41 goals in 88 games for Orlen.", TestName = "goals of two spans")]
    [TestCase("Doris Brandt, who is 63, won the Orlen prize for her novels.", "Doris Brandt, who will turn 64 in May, won the Orlen prize for her novels.", TestName = "before a birthday")]
    [TestCase("Three of the injured were flown from Torvik to Orlen.", "Five people were injured in Torvik and driven to Orlen.", TestName = "a part of the injured")]
    [TestCase("Storm Hedda left thousands of homes in Amsel without power.", "Storm Hedda left 200,000 homes in Amsel without power.", TestName = "a word for many")]
    [TestCase("The tunnel fire began at about 2 p.m. in Orlen.", "The tunnel fire began around two o'clock in Orlen.", TestName = "an hour of either half of the day")]
    [TestCase("Rents grew by 4.6 percent in the suburbs of Orlen.", "Rents grew by 5% in the suburbs of Orlen.", TestName = "a decimal rounded")]
    [TestCase("The chess game in Orlen runs until 7 p.m. GMT on Sunday.", "The chess game in Orlen runs until 8 p.m. CET on Sunday.", TestName = "hours of two zones")]
    public void Compare_ValuesOfDifferentThings_RaisesNoAlarm(string left, string right) =>
        Assert.That(Discrepancies(left, right), Is.Empty);

    [TestCase("The league said 110 firefighters were at the scene in Amsel.", "The league said some 90 firefighters were at the scene in Amsel.", ExpectedResult = "SD0103 110 some 90", TestName = "a near number is not that near")]
    [TestCase("The car was chased at speeds up to 110 mph through Amsel.", "The car was chased at speeds up to 90 mph through Amsel.", ExpectedResult = "SD0103 up to 110 mph up to 90 mph", TestName = "two upper bounds")]
    [TestCase("The player had 29 catches in Amsel on Sunday.", "The player caught 21 passes in Amsel on Sunday.", ExpectedResult = "SD0103 29 21", TestName = "the noun of the one is the verb of the other")]
    [TestCase("The storm cost 340 lives on the coast of Amsel.", "At least 410 people died in the storm on the coast of Amsel.", ExpectedResult = "SD0103 340 At least 410", TestName = "lives are people killed")]
    [TestCase("A court in Orlen found Jana Brandt guilty of four of seven charges.", "A court in Orlen convicted Jana Brandt on five of the seven counts.", ExpectedResult = "SD0103 four five", TestName = "parts of one whole")]
    [TestCase("A seven-year-old boy was pulled from the canal in Orlen on Friday.", "A boy of nine was pulled from the canal in Orlen on Friday.", ExpectedResult = "SD0503 seven-year-old nine", TestName = "a boy of nine")]
    [TestCase("The tunnel near Orlen will reopen at 9 a.m. on Friday.", "The tunnel near Orlen will be open to traffic again from noon on Friday.", ExpectedResult = "SD0303 9 a.m. on Friday noon on Friday", TestName = "when something opens")]
    [TestCase("The Orlen airport reopened at 9 a.m. on Tuesday after the snow.", "The airport of Orlen stayed closed until noon on Tuesday because of the snow.", ExpectedResult = "SD0303 9 a.m. on Tuesday noon on Tuesday", TestName = "what ends one state begins its contrary")]
    [TestCase("In the yard of the Torvik brewery 14 tonnes of sugar were destroyed.", "A truck with 41 tonnes of sugar burned out in the yard of the Torvik brewery.", ExpectedResult = "SD0103 14 tonnes 41 tonnes", TestName = "goods destroyed and burned")]
    [TestCase("Jan Moreau fell from the mill in Torvik on Friday and died three days later.", "Jan Moreau fell from the mill in Torvik and was pronounced dead that same night.", ExpectedResult = "SD0403 three days that same night", TestName = "days later and the same day")]
    [TestCase("Jan Moreau fell from the mill in Torvik and left the ward three days later.", "Jan Moreau fell from the mill in Torvik; his dog died that same night.", ExpectedResult = "", TestName = "days later and the same day of other deeds")]
    [TestCase("The accountant Jan Brandt was found guilty of 14 counts of fraud in Orlen.", "A court in Orlen convicted the accountant Jan Brandt on 16 charges of fraud.", ExpectedResult = "SD0103 14 16", TestName = "counts and charges")]
    [TestCase("The gunman fired more than 60 rounds at the mall in Torvik.", "The gunman fired about 40 shots at the mall in Torvik.", ExpectedResult = "SD0103 more than 60 about 40", TestName = "rounds and shots")]
    [TestCase("A 6.3 earthquake struck the Amsel valley before dawn.", "The quake that struck the Amsel valley before dawn measured 6.5.", ExpectedResult = "SD0103 6.3 6.5", TestName = "a quake that is measured")]
    [TestCase("Fourteen bodies were recovered from the ferry off Torvik.", "At least 17 people were killed on the ferry off Torvik.", ExpectedResult = "SD0103 Fourteen At least 17", TestName = "bodies are people killed")]
    [TestCase("Jan Brandt must serve at least 27 years for the murder in Orlen.", "Jan Brandt must serve a minimum of 25 years for the murder in Orlen.", ExpectedResult = "SD0403 at least 27 years a minimum of 25 years", TestName = "two minimums")]
    [TestCase("Jan Brandt, 52, plundered a charity in Orlen.", "Jan Brandt plundered a charity in Orlen. The 54-year-old bought a yacht.", ExpectedResult = "SD0503 52 54-year-old", TestName = "an age of whom was named before")]
    [TestCase("Rovers 3, Orlen Town 1\n\nThe fans sang in Torvik on Sunday.", "Rovers 4, Orlen Town 1\n\nThe fans sang in Torvik on Sunday.", ExpectedResult = "SD0103 3, Orlen Town 1 4, Orlen Town 1", TestName = "the line above a match report")]
    [TestCase("The blaze in Orlen killed five people and injured seven.", "The blaze in Orlen killed seven people and injured five.", ExpectedResult = "SD0103 five seven\nSD0103 seven five", TestName = "five killed are no five injured")]
    [TestCase("The car was chased at speeds of up to 110 mph through Amsel.", "The car reached 70 mph as it was chased through Amsel.", ExpectedResult = "SD0103 up to 110 mph 70 mph", TestName = "the most, and what was reached")]
    [TestCase("The tug saved 31 crew of the burning freighter off Torvik.", "The tug saved 34 crewmembers of the burning freighter off Torvik.", ExpectedResult = "SD0103 31 34", TestName = "a word that the dictionary does not hold")]
    public string Compare_ValuesInOtherWords_FindsTheDifference(string left, string right) => Discrepancies(left, right);

    [Test]
    public void Compare_BoundFarBelowACountOfOthers_IsNoPrecision() =>
        Assert.That(SourceComparer.Create().Compare([new Document("a", "A fire on the tram in Orlen killed at least nine people on Monday."), new Document("b", "The tram in Orlen had 230 people on board on Monday.")])
            .Agreements.Where(finding => finding.Aspect == Aspect.Quantity).Select(finding => finding.Explanation), Is.Empty);

    [Test]
    public void Compare_TwoAgesOfOnePersonInOneArticle_AreToldOnceAsItsOwn()
    {
        const string Confused = "Olav Brandt, 38, survived the fire at the mill in Torvik.\n\nBrandt, 34, had left the mill in time.";
        var comparison = SourceComparer.Create().Compare([new Document("a", Confused), new Document("b", "The mill in Torvik burned down."), new Document("c", "A mill burned in Torvik.")]);

        Assert.That(comparison.Discrepancies.Select(finding => $"{finding.RuleId} {string.Join(' ', finding.Citations.Select(citation => citation.DocumentId))}"), Is.EqualTo(new[] { "SD0504 a a" }));
    }

    internal static string Discrepancies(string left, string right)
    {
        var documents = new Dictionary<string, Document>(StringComparer.Ordinal) { ["a"] = new("a", left), ["b"] = new("b", right) };
        var comparison = SourceComparer.Create().Compare([documents["a"], documents["b"]]);
        return string.Join("\n", comparison.Discrepancies.Select(finding => $"{finding.RuleId} {string.Join(' ', finding.Positions.Select(position => documents[position.Citations[0].DocumentId].Quote(position.Citations[0].Span)))}"));
    }
}
