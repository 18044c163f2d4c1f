using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests.Laws;

/// <summary>What holds for the claims of any documents.</summary>
public sealed class ManySourcesLaws
{
    private static readonly SourceComparer Comparer = SourceComparer.Create();

    [Test]
    public void Passage_StandsInOneClaimAtMost() => Law.Holds(Newsroom.Triples, all =>
        Assert.That(Compare(all).Claims.SelectMany(claim => claim.Passages), Is.Unique), 100);

    [Test]
    public void EveryDocument_ReportsAClaimOrIsSilent() => Law.Holds(Newsroom.Triples, all =>
    {
        var comparison = Compare(all);
        foreach (var claim in comparison.Claims)
        {
            Assert.That(claim.Reporting.Concat(claim.Silent).Concat(claim.NotCompared).Concat(claim.Touching.Select(passage => passage.DocumentId)), Is.EquivalentTo(comparison.Documents.Select(document => document.Id)));
            Assert.That(claim.Passages.Select(passage => passage.DocumentId).Distinct(), Is.SubsetOf(claim.Reporting));
            Assert.That(claim.Passages, Has.Member(claim.Label));
            Assert.That(claim.Stances.Select(stance => stance.Stance), Has.None.EqualTo(Stance.Silent));
            foreach (var detail in claim.Details)
                Assert.That(detail.Positions.SelectMany(position => position.DocumentIds).Distinct(), Is.SubsetOf(claim.Reporting.Concat(claim.Touching.Select(passage => passage.DocumentId))));
            Assert.That(claim.IndependentSources, Is.InRange(1, claim.Reporting.Count()));
        }
    }, 100);

    [Test]
    public void Claims_AreOrderedByWeight_SingleSourcesLast() => Law.Holds(Newsroom.Triples, all =>
        Assert.That(Compare(all).Ledger.Select(claim => (claim.IsSingleSource, -claim.Weight)), Is.Ordered), 60);

    [Test]
    public void Timeline_IsOrderedAndCitesItsPositions() => Law.Holds(Newsroom.Triples, all =>
    {
        foreach (var detail in Compare(all).Claims.SelectMany(claim => claim.Details))
        {
            Assert.That(detail.Timeline.Select(dated => dated.AsOf), Is.Ordered);
            Assert.That(detail.Timeline.Select(dated => dated.Citation), Is.SubsetOf(detail.Positions.SelectMany(position => position.Citations)));
            Assert.That(detail.LatestKnown, Is.SubsetOf(detail.Timeline));
        }
    }, 100);

    [Test]
    public void Development_TellsEveryDatedClaimOnce_InTheOrderOfTime() => Law.Holds(Newsroom.Triples, all =>
    {
        var comparison = Compare(all);
        var moments = comparison.Development.Moments;
        Assert.That(moments.Select(moment => moment.AsOf), Is.Ordered);
        Assert.That(moments.SelectMany(moment => moment.DocumentIds), Is.EquivalentTo(comparison.Documents.Select(document => document.Id)));
        Assert.That(moments.SelectMany(moment => moment.FirstReports).Select(report => report.Claim), Is.EquivalentTo(comparison.Claims.Select(claim => claim.Label).Distinct()));
        foreach (var claim in comparison.Claims)
            Assert.That(claim.EarlierStages.Concat(claim.LaterStages).Append(claim.Label), Is.Unique);
    }, 100);

    [Test]
    public void Session_OfAnyTexts_IsTheFreshComparison() => Law.Holds(Newsroom.Triples, all =>
    {
        var session = Comparer.StartSession();
        var documents = Documents(all);
        session.Add(documents[2]);
        session.Add(documents[1]);
        session.Compare();
        session.Remove("c");
        session.Add(documents[0]);
        session.Add(documents[2]);
        Assert.That(Json(session.Compare()), Is.EqualTo(Json(Comparer.Compare([documents[1], documents[0], documents[2]]))));
    }, 40);

    [Test]
    public void Copy_OfADocument_AddsNoIndependentSource() => Law.Holds(Newsroom.News, article =>
    {
        var comparison = Comparer.Compare([new Document("a", article.Text), new Document("b", article.Text)]);
        if (comparison.Provenance.IndependentSources == 1)
            Assert.That(comparison.Claims.Select(claim => claim.IndependentSources), Is.All.EqualTo(1));
    }, 60);

    [Test]
    public void Json_OfManySources_RoundTrips() => Law.Holds(Newsroom.Triples, all =>
    {
        string json = Json(Compare(all));
        Assert.That(Json(JsonReportReader.Read(System.Text.Encoding.UTF8.GetBytes(json))), Is.EqualTo(json));
    }, 40);

    private static Comparison Compare((Newsroom.Article A, Newsroom.Article B, Newsroom.Article C) all) => Comparer.Compare(Documents(all));

    private static Document[] Documents((Newsroom.Article A, Newsroom.Article B, Newsroom.Article C) all) =>
        [Dated("a", all.A, 1), Dated("b", all.B, 2), Dated("c", all.C, 2)];

    private static Document Dated(string id, Newsroom.Article article, int day) => new(id, article.Text) { PublishedAt = new DateTimeOffset(2031, 5, day, 8, 0, 0, TimeSpan.Zero) };

    private static string Json(Comparison comparison)
    {
        using var stream = new MemoryStream();
        new JsonReportWriter().Write(comparison, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
