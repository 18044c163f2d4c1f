using System.Globalization;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Html;

/// <summary>Writes the list of findings: what was found, the exact words of every side in their context, and why.</summary>
internal sealed class FindingMarkup(ReportPage report)
{
    /// <summary>More sentences of one document than this say nothing new; the marks in the article show them all.</summary>
    private const int ExcerptsPerDocument = 2;

    /// <summary>The most characters of a sentence that a card shows.</summary>
    private const int ExcerptLength = 320;

    private readonly Evidence _evidence = new(report.Comparison, new DocumentLabels(report.Comparison));

    public void Write(TextWriter page)
    {
        page.Write("<ol class=\"findings\" aria-label=\"Findings, the most important first\">\n");
        for (int i = 0; i < report.Comparison.Findings.Length; i++)
            Write(page, report.Comparison.Findings[i], i);
        page.Write("</ol>\n");
    }

    private void Write(TextWriter page, Finding finding, int index)
    {
        string kind = ReportPage.KindOf(finding);
        string aspect = finding.Aspect.ToString();
        page.Write($"<li class=\"finding {kind}\" id=\"{report.Anchors[index]}\" data-f=\"{index}\" data-kind=\"{kind}\" data-aspect=\"{aspect}\"");
        page.Write(string.Create(CultureInfo.InvariantCulture, $" data-severity=\"{finding.Severity}\" data-confidence=\"{finding.Confidence:0.###}\">"));
        page.Write($"<h3><a href=\"#{report.Anchors[index]}\"><span class=\"kind\">{Label(finding)}</span> {aspect.ToLowerInvariant()}");
        if (finding.Subject.Length > 0)
        {
            page.Write(": ");
            HtmlText.Write(page, finding.Subject);
        }

        page.Write("</a></h3><ul class=\"positions\">");
        for (int position = 0; position < finding.Positions.Length; position++)
            WritePosition(page, finding, position);
        page.Write("</ul>");
        if (finding is Omission omission)
            Paragraph(page, "why", $"Not in {string.Join(", ", omission.MissingFrom.Select(report.NameOf))}.");
        if (finding.Explanation.Length > 0)
            Paragraph(page, "why", finding.Explanation);
        WriteMeta(page, finding);
        page.Write("</li>\n");
    }

    private void WritePosition(TextWriter page, Finding finding, int position)
    {
        page.Write("<li>");
        bool saysMore = finding.Positions.Length > 1 && finding.Aspect is not (Aspect.Quotation or Aspect.Event);
        if (saysMore)
        {
            page.Write("<span class=\"value\">");
            HtmlText.Write(page, finding.Positions[position].Value);
            page.Write("</span>");
        }

        foreach (var group in _evidence.Of(finding, position).GroupBy(excerpt => excerpt.DocumentId))
        {
            foreach (var excerpt in group.Take(ExcerptsPerDocument))
                WriteQuote(page, excerpt);
            page.Write("<span class=\"from\">");
            HtmlText.Write(page, report.NameOf(group.Key));
            if (group.Count() > ExcerptsPerDocument)
                page.Write($", and {group.Count() - ExcerptsPerDocument} more");
            page.Write("</span>");
        }

        page.Write("</li>");
    }

    private void WriteQuote(TextWriter page, Excerpt sentence)
    {
        string text = report.Comparison.Documents[report.IndexOf(sentence.DocumentId)].Text;
        var excerpt = sentence.Trim(text, ExcerptLength);
        page.Write(excerpt.IsCutBefore ? "<q>… " : "<q>");
        int from = excerpt.Span.Start;
        foreach (var mark in excerpt.Marks)
        {
            var shown = mark.Intersect(excerpt.Span);
            if (shown.IsEmpty)
                continue;
            HtmlText.Write(page, text.AsSpan(from, shown.Start - from));
            page.Write("<b>");
            HtmlText.Write(page, shown.In(text));
            page.Write("</b>");
            from = shown.End;
        }

        HtmlText.Write(page, text.AsSpan(from, excerpt.Span.End - from));
        page.Write(excerpt.IsCutAfter ? " …</q>" : "</q>");
    }

    private static void WriteMeta(TextWriter page, Finding finding)
    {
        page.Write("<p class=\"meta\"><code>");
        HtmlText.Write(page, finding.RuleId);
        page.Write(string.Create(CultureInfo.InvariantCulture, $"</code><span>confidence {finding.Confidence * 100:0} %</span>"));
        page.Write($"<span>{finding.Severity.ToString().ToLowerInvariant()} severity</span>");
        if (finding.Tolerance is { } tolerance)
        {
            page.Write("<span>tolerance: ");
            HtmlText.Write(page, tolerance);
            page.Write("</span>");
        }

        page.Write("</p>");
    }

    private static string Label(Finding finding) => finding.Match(
        agreement => agreement.Relation == Relation.Compatible ? "Compatible" : "Agrees",
        discrepancy => discrepancy.Relation == Relation.Supersedes ? "Update" : "Conflict",
        _ => "Only here");

    private static void Paragraph(TextWriter page, string style, string text)
    {
        page.Write($"<p class=\"{style}\">");
        HtmlText.Write(page, text);
        page.Write("</p>");
    }
}
