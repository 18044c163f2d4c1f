namespace SourceDiff.Tests.Judging.Claims;

public class CertaintyJudgeTests
{
    [TestCase("The authors identified three genes that may be responsible.", "The researchers proved that three genes are responsible.", ExpectedResult = "SD1202 may / proved", TestName = "One word is hedged, of one thing")]
    [TestCase("The moss may have been buried by the glacier in one winter.", "The moss was buried by the glacier in one winter.", ExpectedResult = "SD1202 may / moss was buried by the glacier in one winter", TestName = "A sentence is hedged")]
    [TestCase("The authors identified three genes that may be responsible.", "The minister proved that two aides are responsible.", ExpectedResult = "", TestName = "Of another thing")]
    [TestCase("The clerk was convicted of stealing three paintings from the museum.", "The clerk stole three paintings from the museum.", ExpectedResult = "", TestName = "What is established here is stated there")]
    [TestCase("The clerk was charged with stealing three paintings from the museum.", "The clerk stole three paintings from the museum.", ExpectedResult = "", TestName = "A stage of a case is no doubt")]
    [TestCase("The clerk was charged with stealing three paintings from the museum.", "The clerk was convicted of stealing three paintings from the museum.", ExpectedResult = "", TestName = "Two stages of a case")]
    public string Compare_OneHedges_FindsTheDrift(string left, string right) => ClaimTable.Of(left, right, "SD1202");
}
