using SourceDiff.Model;

namespace SourceDiff.Tests.Developing;

/// <summary>What was known at a moment, and what came later.</summary>
public sealed class KnownStoryTests
{
    private static readonly KnownStory TuesdayNoon = MarketFire.Story.Ledger.AsOf(new DateTimeOffset(2031, 3, 4, 12, 0, 0, TimeSpan.Zero));

    private static readonly ClaimDetail Toll = MarketFire.Story.Claims.SelectMany(claim => claim.Details).First(detail => detail.Relation == Relation.Supersedes && detail.Subject == "people killed");

    [Test]
    public void Claims_AreKnownOrCameLaterOrAreUndated() =>
        Assert.That(TuesdayNoon.Known.Concat(TuesdayNoon.Later).Concat(TuesdayNoon.Undated), Is.EquivalentTo(MarketFire.Story.Claims));

    [Test]
    public void Arrest_WasKnown_TheChargeCameLater()
    {
        Assert.That(Words(TuesdayNoon.Known), Has.Some.Contains("was arrested").And.None.Contains("charged"));
        Assert.That(Words(TuesdayNoon.Later), Has.Some.Contains("was charged"));
        Assert.That(Words(TuesdayNoon.Undated), Has.All.Contains("sprinklers"));
    }

    [Test]
    public void Toll_IsTheLatestOfThen()
    {
        Assert.That(TuesdayNoon.LatestKnown(Toll).Select(value => value.Value), Is.EqualTo(new[] { "5 people" }));
        Assert.That(TuesdayNoon.CameLater(Toll).Select(value => value.Value).Distinct(), Is.EqualTo(new[] { "6", "7 people" }));
    }

    [Test]
    public void Nothing_IsKnownBeforeTheFirstReport()
    {
        var before = MarketFire.Story.Ledger.AsOf(new DateTimeOffset(2031, 3, 3, 6, 0, 0, TimeSpan.Zero));

        Assert.That(before.Known, Is.Empty);
        Assert.That(before.LatestKnown(Toll), Is.Empty);
    }

    [Test]
    public void Value_ThatAllShare_IsKnownWithTheFirstOfThem()
    {
        var shared = MarketFire.Story.Claims.SelectMany(claim => claim.Details).First(detail => detail.Timeline.IsEmpty && detail.Positions.Length == 1 && detail.Positions[0].DocumentIds.Contains("wire"));

        Assert.That(TuesdayNoon.LatestKnown(shared).Select(value => value.Value).Distinct(), Is.EqualTo(new[] { shared.Positions[0].Value }));
        Assert.That(TuesdayNoon.CameLater(shared), Is.Empty);
    }

    [Test]
    public void Day_CountsFromItsStart()
    {
        Assert.That(new AsOf(new DateOnly(2031, 3, 4)).IsAfter(new DateTimeOffset(2031, 3, 4, 0, 0, 0, TimeSpan.Zero)), Is.False);
        Assert.That(new AsOf(new DateOnly(2031, 3, 4)).IsAfter(new DateTimeOffset(2031, 3, 3, 23, 59, 0, TimeSpan.Zero)), Is.True);
        Assert.That(AsOf.PublishedAt(new DateTimeOffset(2031, 3, 4, 0, 0, 0, TimeSpan.FromHours(2))), Is.EqualTo(new AsOf(new DateOnly(2031, 3, 4))));
    }

    private static IEnumerable<string> Words(ClaimLedger claims) => claims.Select(claim => MarketFire.Story.Quote(claim.Label));
}
