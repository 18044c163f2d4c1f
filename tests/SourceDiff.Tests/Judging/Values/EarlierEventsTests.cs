using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Values;

public class EarlierEventsTests
{
    private const string Flood = "A flood killed 31 people in the Talm valley on Tuesday, officials said. Villages along the river were cut off. Rescuers reached Orlen by boat.";

    [TestCase("The valley is used to floods. In 2004, the river burst its banks at Orlen.\nNine people were killed in the Talm valley.", TestName = "The next sentence goes on with the earlier flood")]
    [TestCase("The valley is used to floods. Nine people were killed there in 2004.", TestName = "A sentence that names the year")]
    public void Compare_TollOfAnEarlierEvent_IsNotHeldAgainstTheNewOne(string background) => Assert.That(Told(Flood, Flood.Replace("killed 31 people in", "hit", StringComparison.Ordinal) + "\n" + background), Is.Empty);

    [Test]
    public void Compare_SentenceWithItsOwnDay_IsOfThatDay() =>
        Assert.That(Told(Flood, Flood.Replace("killed 31 people in", "hit", StringComparison.Ordinal) + "\nIn 2004, the river burst its banks at Orlen.\nNine people were killed in the Talm valley on Tuesday."), Does.Contain("31").And.Contain("Nine"));

    [Test]
    public void Compare_TotalOfSeveralTimes_IsNotHeldAgainstOneTime() =>
        Assert.That(Told("During the patrol, six rifles, 12 crates and 300 shells were found and seized.",
            "During the patrol, six rifles, 12 crates and 300 shells were found. The crew have seized a total of 17 rifles, 31 crates and 923 shells during the five patrols it made there."), Is.Empty);

    [Test]
    public void Compare_HeadlineThatCountsNights_IsNotHeldAgainstWhoIsMissing() =>
        Assert.That(ClaimTable.Of("Missing Orlen Ridge skiers found after four nights\n\nTwo skiers missing on the Orlen Ridge since Thursday were found alive on Monday.", "The skiers were found alive on the Orlen Ridge on Monday.", "SD0105"), Is.Empty);

    [TestCase("Six people died in the fire at the Malin hotel. The hotel had no sprinklers. Firefighters said eight people died in the fire at the Malin hotel.", ExpectedResult = "SD0105 Six / eight")]
    [TestCase("Six people died in the fire at the Malin hotel. The hotel had no sprinklers. Firefighters said the number of people who died in the fire at the Malin hotel had risen to eight.", ExpectedResult = "", TestName = "The toll has risen")]
    [TestCase("Six people died in the fire at the Malin hotel. Three children died in the fire at the Malin hotel.", ExpectedResult = "", TestName = "Some of them")]
    [TestCase("Six people died in the fire at the Malin hotel. A year ago two people died in a fire at the Malin hotel.", ExpectedResult = "", TestName = "Another fire")]
    public string Compare_TwoSentencesThatTellTheSame_WithTwoNumbers(string article) => ClaimTable.Of(article, "The Malin hotel burned on Friday.", "SD0105");

    private static string Told(string left, string right) => ClaimTable.Of(left, right, "SD0103", "SD0104");
}
