using System.Globalization;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests;

/// <summary>Of many documents those pairs are compared that share most; nothing else changes, and nothing is silent about it.</summary>
public class PairPlanTests
{
    private const int Documents = 40;

    private static readonly string[] Told =
    [
        "A freight train carrying grain left the rails near Osterwald on Monday, the railway said.",
        "Eleven wagons overturned and spilled wheat over the embankment.",
        "The driver, Henrike Solm, was taken to hospital with a broken arm.",
        "Commuters between Osterwald and Kessin were told to take buses until Thursday.",
        "Inspectors found a crack in the rail that had been reported in March.",
        "The minister for transport, Joost Abel, promised a report within 30 days.",
        "Farmers in the valley said they had lost a tenth of the harvest.",
        "A crane of 400 tonnes was brought from the port of Rendahl.",
        "The line was opened in 1911 and carries 60 trains a day.",
        "Volunteers gave out tea and blankets at the village school.",
    ];

    private static readonly SourceComparer Few = SourceComparer.Create(new SourceDiffOptions { MaxDocumentsInAllPairs = 10 });

    [Test]
    public void Of_AsManyAsAsked_IsEveryPair()
    {
        var plan = PairPlan.Of(Read(10), 10);

        Assert.That(plan.IsComplete, Is.True);
        Assert.That(plan.Pairs.Count(), Is.EqualTo(45));
    }

    [Test]
    public void Of_MoreThanAsked_GrowsWithTheDocuments()
    {
        var plan = PairPlan.Of(Read(Documents), 10);

        Assert.That(plan.IsComplete, Is.False);
        Assert.That(plan.Pairs, Is.Unique.And.Ordered);
        Assert.That(plan.Count, Is.EqualTo(plan.Pairs.Count()).And.LessThanOrEqualTo(Documents * 14));
        Assert.That(plan.Pairs.SelectMany(pair => new[] { pair.Left, pair.Right }).Distinct().Count(), Is.EqualTo(Documents));
    }

    [Test]
    public void Of_TwoStories_NoDocumentIsLeftWithTheOtherOne()
    {
        var readings = Read(20).Concat(Enumerable.Range(0, 20).Select(i => Few.Read(new Document($"other-{i}",
            string.Create(CultureInfo.InvariantCulture, $"The orchestra of Lindholt plays {i + 3} concerts in autumn. Conductor Vera Quandt begins with a symphony by Haydn."))))).ToArray();
        var plan = PairPlan.Of(readings, 10);

        for (int i = 0; i < readings.Length; i++)
            Assert.That(plan.Pairs.Any(pair => (pair.Left == i && pair.Right / 20 == i / 20) || (pair.Right == i && pair.Left / 20 == i / 20)), Is.True, readings[i].Document.Id);
    }

    [Test]
    public void Compare_MoreThanAsked_SaysHowManyPairs()
    {
        var limits = Few.Compare(Articles(Documents)).Coverage.Limits;

        Assert.That(limits, Has.Length.EqualTo(1));
        Assert.That(limits[0], Does.StartWith("40 documents are more than the 10 up to which every pair is compared: of 780 pairs the "));
    }

    [Test]
    public void Compare_MoreThanAsked_StillFindsWhatAllReport()
    {
        var comparison = Few.Compare(Articles(Documents));
        var claim = comparison.Claims.First(claim => comparison.Quote(claim.Label).Contains("broken arm", StringComparison.Ordinal));
        string[] reporting = [.. Articles(Documents).Where(article => article.Text.Contains("broken arm", StringComparison.Ordinal)).Select(article => article.Id)];

        Assert.That(claim.Reporting, Is.EquivalentTo(reporting));
        Assert.That(claim.Silent.Length + claim.NotCompared.Length, Is.EqualTo(Documents - reporting.Length));
    }

    [Test]
    public void Compare_MoreThanAsked_IsMissedOnlyWhereItWasLookedFor()
    {
        var articles = Articles(Documents);
        var loner = new Document("loner", articles[3].Text + "\n\nElsewhere, archaeologist Ruta Mielke dug 17 bronze coins out of a cellar, “a small sensation” to 3 museums.");
        var omission = Few.Compare([.. articles, loner]).Omissions.First(omission => omission.Citations.Any(citation => citation.DocumentId == "loner"));

        Assert.That(omission.MissingFrom, Has.Length.LessThan(Documents));
        Assert.That(omission.Explanation, Does.StartWith($"None of the {omission.MissingFrom.Length} documents that it was compared with has a passage on this: "));
    }

    [Test]
    public void Compare_MoreThanAsked_DoesNotDependOnTheOrder()
    {
        var articles = Articles(Documents);
        Document[] turned = [.. articles.Reverse()];
        var (one, other) = (Few.Compare(articles), Few.Compare(turned));

        Assert.That(other.Claims.Select(Told), Is.EquivalentTo(one.Claims.Select(Told)));
        Assert.That(other.Findings.Length, Is.EqualTo(one.Findings.Length));
        Assert.That(other.Coverage.Limits, Is.EqualTo(one.Coverage.Limits));

        static string Told(Claim claim) => $"{claim.Label} {string.Join(' ', claim.Reporting.Order())} {claim.Weight:R}";
    }

    [Test]
    public void Session_GrowingBeyondWhatIsAsked_IsTheFreshComparison()
    {
        var articles = Articles(26);
        var session = Few.StartSession();
        for (int i = 0; i < articles.Length; i++)
        {
            session.Add(articles[i]);
            if (i is 8 or 11 or 17 or 25)
                Assert.That(Json(session.Compare()), Is.EqualTo(Json(Few.Compare(articles[..(i + 1)]))), $"{i + 1} documents");
        }

        for (int i = 0; i < 18; i++)
            session.Remove(articles[i].Id);
        Assert.That(Json(session.Compare()), Is.EqualTo(Json(Few.Compare(articles[18..]))));
    }

    private static DocumentReading[] Read(int count) => [.. Articles(count).Select(article => Few.Read(article))];

    private static Document[] Articles(int count)
    {
        var articles = new Document[count];
        for (int i = 0; i < count; i++)
        {
            var sentences = Told.Where((_, sentence) => ((i * 7) + (sentence * 5) + (i * sentence % 4)) % 10 < 6).ToArray();
            articles[i] = new Document(string.Create(CultureInfo.InvariantCulture, $"outlet-{i:00}"), string.Join(' ', sentences.Skip(i % 3).Concat(sentences.Take(i % 3))));
        }

        return articles;
    }

    private static string Json(Comparison comparison)
    {
        using var stream = new MemoryStream();
        new JsonReportWriter().Write(comparison, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
