namespace SourceDiff.Tests.Judging.Claims;

public class ClauseDenialsTests
{
    private const string Seen = "Naval divers are going down to the wreck of the trawler Mira at Orlen, which sank in the storm of March 3.";

    [TestCase("Naval divers are not inspecting the wreck of the trawler Mira at Orlen, which sank in the storm of March 3.", Seen, ExpectedResult = "SD1103 not inspecting / Naval divers are going down to the wreck of the trawler Mira at Orlen", TestName = "Another verb with the same words around it")]
    public string Compare_ClauseDeniedInAnotherVerb_FindsIt(string left, string right) => ClaimTable.Of(left, right, "SD1103");

    [TestCase("Naval divers are not inspecting the wreck of the trawler Mira at Orlen, which sank in the storm of March 3.", "Naval divers are not going down to the wreck of the trawler Mira at Orlen, which sank in the storm of March 3.", TestName = "Both deny it")]
    [TestCase("Naval divers did not rest, and the trawler Mira, which sank off Orlen in the storm of March 3, will be raised.", Seen, TestName = "Denied of something else")]
    public void Compare_NothingDenied_FindsNothing(string left, string right) =>
        Assert.That(ClaimTable.Of(left, right, "SD1103"), Is.Empty);
}
