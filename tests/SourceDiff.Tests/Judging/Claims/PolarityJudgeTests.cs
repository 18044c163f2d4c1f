namespace SourceDiff.Tests.Judging.Claims;

public class PolarityJudgeTests
{
    [TestCase("The harbour master was charged with theft on Monday.", "The harbour master was not charged with theft on Monday.", "SD1103 charged / not charged")]
    [TestCase("Divers inspected the old pier before the storm.", "Divers never inspected the old pier before the storm.", "SD1103 inspected / never inspected")]
    [TestCase("The mayor of Valmar left the town on Monday.", "The mayor of Valmar did not leave the town on Monday but was arrested at home.", "SD1103 left / not leave")]
    [TestCase("The divers who drowned at Valmar had been warned.", "None of the divers who drowned at Valmar had been warned.", "SD1103 warned / None of the divers who drowned at Valmar had been warned")]
    public void Compare_OneStatementDenied_IsADiscrepancy(string left, string right, string expected) =>
        Assert.That(ClaimTable.Of(left, right, "SD1103"), Is.EqualTo(expected));

    [TestCase("Lena Orlen checked into the Valmar Clinic on Monday.", "Lena Orlen never checked into the Tolmin Spa on Monday.", TestName = "another object")]
    [TestCase("The board wants to sell the old ferry to a museum.", "The board has not sold the old ferry to a museum.", TestName = "an aim and a fact")]
    [TestCase("The board had yet to sell the old ferry to a museum.", "The board had not sold the old ferry to a museum.", TestName = "both deny it")]
    [TestCase("The operator denied that the boiler had been the cause.", "The operator said that the boiler had not been the cause.", TestName = "a clause denied, and denied within")]
    [TestCase("The ferry was not heading north but east, the coast guard of Valmar said.", "The coast guard of Valmar said that the ferry was heading east.", TestName = "one direction for another")]
    [TestCase("The new bridge in Valmar is not as long as the old bridge.", "The new bridge in Valmar is less long than the old bridge.", TestName = "a degree")]
    [TestCase("The board denied the divers access to the pier.", "The divers said that access to the pier had been denied by the board.", TestName = "denied, and had been denied")]
    [TestCase("It was not market day, but the shops of Valmar were full.", "The market of Valmar was full and its shops were busy.", TestName = "a noun without its subject")]
    [TestCase("The owner of Valmar called the crane a \"perfect fit\" for the pier.", "The owner of Valmar said the crane did not fit the pier.", TestName = "a noun and a verb")]
    [TestCase("No anchor of the ferry Orla was found at Valmar.", "The anchor of the ferry Orla was found two days later at Valmar.", TestName = "another time")]
    [TestCase("The harbour master of Valmar rejected calls to resign on Monday.", "The harbour master of Valmar faced calls to resign on Monday.", TestName = "what is rejected is there")]
    [TestCase("\"The ferry came to Valmar. The mail did not come to Valmar,\" the harbour master said.", "The mail did not come to Valmar, the harbour master said on Monday.", TestName = "one told and another denied, by both")]
    [TestCase("The harbour master of Valmar said the mail did not come up on Monday.", "\"The ferry came up on Monday. The mail did not,\" the harbour master of Valmar said.", TestName = "a bare did not")]
    [TestCase("The council of Valmar closed the pier on Monday.", "The council of Valmar did not also close the beach on Monday.", TestName = "one thing, and not another besides")]
    public void Compare_OtherStatement_IsNoDiscrepancy(string left, string right) =>
        Assert.That(ClaimTable.Of(left, right, "SD1103"), Is.Empty);

    [TestCase("The harbour master spoke to the divers in Valmar on Monday.", "The harbour master did not speak to the divers in Valmar on Monday.")]
    [TestCase("The owner confirmed on Monday that the ferry Orla had been sold.", "The owner denied on Monday that the ferry Orla had been sold.")]
    public void Compare_OneStatementDenied_IsNotToldAlike(string left, string right) =>
        Assert.That(ClaimTable.Of(left, right, "SD1302", "SD1202", "SD1001", "SD1002"), Is.Empty);

    [TestCase("The two fires on the Orlen ridge were not related.", "The council said the two fires on the Orlen ridge were not related.", ExpectedResult = "SD1101 not related / not related", TestName = "One word denied by both")]
    [TestCase("The two falls on the Orlen ridge were not caused by bad weather.", "The crew were unable to reach the Orlen ridge because of the bad weather.", ExpectedResult = "", TestName = "Two words denied")]
    [TestCase("The council of Orlen said that no further closures were planned.", "The council of Orlen would not rule out further closures.", ExpectedResult = "", TestName = "What is not ruled out is not denied")]
    public string Compare_BothDeny_IsToldOfOneWord(string left, string right) => ClaimTable.Of(left, right, "SD1101");
}
