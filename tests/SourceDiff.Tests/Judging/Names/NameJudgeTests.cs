using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Names;

public class NameJudgeTests
{
    [TestCase("The second man, identified as Brian Holt, was taken to the clinic with a gunshot wound.", "The second man, identified as Bryant Holt, was taken to the clinic with a gunshot wound.", ExpectedResult = "SD0603 Brian Holt / Bryant Holt", TestName = "Given names that begin alike")]
    [TestCase("Duncan Lund fell from the ridge on Friday. Friends of Lunde were rescued.", "Duncan Lunde fell from the ridge on Friday.", ExpectedResult = "SD0604 Duncan Lund / Duncan Lunde", TestName = "A full name before a lone surname")]
    public string Compare_OneNameWrittenInTwoWays_IsTold(string left, string right) => ClaimTable.Of(left, right, "SD0603", "SD0604");

    [TestCase("INS Sorland stopped three boats in the gulf on Monday.", "Indian Naval Ship Sorland stopped three boats in the gulf on Monday.", TestName = "Two forms of one ship's name")]
    [TestCase("The port has a new manager, Maurice Adler, after a year of quarrels.", "A former sailor, Maurice Conti, claims that crews were paid in cash.", TestName = "Two people of one given name")]
    [TestCase("“We are in shock,” said her nephew, Ravi Sandhu. The road was closed.", "“The lamp broke,” said Manpreet Sandhu. The road was closed.", TestName = "Two relatives")]
    [TestCase("“We are in shock,” said Carla Sandhu, her sister. “The lamp broke,” said Manpreet Sandhu.", "“She was kind to all,” said Manpreet Sandhu, her cousin.", TestName = "A relative whom the other names too")]
    [TestCase("The singer went to the Ana Brandt Center on Friday.", "The singer went to the Ana Brandt Clinic on Friday.", TestName = "Kinds of one house")]
    public void Compare_TwoPeopleOrForms_IsNotTold(string left, string right) =>
        Assert.That(ClaimTable.Of(left, right, "SD0603", "SD0604"), Is.Empty);
}
