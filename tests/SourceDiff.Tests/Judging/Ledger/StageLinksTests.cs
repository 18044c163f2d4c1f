using SourceDiff.Model;
using SourceDiff.Tests.Developing;

namespace SourceDiff.Tests.Judging.Ledger;

/// <summary>Which claims tell stages of one case, from the texts on.</summary>
public sealed class StageLinksTests
{
    [Test]
    public void Case_OfOnePerson_IsLinkedInTheOrderOfItsStages()
    {
        var charged = ClaimOf(MarketFire.Story, "was charged");

        Assert.That(MarketFire.Story.Ledger.StagesOf(charged).Select(claim => MarketFire.Story.Quote(claim.Label)[..12]), Is.Ordered.Using<string>((x, y) => RankOf(x).CompareTo(RankOf(y))));
        Assert.That(charged.EarlierStages.Select(MarketFire.Story.Quote), Has.Some.Contains("was arrested"));
        Assert.That(charged.LaterStages, Is.Empty);
    }

    [Test]
    public void Links_GoBothWays()
    {
        foreach (var claim in MarketFire.Story.Claims)
        {
            foreach (var label in claim.EarlierStages)
                Assert.That(MarketFire.Story.Claims.Single(other => other.Label == label).LaterStages, Has.Member(claim.Label));
        }
    }

    [TestCase("The search for the two divers goes on, the coastguard said on Monday.", "The coastguard called off the search for the two divers on Tuesday.", true)]
    [TestCase("Firefighters are still searching for the missing miners, a spokeswoman said.", "The search of the shaft was called off on Tuesday, the mine said.", true)]
    [TestCase("Aven Group has launched a bid for Torsk Industries, the pump maker in Osby.", "The board of Torsk Industries accepted the offer of Aven Group, the pump maker said.", true)]
    [TestCase("Aven Group has launched a bid for Torsk Industries, the pump maker in Osby.", "The board of Torsk Industries accepted the offer of Selm Group, the pump maker said.", false)]
    [TestCase("Police arrested Karl Brandt in Osby on Monday.", "A court convicted Karl Brandt of arson after a trial of three weeks.", true)]
    [TestCase("Police arrested Karl Brandt in Osby on Monday.", "A court convicted Jonas Brandt of arson after a trial of three weeks.", false)]
    [TestCase("Police arrested Karl Brandt in Osby on Monday.", "Karl Brandt may be charged with arson, a lawyer said.", false)]
    [TestCase("Police arrested Karl Brandt in Osby on Monday.", "Karl Brandt was not charged with arson.", false)]
    [TestCase("The Elm bridge was closed to traffic on Monday.", "The Elm bridge was reopened to traffic after an inspection.", true)]
    [TestCase("The Elm bridge was closed to traffic on Monday.", "The Oak bridge was reopened to lorries after an inspection by two divers.", false)]
    public void Claims_OfOneCase_AreLinked(string early, string late, bool areLinked)
    {
        var story = Compare(early, late);
        bool isFound = story.Claims.Any(claim => claim.EarlierStages.Length > 0 && claim.Passages.Any(passage => story.Quote(passage) == late) && claim.EarlierStages.Any(label => story.Quote(label) == early));
        bool isOneClaim = story.Claims.Any(claim => claim.Passages.Select(story.Quote).Intersect([early, late]).Count() == 2);

        Assert.That(isFound || (areLinked && isOneClaim), Is.EqualTo(areLinked));
    }

    [Test]
    public void State_ThatCameAgain_IsNoEarlierStage()
    {
        var story = Compare("The Elm bridge was reopened to traffic after an inspection by two divers.", "The Elm bridge was closed to traffic once more after a lorry had struck it.");

        Assert.That(story.Claims.SelectMany(claim => claim.EarlierStages), Is.Empty);
    }

    [Test]
    public void Stage_ToldLate_KeepsItsPlace()
    {
        var story = Compare("Karl Brandt was sentenced to nine years in prison by a court in Osby.", "Karl Brandt was arrested at his sister's flat, where he had hidden for a week.");
        var sentenced = ClaimOf(story, "sentenced");

        Assert.That(sentenced.EarlierStages.Select(story.Quote), Has.Some.Contains("was arrested"));
        Assert.That(story.Development.Moments.SelectMany(moment => moment.FirstReports).Select(report => report.Follows), Has.All.Null, "nothing was reached by telling it late");
    }

    private static Comparison Compare(string early, string late) => SourceComparer.Create().Compare(
    [
        MarketFire.Article("a", "2031-03-03T06:00Z", $"{early} The mayor of Lowmere, Ada Strand, asked everybody to stay calm."),
        MarketFire.Article("b", "2031-03-03T09:00Z", $"{early} Ida Holm of the chamber of commerce said that 40 shops had lost money."),
        MarketFire.Article("c", "2031-03-05T06:00Z", $"{late} A school choir sang in the square of Lowmere at noon."),
        MarketFire.Article("d", "2031-03-05T09:00Z", $"{late} The harbour will get 12 new cranes, the mayor, Ada Strand, said."),
    ]);

    private static Claim ClaimOf(Comparison story, string words) => story.Claims.First(claim => story.Quote(claim.Label).Contains(words, StringComparison.Ordinal));

    private static int RankOf(string words) => words.StartsWith("Police are", StringComparison.Ordinal) || words.StartsWith("Police appea", StringComparison.Ordinal) ? 0 : words.StartsWith("Karl Brandt,", StringComparison.Ordinal) || words.StartsWith("Police confi", StringComparison.Ordinal) ? 1 : 2;
}
