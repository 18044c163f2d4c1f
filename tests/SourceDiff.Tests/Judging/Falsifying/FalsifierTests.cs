using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Tests.Judging.Falsifying;

/// <summary>What of a falsified copy is found, and what of a faithful one is alarmed about: nearly all, and nothing.</summary>
public sealed class FalsifierTests
{
    private static readonly SourceComparer Comparer = SourceComparer.Create();

    private static readonly Lazy<List<(Falsification Falsification, bool Found, int Others)>> Results = new(CompareAll);

    [TestCase(Aspect.Quantity, 0.85)]
    [TestCase(Aspect.Money, 0.85)]
    [TestCase(Aspect.Date, 0.85)]
    [TestCase(Aspect.Duration, 0.85)]
    [TestCase(Aspect.Age, 0.85)]
    [TestCase(Aspect.Name, 0.95)]
    [TestCase(Aspect.Place, 0.85)]
    [TestCase(Aspect.Role, 0.85)]
    [TestCase(Aspect.Quotation, 0.9)]
    [TestCase(Aspect.Polarity, 0.85)]
    [TestCase(Aspect.Event, 0.85)]
    [TestCase(Aspect.Attribution, 0.9)]
    [TestCase(Aspect.Certainty, 0.85)]
    public void Copy_OneDetailFalsified_FindsIt(Aspect aspect, double share)
    {
        var all = Results.Value.Where(result => result.Falsification.Aspect == aspect).ToList();

        Assert.That(all, Is.Not.Empty);
        Assert.That((double)all.Count(result => result.Found) / all.Count, Is.GreaterThanOrEqualTo(share),
            string.Create(CultureInfo.InvariantCulture, $"missed {all.Count(result => !result.Found)} of {all.Count}:\n") + string.Join("\n", all.Where(result => !result.Found).Select(result => result.Falsification.What)));
    }

    [Test]
    public void Copy_OneDetailFalsified_FindsNothingElse()
    {
        var noisy = Results.Value.Where(result => result.Others > 0).ToList();

        Assert.That((double)noisy.Count / Results.Value.Count, Is.LessThanOrEqualTo(0.02), $"{noisy.Count} of {Results.Value.Count}:\n" + string.Join("\n", noisy.Select(result => result.Falsification.What)));
    }

    [TestCaseSource(typeof(SeedArticles), nameof(SeedArticles.All))]
    public void FaithfulRewriting_OfArticle_RaisesNoAlarm(string article)
    {
        var comparison = Comparer.Compare([new Document("left", article), new Document("right", Rewriter.Rewrite(article))]);

        Assert.That(comparison.Discrepancies.Select(finding => finding.Explanation), Is.Empty);
    }

    private static List<(Falsification, bool, int)> CompareAll()
    {
        var results = new List<(Falsification, bool, int)>();
        foreach (string article in SeedArticles.All)
        {
            var reading = Comparer.Read(new Document("left", article));
            foreach (var falsification in Falsifier.Falsify(reading))
            {
                var comparison = Comparer.Compare([reading, Comparer.Read(new Document("right", falsification.Text))]);
                // Two papers may differ in how sure they are: that is shown, and is no discrepancy.
                var told = falsification.Aspect == Aspect.Certainty ? comparison.Findings.Where(finding => finding.Aspect == Aspect.Certainty || finding is Discrepancy) : comparison.Discrepancies;
                var hits = told.Where(finding => finding.Citations.Any(citation => citation.DocumentId == "right" && citation.Span.Overlaps(falsification.Changed))).ToList();
                results.Add((falsification, hits.Count > 0, comparison.Discrepancies.Except(hits.OfType<Discrepancy>()).Count()));
            }
        }

        return results;
    }
}
