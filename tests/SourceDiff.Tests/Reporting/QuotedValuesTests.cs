using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Tests.Reporting;

/// <summary>A value that differs within a quotation that does is one entry for readers, and two findings for tools.</summary>
public class QuotedValuesTests
{
    private static readonly Comparison Comparison = SourceComparer.Create().Compare(
    [
        new Document("a", "The mill burned down on Sunday. \"Within ten minutes the whole roof was gone,\" said Ida Roe, who lives beside the mill."),
        new Document("b", "The mill burned down on Sunday. \"Within five minutes the whole roof was gone,\" said Ida Roe, who lives beside the mill."),
    ]);

    [Test]
    public void Outline_ValueWithinQuotation_StandsWithIt()
    {
        var outline = new ReportOutline(Comparison);
        Assert.That(Comparison.Discrepancies.Select(finding => finding.Aspect), Is.EquivalentTo(new[] { Aspect.Quotation, Aspect.Duration }));
        Assert.That(outline.Discrepancies.Select(finding => finding.Aspect), Is.EqualTo(new[] { Aspect.Quotation }));
        Assert.That(outline.Within(outline.Discrepancies[0]).Select(finding => finding.RuleId), Is.EqualTo(new[] { "SD0403" }));
    }

    [Test]
    public void Text_ValueWithinQuotation_NamesBothRulesInOneEntry()
    {
        using var output = new StringWriter { NewLine = "\n" };
        new TextReportWriter().Write(Comparison, output);
        Assert.That(output.ToString(), Does.Contain("Discrepancies (1)").And.Contain("SD0903 quotation").And.Contain("SD0403 duration"));
    }
}
