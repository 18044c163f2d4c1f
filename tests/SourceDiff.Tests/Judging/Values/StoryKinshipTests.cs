using SourceDiff.Aligning;
using SourceDiff.Judging;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Values;

/// <summary>How surely two reports tell of one event.</summary>
[TestFixture]
internal sealed class StoryKinshipTests
{
    private const string Flood = "A flood in Orlen killed 143 people on Monday, Mayor Lidia Harn said. The Amsel rose by 5.4 metres.";

    [Test]
    public void Story_ToldTwice_SharesNamesValuesAndLeads()
    {
        var story = Of(Flood, "Orlen mourns. Mayor Lidia Harn said that a flood killed 143 people in Orlen on Monday. The Amsel was 5.4 metres higher than usual.");

        Assert.Multiple(() =>
        {
            Assert.That(story.Names, Is.GreaterThan(0.5));
            Assert.That(story.Values, Is.EqualTo(1));
            Assert.That(story.Leads, Is.GreaterThan(0.5));
        });
    }

    [Test]
    public void Story_OfAnotherFlood_SharesNeither()
    {
        var story = Of(Flood, "A flood in Torvik killed 26 people on Friday, Governor Karel Mostov said. The Brenn rose by 3.1 metres.");

        Assert.That(story.Names + story.Values, Is.LessThan(0.5));
    }

    [TestCase("", "")]
    [TestCase("", Flood)]
    public void Story_OfNothing_IsNone(string left, string right) => Assert.That(Of(left, right), Is.EqualTo(default(StoryKinship)));

    [Test]
    public void Story_SidesSwapped_IsTheSame()
    {
        const string Other = "Mayor Lidia Harn spoke in Orlen of 143 people. The flood came on Monday. All 143 people were at home, 143 of them asleep.";

        Assert.That(Of(Flood, Other), Is.EqualTo(Of(Other, Flood)));
    }

    private static StoryKinship Of(string left, string right)
    {
        var reader = SourceComparer.Create();
        var (one, other) = (reader.Read(new Document("a", left)), reader.Read(new Document("b", right)));
        var alignments = new PassageAligner(LogisticSimilarity.Fitted, new SourceDiffOptions().MinimumSimilarity).Align(one, other, CancellationToken.None);
        return StoryKinship.Of(new JudgingContext(one, other, alignments, CancellationToken.None));
    }
}
