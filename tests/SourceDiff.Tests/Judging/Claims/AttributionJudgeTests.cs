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

    [TestCase("The lorry caught fire on the lower car deck, the union said.", "The lorry caught fire on the lower car deck.", ExpectedResult = "SD1002 the union said / lorry caught fire on the lower car deck", TestName = "Credited, and stated")]
    [TestCase("Ana Brandt rebuilt the mill at Orlen in the hills of the north and ran it with two sons, her nephew said.", "Brandt rebuilt the mill at Orlen in 1974 and ran it with her two sons for forty years.", ExpectedResult = "SD1002 her nephew said / Brandt rebuilt the mill at Orlen in 1974 and ran it with her two sons", TestName = "A figure more")]
    [TestCase("A spokesman spoke of the new Harbour Safety Act at the old customs house.", "The new Harbour Safety Act was printed at the old customs house.", ExpectedResult = "", TestName = "Nouns in common")]
    public string Compare_StatementOfASource_StatedByTheOther_IsADrift(string left, string right) => ClaimTable.Of(left, right, "SD1002");
}
