using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Names;

public class JourneyEndsTests
{
    [TestCase("The ferry from Torvik to Brevik ran aground with 90 passengers on Monday.", "With 90 passengers aboard, a ferry bound from Solund to Brevik ran aground on Monday.", ExpectedResult = "SD0704 Torvik / Solund")]
    [TestCase("A letter from Torvik reached the mayor of Brevik on Monday.", "The mayor of Brevik had a letter from Solund on Monday.", ExpectedResult = "", TestName = "No journey")]
    [TestCase("The ferry from Torvik to Brevik ran aground with 90 passengers on Monday.", "With 90 passengers aboard, the ferry from Norway to Brevik ran aground on Monday.", ExpectedResult = "", TestName = "A country and a town")]
    [TestCase("The tanker was on its way from Torvik to Hamvik when it struck a rock.", "Fishermen saw oil on the water at dawn. The vessel had left Solund on Monday.", ExpectedResult = "SD0704 Torvik / Solund", TestName = "The only journey of its sort in both")]
    [TestCase("The tanker was on its way from Torvik to Hamvik. A ferry had left Lund at noon.", "The ferry had left Solund.", ExpectedResult = "", TestName = "Two journeys by one medium")]
    [TestCase("The ferry, sailing from Torvik to the island port of Brevik, hit the pier.", "The pier was hit by a ferry on its way to Torvik.", ExpectedResult = "SD0704 Brevik / Torvik", TestName = "The other way round")]
    [TestCase("The ferry, sailing from Torvik to Brevik, hit the pier.", "The ferry will be towed on its way back to Torvik.", ExpectedResult = "", TestName = "The way back")]
    [TestCase("The ferry from Torvik was late on Monday.", "The train from Solund was late on Monday.", ExpectedResult = "", TestName = "A ferry and a train")]
    [TestCase("The jet was bound for Torvik with 90 passengers on Monday.", "With 90 passengers, the jet had taken off for Solund when it was hit.", ExpectedResult = "", TestName = "Not told as it set out")]
    [TestCase("The jet was bound for Torvik with 90 passengers on Monday.", "The jet left for Solund with 90 passengers on Monday.", ExpectedResult = "SD0704 Torvik / Solund", TestName = "Bound for two places")]
    [TestCase("Flight KX 22 from Torvik to Brevik turned back over the sea.", "The plane, on its way from Solund to Brevik, had smoke in the galley. A spare one will come from Norway.", ExpectedResult = "SD0704 Torvik / Solund", TestName = "One end is told by both")]
    [TestCase("He fled while he was taken from a prison in Torvik to one in Brevik, guards said.", "He fled during his transfer from Torvik to Solund on Monday.", ExpectedResult = "SD0704 Brevik / Solund", TestName = "From house to house")]
    [TestCase("He fled while he was taken to a prison in Brevik, and shot at two guards with a gun.", "He shot at two guards with a gun and made them drive to Solund, where he fled.", ExpectedResult = "", TestName = "Where somebody was to go, and where he went")]
    public string Compare_JourneysOfTwoReports_FindsOtherEnds(string left, string right) => ClaimTable.Of(left, right, "SD0704");

    [TestCase("He was rushed to the civil hospital at Torvik, where doctors said that he was stable.", "Doctors at a private clinic in Solund said that he was stable and could go home.", "SD0707", ExpectedResult = "SD0707 Torvik / Solund")]
    [TestCase("He was rushed to the civil hospital at Torvik, where doctors said that he was stable. His wife is at a clinic in Lund.", "Doctors at a private clinic in Solund said that he was stable and could go home.", "SD0707", ExpectedResult = "", TestName = "Two hospitals")]
    [TestCase("He will wear the No 11 shirt.", "He takes over the number 7 jersey from his brother.", "SD0708", ExpectedResult = "SD0708 11 shirt / 7 jersey")]
    [TestCase("The plane stood at gate 5 for an hour.", "Passengers waited at Gate 15 for two hours.", "SD0708", ExpectedResult = "SD0708 gate 5 / Gate 15")]
    [TestCase("The office is on the third floor.", "A man fell from the second floor on Monday.", "SD0708", ExpectedResult = "", TestName = "Floors of one house")]
    [TestCase("The plane stood at gate 5, then at gate 7.", "Passengers waited at Gate 15 for two hours.", "SD0708", ExpectedResult = "", TestName = "Two gates")]
    public string Compare_OneThingOfAKind_FindsOtherPlacesAndNumbers(string left, string right, string rule) => ClaimTable.Of(left, right, rule);

    [TestCase("\"The volunteers saved half the town,\" said spokeswoman Ada Holm. Fire chief Kurt Lien was away.", "\"The volunteers saved half the town,\" said fire chief Kurt Lien. A spokeswoman, Ada Holm, gave no figures.", ExpectedResult = "SD0904 spokeswoman Ada Holm / fire chief Kurt Lien")]
    [TestCase("His agent of ten years, Milo Ferrand, broke the news. \"He went as he had lived, with all the windows open,\" he said.", "It was announced by his daughter Odile Marsh. \"He went as he had lived, with all the windows open,\" she said.", ExpectedResult = "SD0904 Milo Ferrand / he / Odile Marsh / she", TestName = "He and she")]
    public string Compare_OneQuotationOfTwoPeopleBothKnow_IsAConflict(string left, string right) => ClaimTable.Of(left, right, "SD0904");

    [TestCase("The guard, 61-year-old Alrik Sonney, saw the smoke in Brevik first.", "The guard, Alrik Sonny, 61, was the first in Brevik to see the smoke.", ExpectedResult = "SD0604 Alrik Sonney / Alrik Sonny")]
    [TestCase("Magistrate Karina Moss fined the owner of the bus.", "Magistrate Karin Moss fined the owner of the bus.", ExpectedResult = "SD0604 Karina Moss / Karin Moss")]
    public string Compare_NamesThatDifferByALetter_AreSpeltDifferently(string left, string right) => ClaimTable.Of(left, right, "SD0604", "SD0602");
}
