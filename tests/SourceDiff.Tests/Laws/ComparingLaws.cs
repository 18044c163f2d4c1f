using SourceDiff.Model;
using SourceDiff.Tests.Judging.Falsifying;

namespace SourceDiff.Tests.Laws;

/// <summary>What holds for the comparison of any texts.</summary>
public sealed class ComparingLaws
{
    private static readonly SourceComparer Comparer = SourceComparer.Create();

    [Test]
    public void Citations_OfAnyTexts_QuoteTheirDocumentsOnWholeCharacters() => Law.Holds(Newsroom.Pairs, pair =>
    {
        var comparison = Compare(("a", pair.Left), ("b", pair.Right));
        var cited = comparison.Findings.SelectMany(finding => finding.Citations)
            .Concat(comparison.Alignments.SelectMany(alignment => alignment.Left.Citations.Concat(alignment.Right.Citations)))
            .Concat(comparison.Claims.SelectMany(claim => claim.Passages.Append(claim.Label)));
        foreach (var citation in cited)
        {
            string text = comparison.DocumentOf(citation).Text;
            ReadingLaws.AssertWhole(text, citation.Span, "citation");
            Assert.That(comparison.Quote(citation).Trim(), Is.Not.Empty, $"citation {citation} quotes nothing");
        }
    }, 300);

    [Test]
    public void Edits_OfAnyTexts_StandInTheirDocuments() => Law.Holds(Newsroom.Pairs, pair =>
    {
        foreach (var alignment in Compare(("a", pair.Left), ("b", pair.Right)).Alignments)
        {
            foreach (var edit in alignment.Edits)
            {
                ReadingLaws.AssertWhole(pair.Left.Text, edit.Left, "left of an edit");
                ReadingLaws.AssertWhole(pair.Right.Text, edit.Right, "right of an edit");
            }

            foreach (var evidence in alignment.Evidence)
            {
                ReadingLaws.AssertWhole(pair.Left.Text, evidence.Left, "left of the evidence");
                ReadingLaws.AssertWhole(pair.Right.Text, evidence.Right, "right of the evidence");
            }

            Assert.That(alignment.Similarity, Is.InRange(0.0, 1.0));
        }
    }, 200);

    [Test]
    public void Findings_OfAnyTexts_AreComplete() => Law.Holds(Newsroom.Pairs, pair =>
    {
        foreach (var finding in Compare(("a", pair.Left), ("b", pair.Right)).Findings)
        {
            Assert.That(finding.RuleId, Does.Match("^SD[0-9]{4}$"));
            Assert.That(finding.Confidence, Is.InRange(0.0, 1.0), finding.RuleId);
            Assert.That(finding.Explanation, Is.Not.Empty, finding.RuleId);
            Assert.That(finding.Positions, Is.Not.Empty, finding.RuleId);
            Assert.That(finding.Positions.All(position => position.Citations.Length > 0), Is.True, $"{finding.RuleId}: a position without evidence");
        }
    }, 200);

    [Test]
    public void Copy_OfAnyText_ContradictsNothing() => Law.Holds(Newsroom.Pairs, pair =>
    {
        AssertNoDiscrepancy(pair.Left.Text);
        AssertNoDiscrepancy(pair.Right.Text);
    }, 60);

    [Test]
    public void Copy_OfEverySeed_ContradictsNothing()
    {
        foreach (string text in SeedArticles.All)
            AssertNoDiscrepancy(text);
    }

    /// <summary>What an article says against itself is no news about its copy.</summary>
    private static void AssertNoDiscrepancy(string text) =>
        Assert.That(Comparer.Compare([new Document("a", text), new Document("b", text)]).Findings.OfType<Discrepancy>().Where(finding => finding.Citations.Select(citation => citation.DocumentId).Distinct().Count() > 1).Select(finding => $"{finding.RuleId} {finding.Explanation}"), Is.Empty);

    [Test]
    public void Comparison_WithSidesSwapped_IsItsMirror() => Law.Holds(Newsroom.Pairs, pair =>
        Assert.That(ComparisonText.Unordered(Compare(("b", pair.Right), ("a", pair.Left))), Is.EqualTo(ComparisonText.Unordered(Compare(("a", pair.Left), ("b", pair.Right))))), 200);

    [Test]
    public void Comparison_OfThree_DoesNotDependOnTheirOrder() => Law.Holds(Newsroom.Triples, all =>
    {
        (string, Newsroom.Article) a = ("a", all.A), b = ("b", all.B), c = ("c", all.C);
        string expected = ComparisonText.Unordered(Compare(a, b, c));
        foreach (var order in new[] { new[] { a, c, b }, [b, a, c], [b, c, a], [c, a, b], [c, b, a] })
            Assert.That(ComparisonText.Unordered(Compare(order)), Is.EqualTo(expected), string.Join(", ", order.Select(document => document.Item1)));
    }, 60);

    [Test]
    public void Comparison_OfThree_AlignsThePairsInTheOrderGiven() => Law.Holds(Newsroom.Triples, all =>
    {
        string[] ids = ["c", "a", "b"];
        var comparison = Compare(("c", all.C), ("a", all.A), ("b", all.B));
        Assert.That(comparison.Documents.Select(document => document.Id), Is.EqualTo(ids));
        Assert.That(comparison.Coverage.Documents.Select(document => document.DocumentId), Is.EqualTo(ids));
        foreach (var alignment in comparison.Alignments)
            Assert.That(Array.IndexOf(ids, alignment.Left.DocumentId), Is.LessThan(Array.IndexOf(ids, alignment.Right.DocumentId)));
    }, 60);

    [Test]
    public void Comparison_Repeated_IsTheSameInEveryDetail() => Law.Holds(Newsroom.Pairs, pair =>
    {
        string expected = ComparisonText.Of(Compare(("a", pair.Left), ("b", pair.Right)));
        var others = Enumerable.Range(0, 2).AsParallel().WithDegreeOfParallelism(2)
            .Select(_ => ComparisonText.Of(SourceComparer.Create().Compare([new Document("a", pair.Left.Text), new Document("b", pair.Right.Text)]))).ToArray();
        Assert.That(others, Is.All.EqualTo(expected));
    }, 100);

    [Test]
    public void Comparison_OfReadings_IsThatOfTheirDocuments() => Law.Holds(Newsroom.Pairs, pair =>
    {
        Document left = new("a", pair.Left.Text), right = new("b", pair.Right.Text);
        Assert.That(ComparisonText.Of(Comparer.Compare([Comparer.Read(left), Comparer.Read(right)])), Is.EqualTo(ComparisonText.Of(Comparer.Compare([left, right]))));
    }, 60);

    [Test]
    public void News_ComparedWithItsCopy_AlignsWholly() => Law.Holds(Newsroom.News, article =>
    {
        var (left, right) = (Comparer.Read(new Document("a", article.Text)), Comparer.Read(new Document("b", article.Text)));
        var aligned = Comparer.Compare([left, right]).Alignments.SelectMany(alignment => alignment.Left.Passages).Select(passage => passage.Index).ToHashSet();
        var missed = left.Passages.Where(passage => passage.IsContent && !aligned.Contains(passage.Index));
        Assert.That(missed.Select(passage => left.Document.Quote(passage.Span)), Is.Empty);
    }, 100);

    private static Comparison Compare(params (string Id, Newsroom.Article Article)[] articles) =>
        Comparer.Compare([.. articles.Select(article => new Document(article.Id, article.Article.Text))]);
}
