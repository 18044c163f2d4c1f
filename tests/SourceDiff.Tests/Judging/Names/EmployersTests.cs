using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Names;

public class EmployersTests
{
    [TestCase("“We are checking every aircraft,” said Tom Reed, a spokesman for Orlen Airways.", "Amsel Air spokesman Tom Reed said every aircraft was being checked.", ExpectedResult = "SD0807 Orlen Airways / Amsel Air", TestName = "A role in two bodies")]
    [TestCase("Lena Voss of Orlen University led the study of 900 twins.", "The study of 900 twins was led by Lena Voss of the University of Amsel.", ExpectedResult = "SD0807 Orlen University / University of Amsel", TestName = "Without a role")]
    public string Compare_OtherBodies_FindsThem(string left, string right) => ClaimTable.Of(left, right, "SD0807");

    [TestCase("Karl Ames, an analyst at Orlen Capital, said oil would fall.", "Oil will fall, said Orlen analyst Karl Ames.", TestName = "A part of the name")]
    [TestCase("Karl Ames, an analyst at Orlen Capital, said oil would fall.", "Oil will fall, said Karl Ames, a trustee of the Amsel Museum.", TestName = "Another role")]
    [TestCase("Karl Ames, an analyst at Orlen Capital, said oil would fall.", "Oil will fall, said Karl Ames, an analyst at Amsel Securities and formerly with Orlen Capital.", TestName = "A body that both know")]
    public void Compare_NoOtherBody_FindsNothing(string left, string right) => Assert.That(ClaimTable.Of(left, right, "SD0807"), Is.Empty);
}
