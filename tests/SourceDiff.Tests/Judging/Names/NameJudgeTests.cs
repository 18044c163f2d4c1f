using SourceDiff.Model;
using SourceDiff.Reporting;
using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Names;

public class NameJudgeTests
{
    [TestCase("The second man, identified as Brian Holt, was taken to the clinic with a gunshot wound.", "The second man, identified as Bryant Holt, was taken to the clinic with a gunshot wound.", ExpectedResult = "SD0603 Brian Holt / Bryant Holt", TestName = "Given names that begin alike")]
    [TestCase("Duncan Lund fell from the ridge on Friday. Friends of Lunde were rescued.", "Duncan Lunde fell from the ridge on Friday.", ExpectedResult = "SD0604 Duncan Lund / Duncan Lunde", TestName = "A full name before a lone surname")]
    [TestCase("Superintendent Nils Corvath, of the river police, said that the boat had been found at noon.", "“The boat is being examined,” said Nico Corvath.", ExpectedResult = "SD0603 Nils Corvath / Nico Corvath", TestName = "The only bearers of a surname, their given names alike")]
    [TestCase("The chief executive, Ingeborg Dahlbrook, said the plant would close in May.", "Norvane's chief executive, Annika Dahlbrook, told staff on Monday that the plant would close.", ExpectedResult = "SD0603 Ingeborg Dahlbrook / Annika Dahlbrook", TestName = "One surname in one post")]
    [TestCase("The storm came ashore near the town of Halvik on Monday and cut the power.", "Power was cut when the storm came ashore west of the town of Halvick on Monday.", ExpectedResult = "SD0706 Halvik / Halvick", TestName = "A place of one word")]
    [TestCase("The boy was taken by two men as he left a shop on Amsel Street on Monday.", "He had been taken outside his school on Orlen Street on Monday by two masked men.", ExpectedResult = "SD0703 Amsel Street / Orlen Street", TestName = "The only street of both")]
    [TestCase("Parking spaces on Orlen Road will go, the council said on Monday.", "Traders along Orlen Street are angry with the council.", ExpectedResult = "SD0703 Orlen Road / Orlen Street", TestName = "A road and a street of one name")]
    [TestCase("He took gifts for the Campaign to Protect the Northern Forests in May.", "In May he took gifts for the Committee to Protect the Northern Forests.", ExpectedResult = "SD0603 Campaign to Protect the Northern Forests / Committee to Protect the Northern Forests", TestName = "A long name of which one word differs")]
    [TestCase("The coach of the company Viajes Los Tordos left the road at dawn with 40 pilgrims.", "The coach, of the firm Turismo Los Tordos, left the road at dawn with 40 pilgrims.", ExpectedResult = "SD0603 Viajes Los Tordos / Turismo Los Tordos", TestName = "A firm of which one word differs")]
    [TestCase("Karl Orlbrook was held on Monday after the shooting at the mill in Brevik, police said.", "Police in Brevik held Martin Orlbrook on Monday after the shooting at the mill.", ExpectedResult = "SD0603 Karl Orlbrook / Martin Orlbrook", TestName = "The only one of a rare surname in both")]
    [TestCase("Vontell Orlen scored twice in Brevik on Monday. The Herons won the cup.", "The Herons won the cup on Monday, and Vontell Brandt scored twice in Brevik.", ExpectedResult = "SD0603 Vontell Orlen / Vontell Brandt", TestName = "A given name that nobody else has")]
    [TestCase("He took gifts for the Campaign to Re-hire the Conductor in May.", "In May he took gifts for the Committee to Re-hire the Conductor.", ExpectedResult = "SD0603 Campaign to Re-hire the Conductor / Committee to Re-hire the Conductor", TestName = "A purpose with a hyphen")]
    [TestCase("A tanker was seized in the Strait of Hormus.\n\nThe ship was taken in the Strait of Hormuz on Monday, the owner said.", "The owner said that the ship was taken in the Strait of Hormuz on Monday.", ExpectedResult = "SD0706 Strait of Hormus / Strait of Hormuz", TestName = "A slip in the heading")]
    [TestCase("The coach wants Karl Brantweit. Brantwiet will train on Monday. Brantweit has signed for two years.", "Karl Brantweit has signed for two years and will train on Monday.", ExpectedResult = "SD0604 Brantwiet / Karl Brantweit", TestName = "A slip in a later sentence")]
    [TestCase("Two officers were shot in the 1400 block of Orlen Street on Monday.", "The shooting in the 1200 block of West Orlen Street on Monday left two officers dead.", ExpectedResult = "SD0703 1400 block of Orlen Street / 1200 block of West Orlen Street", TestName = "Another block of one street")]
    [TestCase("The man, also known by the street name of Tipo, will be charged on Monday.", "Karl Orlen, nicknamed \"Tipa\", will be charged on Monday.", ExpectedResult = "SD0604 Tipo / Tipa", TestName = "A nickname")]
    public string Compare_OneNameWrittenInTwoWays_IsTold(string left, string right) => ClaimTable.Of(left, right, "SD0603", "SD0604", "SD0703", "SD0706");

    [TestCase("Ana K. Brandt opened the mill on Monday.", "Ana Brandt opened the mill on Monday.", ExpectedResult = "SD0602 Ana K. Brandt / Ana Brandt", TestName = "A person's name without an initial")]
    [TestCase("The Orlen Herons won the cup on Monday.", "The Herons won the cup on Monday.", ExpectedResult = "SD0602 Orlen Herons / Herons", TestName = "A team without its town")]
    [TestCase("He was taken to the Tor-Bek Regional Hospital on Monday.", "The fire at Tor dairy was put out on Monday. People in Tor were glad.", ExpectedResult = "", TestName = "Half of a word with a hyphen")]
    [TestCase("A guest of the Valley Hotel saw the fire on Monday.", "The fire could be seen all over the Valley on Monday.", ExpectedResult = "", TestName = "A word that everybody uses")]
    public string Compare_FormsOfOneName_AreToldWhereTheySaySomething(string left, string right) => ClaimTable.Of(left, right, "SD0602");

    [Test]
    public void Compare_FormsWhoseFirstMentionsReadAlike_SaysTheFullerOnes()
    {
        var comparison = SourceComparer.Create().Compare([new Document("a", "The Herons won the cup on Monday. It was the third cup of the Orlen Herons."), new Document("b", "The Herons won the cup on Monday.")]);
        using var report = new StringWriter();
        new TextReportWriter().Write(comparison, report);
        Assert.Multiple(() =>
        {
            Assert.That(comparison.Findings.Single(finding => finding.RuleId == "SD0602").Explanation, Is.EqualTo("“Herons” and “Orlen Herons” are forms of one name."));
            Assert.That(report.ToString(), Does.Contain("name: Orlen Herons ≈ Herons"));
        });
    }

    [TestCase("INS Sorland stopped three boats in the gulf on Monday.", "Indian Naval Ship Sorland stopped three boats in the gulf on Monday.", TestName = "Two forms of one ship's name")]
    [TestCase("The port has a new manager, Maurice Adler, after a year of quarrels.", "A former sailor, Maurice Conti, claims that crews were paid in cash.", TestName = "Two people of one given name")]
    [TestCase("“We are in shock,” said her nephew, Ravi Sandhu. The road was closed.", "“The lamp broke,” said Manpreet Sandhu. The road was closed.", TestName = "Two relatives")]
    [TestCase("“We are in shock,” said Carla Sandhu, her sister. “The lamp broke,” said Manpreet Sandhu.", "“She was kind to all,” said Manpreet Sandhu, her cousin.", TestName = "A relative whom the other names too")]
    [TestCase("The singer went to the Ana Brandt Center on Friday.", "The singer went to the Ana Brandt Clinic on Friday.", TestName = "Kinds of one house")]
    [TestCase("The boy was taken by two men as he left a shop on Amsel Street on Monday. He lives on Hill Street.", "He had been taken outside his school on Orlen Street on Monday by two masked men.", TestName = "One of several streets")]
    [TestCase("The car stopped in front of a house on 97th Avenue on Monday.", "On Monday the car stopped outside a house on 97th Ave in Orlen.", TestName = "A street cut short")]
    [TestCase("Parking spaces on Orlen Road will go. Orlen Street is not affected.", "Traders along Orlen Street are angry with the council.", TestName = "A road and a street that one document tells apart")]
    [TestCase("The driver, Petra Corvath, was helped from the car.", "Her brother Pieter Corvath said the car had been new.", TestName = "A brother")]
    [TestCase("The ferry left Halvik on Monday. It calls at Halvick.", "The ferry sailed from Halvick on Monday.", TestName = "Two places of like names")]
    [TestCase("Nils Corvath said that the boat had been found. His cousin Olga Corvath owned it.", "“The boat is being examined,” said Nico Corvath.", TestName = "A family")]
    public void Compare_TwoPeopleOrForms_IsNotTold(string left, string right) =>
        Assert.That(ClaimTable.Of(left, right, "SD0603", "SD0604", "SD0703", "SD0706"), Is.Empty);

    [Test]
    public void Compare_OrdinalsOfTwoTitles_AreNoNumbersOfOneThing() =>
        Assert.That(ClaimTable.Of("Ana Brandt was seen in the play Third Floor Back in Brevik on Monday.", "Ana Brandt was seen in First Floor Front in Brevik on Monday.", "SD0708"), Is.Empty);
}
