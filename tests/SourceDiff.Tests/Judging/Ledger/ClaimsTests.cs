using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Ledger;

/// <summary>The claims of a small invented story, from the texts on: one line a claim.</summary>
public class ClaimsTests
{
    private static readonly Comparison Story = SourceComparer.Create().Compare(
    [
        Article("ledger", 6, "Four people were killed when a crane fell on a tram in Orsted Square on Monday, police said. The National Safety Board opened an inquiry and sent 12 inspectors. “We heard the steel bend for a whole minute,” said Marta Lunde, who sells flowers on the square."),
        Article("courier", 9, "A crane fell on a tram in Orsted Square on Monday and killed four people. The National Safety Board opened an inquiry and sent 12 inspectors. Trams will not run on the square before Friday."),
        Article("herald", 12, "Six people were killed when a crane fell on a tram in Orsted Square on Monday. The mayor, Per Ekdal, cancelled a journey to Lisbon. Trams will not run on the square before Friday."),
        Article("bulletin", 18, "A crane fell on a tram in Orsted Square on Monday and killed seven people, according to the Orsted hospital. The National Safety Board opened an inquiry and sent 12 inspectors. Trams will not run on the square before Friday."),
    ]);

    [Test]
    public void Claims_OfFourArticles_SayWhoStandsWhere() => Assert.That(Story.Claims.Select(Show), Is.EqualTo(new[]
    {
        "A crane fell on a tram : ledger Attributes, courier Asserts, herald Asserts, bulletin Attributes",
        "The National Safety Boa: ledger Asserts, courier Asserts, herald Silent, bulletin Asserts",
        "Trams will not run on t: ledger Silent, courier Asserts, herald Asserts, bulletin Asserts",
        "“We heard the steel ben: ledger Attributes, courier Silent, herald Silent, bulletin Silent",
        "The mayor, Per Ekdal, c: ledger Silent, courier Silent, herald Asserts, bulletin Silent",
    }));

    [Test]
    public void Stance_ThatAttributes_SaysToWhom() =>
        Assert.That(Story.Claims[0].Stances.SelectMany(stance => stance.CreditedTo).Select(source => $"{source.Citation.DocumentId}: {source.Name}"), Does.Contain("ledger: police"));

    [Test]
    public void Timeline_OfTheToll_GrowsWithTime()
    {
        var toll = Story.Claims[0].Details.First(detail => detail.Relation == Relation.Supersedes);

        Assert.That(toll.Timeline.Select(dated => $"{dated.AsOf.Time:HH} {dated.Value}"), Is.EqualTo(new[] { "06 4 people", "09 4 people", "12 6 people", "18 7 people" }));
        Assert.That(toll.LatestKnown.Select(dated => dated.Value), Is.EqualTo(new[] { "7 people" }));
    }

    /// <summary>Who still gives yesterday's count an hour after the new one has not heard; a count that goes back to what it was, the day after, is the latest.</summary>
    [TestCase("a 5 9 23, b 5 18 25, c 6 7 26, d 6 8 23", "26")]
    [TestCase("a 5 9 23, b 5 18 25, c 6 7 26, d 6 7 27", "26 27")]
    [TestCase("a 4 9 9, b 5 9 12, c 6 9 9", "9")]
    [TestCase("a 5 9 23, b 5 9 25", "23 25")]
    public void LatestKnown_OfADevelopingCount_IsWhatWasNewLast(string given, string latest)
    {
        var timeline = given.Split(", ").Select(entry => entry.Split(' ')).Select(entry =>
        {
            var time = new DateTimeOffset(2031, 5, int.Parse(entry[1], CultureInfo.InvariantCulture), int.Parse(entry[2], CultureInfo.InvariantCulture), 0, 0, TimeSpan.Zero);
            return new DatedValue(entry[3], new AsOf(DateOnly.FromDateTime(time.DateTime), time), new Citation(entry[0], new TextSpan(0, 1)));
        });
        var detail = new ClaimDetail("SD0104", Aspect.Quantity, Relation.Supersedes, []) { Timeline = [.. timeline] };

        Assert.That(string.Join(' ', detail.LatestKnown.Select(dated => dated.Value).Distinct()), Is.EqualTo(latest));
    }

    [Test]
    public void Ledger_Questions_Combine()
    {
        var ledger = Story.Ledger;

        Assert.That(ledger.SingleSource().ReportedBy("herald").Select(Show), Has.Exactly(1).StartsWith("The mayor"));
        Assert.That(ledger.StatedBy(2).MissingFrom("herald").Select(Show), Has.Exactly(1).StartsWith("The National Safety"));
        Assert.That(ledger.With(Relation.Supersedes).About(Aspect.Quantity), Has.Count.EqualTo(1));
        Assert.That(ledger.With("ledger", Stance.Attributes).Select(claim => claim.IsSingleSource), Is.EqualTo(new[] { false, true }));
        Assert.That(ledger.Disputed(), Is.Empty);
    }

    [Test]
    public void Ledger_AskedForAnUnknownDocument_NamesThoseItHas()
    {
        Assert.That(() => Story.Ledger.MissingFrom("nobody"), Throws.ArgumentException.With.Message.StartsWith("No document 'nobody' in this comparison. It has 'bulletin', 'courier', 'herald', 'ledger'."));
        Assert.That(() => Story.Ledger.Disputed().ReportedBy("nobody"), Throws.ArgumentException);
        Assert.That(() => new ClaimLedger(Story.Claims).With("nobody", Stance.Silent), Throws.ArgumentException);
    }

    [Test]
    public void SingleSource_CopiesOfOneReport_AreOne()
    {
        const string Wire = "A barge broke loose from its moorings in Orsted harbour on Sunday and hit the quay of the old customs house, the harbour master said.";
        var comparison = SourceComparer.Create().Compare(
        [
            new Document("a", Wire + " Nobody was hurt, and the barge was towed away before noon."), new Document("b", Wire + " Nobody was hurt, and the barge was towed away before noon."),
            new Document("c", "Orsted will build a tram line to the university by next summer."),
        ]);

        Assert.That(comparison.Ledger.SingleSource().Select(claim => $"{string.Join(' ', claim.Reporting)} {claim.IsOfOneDocument}"), Does.Contain("a b False"));
    }

    [Test]
    public void Stance_OfWhoGivesTheNumberInAnotherSentence_IsNotSilent()
    {
        var comparison = SourceComparer.Create().Compare(
        [
            new Document("a", "Four people were killed when a crane fell on a tram in Orsted Square on Monday."),
            new Document("b", "A crane fell on a tram in Orsted Square on Monday and killed four people."),
            new Document("c", "The council of Orsted met for two hours, promised new rules for building sites and a pension for the families of the four people killed."),
        ]);
        var claim = comparison.Claims[0];

        Assert.That(claim.Details.SelectMany(detail => detail.Positions).SelectMany(position => position.DocumentIds).Distinct(), Is.SubsetOf(claim.Reporting));
        Assert.That(claim.Stances.Where(stance => stance.Elsewhere is not null).Select(stance => comparison.Quote(stance.Elsewhere!.Value)), Is.All.Contains("four"));
    }

    [Test]
    public void Stance_OfAValueThatCanAlsoBeTrue_DisputesNothing()
    {
        var claim = SourceComparer.Create().Compare(
        [
            new Document("a", "A total of 47 people were injured when a crane fell on a tram in Orsted Square on Monday."),
            new Document("b", "About 50 people were injured when a crane fell on a tram in Orsted Square on Monday."),
            new Document("c", "A total of 47 people were injured when a crane fell on a tram in Orsted Square on Monday, police said."),
            new Document("d", "A total of 82 people were injured when a crane fell on a tram in Orsted Square on Monday."),
        ]).Claims[0];

        Assert.That(claim.Stances.Where(stance => stance.Stance == Stance.Disputes).Select(stance => stance.DocumentId), Is.EqualTo(new[] { "d" }));
    }

    [Test]
    public void Stance_OfASpelling_DisputesNothing()
    {
        var claim = SourceComparer.Create().Compare(
        [
            new Document("a", "Harbour master Ilse Brandvold closed the lock at Tamsel after a barge hit the gate on Monday."),
            new Document("b", "Harbour master Ilse Brandwold closed the lock at Tamsel after a barge hit the gate on Monday."),
            new Document("c", "Harbour master Ilse Brandvold closed the lock at Tamsel after a barge hit the gate on Monday, a spokesman said."),
        ]).Claims[0];

        Assert.That(claim.Stances.Select(stance => stance.Stance), Has.None.EqualTo(Stance.Disputes));
    }

    [Test]
    public void Stance_OfWhatTheArticleSaysOfTheLabelBesideItsPassage_Disputes()
    {
        var claim = SourceComparer.Create().Compare(
        [
            new Document("a", "The new lock at Tamsel, which cost 31 million euros, opened to barges on Monday."),
            new Document("b", "The new lock at Tamsel opened to barges on Monday. It cost 29 million euros."),
            new Document("c", "The new lock at Tamsel, which cost 31 million euros, opened to barges on Monday."),
        ]).Claims[0];

        Assert.That(claim.StanceOf("b"), Is.EqualTo(Stance.Disputes));
    }

    [Test]
    public void Claims_OfOneSource_StandBehindWhatSeveralConfirm() =>
        Assert.That(Story.Claims.Select(claim => claim.IsSingleSource), Is.Ordered);

    /// <summary>The second sentence of a comes near to what b and c tell and is none of it: no claim is shared, and none is lost.</summary>
    [Test]
    public void Claims_OfAPassageThatComesNear_TellIt()
    {
        var comparison = SourceComparer.Create().Compare(
        [
            new Document("a", "A barge hit the gate of the lock at Tamsel on Monday and two sailors were hurt. The owner of the barge, Ilse Brandvold, was arrested at the lock on Thursday."),
            new Document("b", "A barge hit the gate of the lock at Tamsel on Monday, and two sailors were hurt. The barge had been sold to Ilse Brandvold in May."),
            new Document("c", "Two sailors were hurt when a barge hit the gate of the lock at Tamsel on Monday. The barge of Ilse Brandvold was built in 1964."),
        ]);

        Assert.That(comparison.Claims.SelectMany(claim => claim.Passages).Select(comparison.Quote), Has.Exactly(1).Contains("arrested").And.Exactly(1).Contains("sold"));
    }

    [Test]
    public void Omissions_OfFourArticles_TellWhatOneLeavesOut() =>
        Assert.That(Story.Omissions.Where(omission => omission.RuleId == "SD1402").Select(omission => $"{omission.Positions[0].Value}: {string.Join(' ', omission.MissingFrom)}"),
            Is.EqualTo(new[] { "The National Safety Board opened an inquiry and sent 12 inspectors.: herald" }));

    private static Document Article(string id, int hour, string text) => new(id, text) { PublishedAt = new DateTimeOffset(2031, 5, 12, hour, 0, 0, TimeSpan.Zero) };

    private static string Show(Claim claim) =>
        $"{Story.Quote(claim.Label)[..23]}: {string.Join(", ", Story.Documents.Select(document => $"{document.Id} {claim.StanceOf(document.Id)}"))}";
}
