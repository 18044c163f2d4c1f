using SourceDiff.Tests.Judging.Claims;

namespace SourceDiff.Tests.Judging.Values;

public class TollsTests
{
    private const string First = "Landslide kills at least two in Orlen\n\nA landslide in the Talm valley above Orlen killed at least two people and injured dozens on Tuesday, officials said. Rain had fallen for a week. Roads to the valley were cut.";

    private const string Later = "Talm valley buries its dead\n\nA landslide in the Talm valley above Orlen killed 46 people and injured more than 250 on Tuesday, officials said. Roads to the valley were cut.";

    [Test]
    public void Compare_TollsFarApartOfOneStory_AreAnEarlierAndALaterState() =>
        Assert.That(Told(First, Later), Does.Contain("SD0104").And.Contain("at least two").And.Contain("46").And.Contain("dozens").And.Contain("250"));

    [Test]
    public void Compare_TollThatTheHeadlineAndTheTextGiveMoreOrLessExactly_IsToldOnceOfTheMostExact() =>
        Assert.That(Told(First, "Over 40 dead in Orlen landslide\n\nThe landslide in the Talm valley above Orlen killed 46 people on Tuesday, officials said."), Does.Contain("46").And.Not.Contain("Over 40 ↔"));

    [TestCase("A landslide in 1988 killed 190 people in the Talm valley above Orlen.", TestName = "A disaster of another year")]
    [TestCase("The landslide in the Talm valley above Orlen also killed six children on Tuesday.", TestName = "The young among them")]
    [TestCase("In the neighbouring province of Brannock, 46 people were killed by a landslide on Tuesday.", TestName = "Another place")]
    [TestCase("The landslide in the Talm valley above Orlen killed three people on Tuesday.", TestName = "One more than the bound")]
    public void Compare_NumberThatIsNotTheGrownToll_IsNoUpdate(string other) =>
        Assert.That(Told(First, "The Talm valley after the rain\n\nA landslide hit the Talm valley above Orlen on Tuesday. Roads to the valley were cut.\n" + other), Does.Not.Contain("at least two"));

    [Test]
    public void Compare_TollsOfTwoStories_AreNotCompared() =>
        Assert.That(Told(First, "Ferry sinks off Maru\n\nA ferry sank in a squall off Maru island last week, killing 46 people. The captain, Ilo Tanz, has been detained."), Is.Empty);

    private static string Told(string left, string right) => ClaimTable.Of(left, right, "SD0103", "SD0104");
}
