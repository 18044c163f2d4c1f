using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Names;

public class AnchoredPlacesTests
{
    [TestCase("A small plane crashed into a field near Delmont on Friday evening, killing the pilot, officials said.", "The pilot of a small plane was killed on Friday evening when it went down in a field outside Kirkby, authorities said.", ExpectedResult = "SD0705 Delmont / Kirkby", TestName = "Places that no table knows")]
    [TestCase("Workers left the bottling plant in the small town of Amsel early on Monday after a gas leak.", "After a leak of gas on Monday, those who work at the bottling plant in Orlen were sent home.", ExpectedResult = "SD0705 Amsel / Orlen", TestName = "A house in two towns")]
    public string Compare_OtherPlacesOfOneWord_FindsThem(string left, string right) => ClaimTable.Of(left, right, "SD0705");

    [TestCase("A bomb went off at a market in Mosul on Friday, police said.", "Police said a bomb went off at a market in Iraq on Friday.", TestName = "One within the other")]
    [TestCase("Soldiers opened fire at a camp near Rangoon on Friday, monks said.", "Monks said soldiers opened fire at a camp near Yangon on Friday.", TestName = "Another name of it")]
    [TestCase("Two climbers died in an avalanche on Mont Blanc on Sunday.", "An avalanche killed two climbers in the Alps on Sunday.", TestName = "A mountain of the range")]
    public void Compare_OnePlace_FindsNothing(string left, string right) => Assert.That(ClaimTable.Of(left, right, "SD0705"), Is.Empty);
}
