using SourceDiff.Html;
using SourceDiff.Model;

namespace SourceDiff.Tests.Html;

/// <summary>What the page lists, and how wide its matrix may get.</summary>
public class ListedFindingsTests
{
    [Test]
    public void Write_ValueWithinQuotation_IsListedWithTheQuotation()
    {
        var comparison = SourceComparer.Create().Compare(
        [
            new Document("a", "The mill burned down on Sunday. \"Within ten minutes the whole roof was gone,\" said Ida Roe, who lives beside the mill."),
            new Document("b", "The mill burned down on Sunday. \"Within five minutes the whole roof was gone,\" said Ida Roe, who lives beside the mill."),
        ]);
        string page = HtmlReportWriter.Write(comparison);
        Assert.That(comparison.Discrepancies.Count(), Is.EqualTo(2));
        Assert.That(page, Does.Contain("1 conflict · ").And.Contain("<code>SD0903</code>").And.Contain("<code>SD0403</code>"));
        Assert.That(page, Does.Contain("data-aspect=\"Quotation\"").And.Not.Contain("data-aspect=\"Duration\""));
    }

    [TestCase(6, ExpectedResult = false)]
    [TestCase(7, ExpectedResult = true)]
    public bool Write_ManyDocuments_KeepsTheClaimsInSight(int documents) =>
        HtmlReportWriter.Write(SourceComparer.Create().Compare([.. Enumerable.Range(0, documents).Select(i => new Document($"d{i}", $"The mill burned down on Sunday. Worker {i} saw it from hall {i}."))]))
            .Contains("<table class=\"wide\">", StringComparison.Ordinal);
}
