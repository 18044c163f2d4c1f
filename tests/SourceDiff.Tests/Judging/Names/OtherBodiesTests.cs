using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Names;

public class OtherBodiesTests
{
    [TestCase("An Orlen Air jet carrying 66 people vanished from radar over the strait.", "An Amsel Airlines plane with 66 people on board disappeared from radar over the strait.", ExpectedResult = "SD0605 Orlen Air / Amsel Airlines")]
    public string Compare_OtherBodiesInOnePlace_FindsThem(string left, string right) => ClaimTable.Of(left, right, "SD0605");

    [TestCase("Shares of Orlen Air closed at $33.10, up 65 cents, on Friday.", "Amsel Airlines shares closed at $57.20, up $1.35, in heavy trading on Thursday.", TestName = "Less in common")]
    [TestCase("An Orlen Air jet carrying 66 people vanished from radar over the strait.", "A jet of Amsel Airlines with 66 people on board vanished from radar over the strait, Orlen said.", TestName = "A name that both know")]
    public void Compare_NoOtherBody_FindsNothing(string left, string right) => Assert.That(ClaimTable.Of(left, right, "SD0605"), Is.Empty);

    [Test]
    public void Compare_QuotationOfAnotherSpeaker_IsToldOnce() => Assert.That(
        ClaimTable.Of("“This bill will cost families thousands,” House leader Carla Dunn told reporters.", "“This bill will cost families thousands,” Rep. Peter Ashe told reporters.", "SD0904")
        + ClaimTable.Of("“This bill will cost families thousands,” House leader Carla Dunn told reporters.", "“This bill will cost families thousands,” Rep. Peter Ashe told reporters.", "SD1004"),
        Is.EqualTo("SD0904 House leader Carla Dunn / Rep. Peter Ashe"));
}
