using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Names;

public class SpeltAlikeTests
{
    [TestCase("General Geoffrey said he would leave the harbour to the town after the war.", "Maj. Gen. Geoffery said he would leave the harbour to the town after the war.", ExpectedResult = "SD0604 Geoffrey / Geoffery")]
    [TestCase("Read said the families of the divers wished to be left alone.", "Spokeswoman Irene Reads said the families of the divers wished to be left alone.", ExpectedResult = "", TestName = "A plural")]
    [TestCase("Clark said the families of the divers wished to be left alone.", "Spokeswoman Irene Clarke said the families of the divers wished to be left alone.", ExpectedResult = "SD0604 Clark / Irene Clarke")]
    [TestCase("Clark said the families of the divers wished to be left alone. Clarke was not there.", "Spokeswoman Irene Clarke said the families of the divers wished to be left alone.", ExpectedResult = "", TestName = "Both known to one")]
    public string Compare_SurnamesALetterApart_AreOneInOnePlace(string left, string right) => ClaimTable.Of(left, right, "SD0604");

    [TestCase("Terence Moreau died at sea on Monday, the coast guard said.", "Terence Moreau was lost on Monday.\n\nAt the pier they want \"justice for Terrence\", the women said.", ExpectedResult = "SD0604 Terence Moreau / Terrence")]
    [TestCase("Vincent Moreau died at sea on Monday, the coast guard said.", "Vincent Moreau was lost on Monday.\n\nAt home he was Vincente, the women said.", ExpectedResult = "", TestName = "A pet name")]
    public string Compare_LetterDoubledInTheOwnDocument_IsASlip(string left, string right) => ClaimTable.Of(left, right, "SD0604");
}
