namespace SourceDiff.Tests.Judging.Claims;

public class SilenceComparisonTests
{
    [TestCase("Tobias Wrenn declined to say when the engine had last been inspected.", "The engine was checked only three weeks ago, Tobias Wrenn said.", ExpectedResult = "SD1203 declined to say / Tobias Wrenn said")]
    public string Compare_SilentInOneAndSpeakingInTheOther_FindsIt(string left, string right) => ClaimTable.Of(left, right, "SD1203");

    [TestCase("Tobias Wrenn declined to say when the engine had last been inspected.", "The weather was bad on Tuesday, Tobias Wrenn said.", TestName = "Of another matter")]
    [TestCase("Tobias Wrenn said the engine was new. He declined to say who had checked the engine.", "The engine was checked three weeks ago, Tobias Wrenn said.", TestName = "Who spoke of it there, too")]
    [TestCase("Tobias Wrenn declined to answer questions of the engine panel.", "Tobias Wrenn said he would refuse to answer any questions of the engine panel.", TestName = "Silent in both")]
    [TestCase("Tobias Wrenn could not be reached on Tuesday.", "The engine was checked three weeks ago, Tobias Wrenn said.", TestName = "Of nothing in particular")]
    public void Compare_SilenceOfSomethingElse_FindsNothing(string left, string right) =>
        Assert.That(ClaimTable.Of(left, right, "SD1203"), Is.Empty);
}
