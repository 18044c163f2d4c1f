using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Opposites;

public class NoneOrSomeTests
{
    [TestCase("The minister denied that the police had used rubber bullets against the marchers in Orsa.", "Rubber bullets were used against the marchers in Orsa, said a nurse. The minister blamed them.", ExpectedResult = "SD1105 denied that the police had used rubber bullets / bullets")]
    [TestCase("There were no lifeboats on the ferry Marigold when it left Ness, a sailor said.", "The ferry Marigold had four lifeboats when it left Ness, said the owner.", ExpectedResult = "SD1105 no lifeboats / lifeboats")]
    [TestCase("No inspection of the Halden dam was made before the flood in Marl, said Una Pell.", "The Halden dam was inspected before the flood in Marl, said the owner.", ExpectedResult = "SD1105 No inspection / inspected", TestName = "A noun, and the verb that it is made of")]
    [TestCase("The barge Mira sank off Holm with nine aboard, said Una Pell. The mate told police: \"There was no wind at all.\"", "The barge Mira sank off Holm with nine aboard, said Una Pell. It was hit by a sudden squall.", ExpectedResult = "SD1105 no wind / squall", TestName = "Denied of the whole story, and a kind of it")]
    [TestCase("The driver of the van in Marl had no licence, said Una Pell.", "The driver of the van in Marl showed Una Pell his licence.", ExpectedResult = "SD1105 no licence / licence", TestName = "Whoever shows his has one")]
    [TestCase("There would be no replacement buses in Holm, the railway said. The strike in Holm is to last two days.", "The strike in Holm is to last two days. The railway said that buses would be laid on in Holm.", ExpectedResult = "SD1105 no replacement buses / buses")]
    public string Compare_NoneAgainstSome_FindsIt(string left, string right) => ClaimTable.Of(left, right, "SD1105");

    [TestCase("There were no lifeboats on the ferry Marigold when it left Ness.", "The ferry Marigold left Ness without lifeboats.", TestName = "Both deny it")]
    [TestCase("Ines Montes said she had never missed an election in Velmora.", "The opposition won an election in Velmora, said Ines Montes.", TestName = "What was never missed was there")]
    [TestCase("The club has no doubt that the stadium in Marn will be ready.", "A doubt remains about the stadium in Marn.", TestName = "Nothing that could be there")]
    [TestCase("The clerk of Marn did not have a pension, a salary or an office.", "The clerk of Marn worked without salary.", TestName = "Denied with the first of a list")]
    [TestCase("No inspection of the Halden dam in Marl is planned.", "The Halden dam in Marl should be inspected, said Una Pell.", TestName = "What should be done is not done")]
    public void Compare_NothingDenied_FindsNothing(string left, string right) =>
        Assert.That(ClaimTable.Of(left, right, "SD1105"), Is.Empty);
}
