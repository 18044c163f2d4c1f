namespace SourceDiff.Tests.Judging.Claims;

public class AttributionJudgeTests
{
    private const string Statement = "The lorry caught fire on the lower car deck shortly after the ferry had left the harbour";

    [TestCase("Captain Lena Orlen", "Captain Lena Orlen", "")]
    [TestCase("Captain Lena Orlen", "Captain Orlen", "")]
    [TestCase("Captain Lena Orlen", "the captain", "")]
    [TestCase("Lena Orlen", "Karl Moreau", "SD1004 Lena Orlen said / Karl Moreau said")]
    public void Compare_SameStatement_ByAnotherPerson_IsADiscrepancy(string one, string other, string expected) =>
        Assert.That(ClaimTable.Of($"{Statement}, {one} said.", $"{Statement}, {other} said.", "SD1004"), Is.EqualTo(expected));
}
