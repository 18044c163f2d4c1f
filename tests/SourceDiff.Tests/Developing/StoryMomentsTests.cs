using SourceDiff.Model;

namespace SourceDiff.Tests.Developing;

/// <summary>What was new at which moment.</summary>
public sealed class StoryMomentsTests
{
    [Test]
    public void Moments_OfThreeDays_HoldWhatCameOutWithinAnHour() => Assert.That(MarketFire.Story.Development.Moments.Select(Show), Is.EqualTo(new[]
    {
        "03-03 06:30 wire courier",
        "03-04 08:00 gazette",
        "03-04 18:00 radio",
        "03-05 12:00 standard herald",
        "03-05 15:00 post",
    }));

    [Test]
    public void Undated_NamesTheDocumentOfNoKnownTime() => Assert.That(MarketFire.Story.Development.Undated, Is.EqualTo(new[] { "blog" }));

    [Test]
    public void Changes_OfTheToll_FollowEachOther() => Assert.That(ChangesOf("people killed"), Is.EqualTo(new[]
    {
        "03-04 08:00 at least 4 people > 5 people",
        "03-04 18:00 5 people > 6",
        "03-05 12:00 6 > 7 people",
    }));

    [Test]
    public void LateCopy_BringsNothingNew()
    {
        var late = MarketFire.Story.Development.Moments[^1];

        Assert.That(late.Changes, Is.Empty);
        Assert.That(late.FirstReports, Is.Empty);
        var toll = MarketFire.Story.Claims.SelectMany(claim => claim.Details).First(detail => detail.Relation == Relation.Supersedes && detail.Subject == "people killed");
        Assert.That(toll.LatestKnown.Select(value => value.Citation.DocumentId), Is.EqualTo(new[] { "standard", "herald" }));
    }

    [Test]
    public void LateCopy_OfTheFirstReport_LeavesAnUpdateAnUpdate()
    {
        const string First = "The river Aar burst its banks in Osdal on Tuesday, and two people drowned, the county said. About 400 people were evacuated and 1,200 households were without power.";
        var story = SourceComparer.Create().Compare(
        [
            MarketFire.Article("a", "2032-06-01T07:00Z", First),
            MarketFire.Article("b", "2032-06-02T09:00Z", "The number of people killed by the flood in Osdal has risen to five, the county said on Wednesday."),
            MarketFire.Article("c", "2032-06-03T11:00Z", "Six people died in the flood in Osdal, police said on Thursday. The valley road was reopened."),
            MarketFire.Article("d", "2032-06-03T18:00Z", First),
        ]);

        Assert.That(story.Claims.SelectMany(claim => claim.Details).Where(detail => detail.Aspect == Aspect.Quantity).Select(detail => detail.Relation), Has.None.EqualTo(Relation.Conflicts));
        Assert.That(story.Development.Moments.Select(moment => moment.Changes.Length), Is.EqualTo(new[] { 0, 1, 1, 0 }));
    }

    [Test]
    public void FirstReports_NameEachClaimOnce_AndQuoteADocumentOfTheMoment()
    {
        var reports = MarketFire.Story.Development.Moments.SelectMany(moment => moment.FirstReports.Select(report => (moment, report))).ToList();

        Assert.That(reports.Select(entry => entry.report.Claim), Is.Unique);
        foreach (var (moment, report) in reports)
        {
            Assert.That(moment.DocumentIds, Has.Member(report.Words.DocumentId));
            Assert.That(report.DocumentIds, Is.SubsetOf(moment.DocumentIds));
        }
    }

    [Test]
    public void FirstReport_OfALaterStage_FollowsTheOneBefore()
    {
        var charged = MarketFire.Story.Development.Moments.SelectMany(moment => moment.FirstReports).First(report => Quote(report.Words).Contains("was charged", StringComparison.Ordinal));

        Assert.That(Quote(charged.Follows!.Value), Does.Contain("was arrested"));
    }

    [Test]
    public void FirstReport_OfAStageThatWasReached_FollowsNothing()
    {
        var story = SourceComparer.Create().Compare(
        [
            MarketFire.Article("a", "2031-03-03T06:00Z", "Police hunted a gunman, Piet Maas, who was at large in Lowmere."),
            MarketFire.Article("b", "2031-03-04T06:00Z", "Piet Maas was arrested in a hotel near the harbour at dawn, after a waiter had called the police."),
            MarketFire.Article("c", "2031-03-05T06:00Z", "A baker said she had sold him bread. Officers with dogs arrested Piet Maas, whose car had run out of petrol."),
        ]);
        var follows = story.Development.Moments.SelectMany(moment => moment.FirstReports).Where(report => report.Follows is not null).ToList();

        Assert.That(follows.Select(report => report.Words.DocumentId), Is.SubsetOf(new[] { "b" }));
    }

    [Test]
    public void Day_OfWhichOneDocumentHasNoTime_IsOneMoment()
    {
        var story = Compare(("a", "2031-03-03T06:00Z"), ("b", "2031-03-03"), ("c", "2031-03-03T21:00Z"), ("d", "2031-03-04"));

        Assert.That(story.Development.Moments.Select(Show), Is.EqualTo(new[] { "03-03 a b c", "03-04 d" }));
    }

    [TestCase("2031-03-03T06:00Z", "2031-03-03T06:40Z")]
    [TestCase("2031-03-03", "2031-03-03")]
    [TestCase(null, "2031-03-03")]
    [TestCase(null, null)]
    public void Documents_OfOneMomentOrNone_TellOfNoDevelopment(string? one, string? other) =>
        Assert.That(Compare(("a", one), ("b", other), ("c", one)).Development.Moments, Is.Empty);

    [Test]
    public void TextThatTellsItsDay_IsDated()
    {
        var story = SourceComparer.Create().Compare(
        [
            new Document("a", "May 3, 2031\n\nA crane fell onto the Elm bridge in Lowmere and hurt nine people."),
            new Document("b", "May 5, 2031\n\nThe Elm bridge in Lowmere, onto which a crane fell, was reopened. Nine people had been hurt."),
        ]);

        Assert.That(story.Development.Moments.Select(Show), Is.EqualTo(new[] { "05-03 a", "05-05 b" }));
    }

    [Test]
    public void Development_ReadFromJson_IsTheSame()
    {
        using var stream = new MemoryStream();
        new SourceDiff.Reporting.JsonReportWriter().Write(MarketFire.Story, stream);
        var read = SourceDiff.Reporting.JsonReportReader.Read(stream.ToArray());

        Assert.That(read.Development.Moments.Select(Show), Is.EqualTo(MarketFire.Story.Development.Moments.Select(Show)));
        Assert.That(read.Development.Moments[1].FirstReports.Select(report => report.Words), Is.EqualTo(MarketFire.Story.Development.Moments[1].FirstReports.Select(report => report.Words)));
    }

    [Test]
    public void Development_OfFilteredClaims_IsOfThese()
    {
        var filtered = new SourceDiff.Reporting.ClaimFilter { MinimumSources = 2 }.Apply(MarketFire.Story);

        Assert.That(filtered.Development.Moments.SelectMany(moment => moment.FirstReports).Select(report => report.Claim), Is.SubsetOf(filtered.Claims.Select(claim => claim.Label)));
    }

    private static string Quote(Citation citation) => MarketFire.Story.Quote(citation);

    private static IEnumerable<string> ChangesOf(string subject) =>
        from moment in MarketFire.Story.Development.Moments
        from change in moment.Changes
        where change.Subject == subject
        select $"{TimeOf(moment.AsOf)} {change.Before[0].Value} > {change.After[0].Value}";

    private static string Show(StoryMoment moment) => $"{TimeOf(moment.AsOf)} {string.Join(' ', moment.DocumentIds)}";

    private static string TimeOf(AsOf asOf) => asOf.Time is { } time ? $"{time:MM-dd HH:mm}" : $"{asOf.Day:MM-dd}";

    private static Comparison Compare(params (string Id, string? Published)[] articles) =>
        SourceComparer.Create().Compare([.. articles.Select(article => MarketFire.Article(article.Id, article.Published, $"A crane fell onto the Elm bridge in Lowmere. {article.Id.Length + 8} people were hurt."))]);
}
