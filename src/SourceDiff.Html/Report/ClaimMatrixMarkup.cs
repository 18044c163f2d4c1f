using System.Globalization;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Html;

/// <summary>Writes the matrix of claims × sources, for three and more documents.</summary>
internal sealed class ClaimMatrixMarkup(ReportPage report, HtmlReportOptions options)
{
    private const int MaxLabel = 120;

    /// <summary>A cell names so many of the words that differ; the article marks them all.</summary>
    private const int WordsPerCell = 2;

    private const int MaxWords = 40;

    /// <summary>Columns that a screen holds; of more documents, the counts are shown.</summary>
    private const int MostColumns = 26;

    private readonly ReportOutline _outline = new(report.Comparison);

    private readonly ILookup<string, TextSpan> _disputed = report.Comparison.Discrepancies.SelectMany(finding => finding.Citations)
        .Distinct().ToLookup(citation => citation.DocumentId, citation => citation.Span, StringComparer.Ordinal);

    public void Write(TextWriter page)
    {
        var claims = report.Comparison.Claims;
        bool hasColumns = report.Comparison.Documents.Length <= MostColumns;
        page.Write("<section class=\"matrix\" aria-labelledby=\"matrix-title\"><h2 id=\"matrix-title\">Who reports what</h2><p class=\"legend\">In red: words that another source contradicts. A dash: not reported.</p>");
        WriteNotes(page);
        page.Write("<table><thead><tr><th scope=\"col\">Claim</th><th scope=\"col\">Independent</th>");
        foreach (var document in hasColumns ? report.Comparison.Documents : [])
        {
            page.Write("<th scope=\"col\">");
            HtmlText.Write(page, report.NameOf(document.Id));
            page.Write("</th>");
        }

        page.Write(hasColumns ? "" : "<th scope=\"col\">Who</th>");

        page.Write("</tr></thead><tbody>\n");
        for (int i = 0; i < claims.Length; i++)
            WriteRow(page, claims[i], i >= options.MatrixRows, hasColumns);
        page.Write("</tbody></table>");
        if (claims.Length > options.MatrixRows)
            page.Write($"<p><button type=\"button\" class=\"more\">Show all {claims.Length} claims</button></p>");
        page.Write("</section>\n");
    }

    private void WriteRow(TextWriter page, Claim claim, bool isHidden, bool hasColumns)
    {
        page.Write(isHidden ? "<tr hidden><th scope=\"row\">" : "<tr><th scope=\"row\">");
        string text = report.Comparison.DocumentOf(claim.Label).Text;
        var label = new Excerpt(claim.Label.DocumentId, claim.Label.Span, []).Trim(text, MaxLabel);
        HtmlText.Write(page, label.Span.In(text));
        page.Write(label.IsCutAfter ? " …</th>" : "</th>");
        page.Write(string.Create(CultureInfo.InvariantCulture, $"<td class=\"sources\" data-source=\"Independent\">{claim.IndependentSources}</td>"));
        for (int i = 0; hasColumns && i < report.Comparison.Documents.Length; i++)
            WriteCell(page, claim, i);
        if (!hasColumns)
            page.Write($"<td data-source=\"Who\">{new ClaimRow(_outline, claim).Counts}</td>");
        page.Write("</tr>\n");
    }

    private void WriteCell(TextWriter page, Claim claim, int document)
    {
        string id = report.Comparison.Documents[document].Id;
        var passages = claim.Passages.Where(passage => passage.DocumentId == id).ToList();
        if (passages.Count == 0)
        {
            page.Write("<td class=\"silent\"");
            WriteSource(page, id);
            page.Write(">—<span class=\"aloud\"> silent</span></td>");
            return;
        }

        var disputed = passages.SelectMany(DisputedIn).Distinct().ToList();
        page.Write("<td");
        WriteSource(page, id);
        page.Write($"><a class=\"{(disputed.Count > 0 ? "differs" : "says")}\" data-doc=\"{document}\" href=\"#{report.PassageAnchor(passages[0])}\">");
        if (disputed.Count == 0)
            WriteStance(page, claim, id);
        for (int i = 0; i < Math.Min(disputed.Count, WordsPerCell); i++)
        {
            page.Write(i == 0 ? "" : " · ");
            WriteWords(page, report.Comparison.Documents[document].Text, disputed[i]);
        }

        page.Write(disputed.Count > WordsPerCell ? " …</a></td>" : "</a></td>");
    }

    private static void WriteStance(TextWriter page, Claim claim, string documentId)
    {
        var stance = claim.Stances.FirstOrDefault(entry => entry.DocumentId == documentId);
        if (stance is not { Stance: Stance.Attributes, CreditedTo: [var credited, ..] })
        {
            page.Write("says so");
            return;
        }

        page.Write("credits ");
        HtmlText.Write(page, credited.Name.Length > MaxWords ? credited.Name.AsSpan(0, MaxWords) : credited.Name);
    }

    /// <summary>Which sources depend on which: their names, then what ties them.</summary>
    private void WriteNotes(TextWriter page)
    {
        var notes = new SourceNotes(report.Comparison, report.NameOf).All.ToList();
        if (notes.Count == 0)
            return;
        page.Write($"<div class=\"origins\"><p>{report.Comparison.Documents.Length} articles, {ReportOutline.Count(report.Comparison.Provenance.IndependentSources, "independent source", "independent sources")}:</p><ul>");
        foreach (var (names, note) in notes)
        {
            page.Write("<li>");
            HtmlText.Write(page, $"{names} {note}");
            page.Write("</li>");
        }

        page.Write("</ul></div>");
    }

    /// <summary>On a phone a row is a card, and its cells say whose they are.</summary>
    private void WriteSource(TextWriter page, string documentId)
    {
        page.Write(" data-source=\"");
        HtmlText.Write(page, report.NameOf(documentId));
        page.Write('"');
    }

    private static void WriteWords(TextWriter page, string text, TextSpan span)
    {
        var excerpt = new Excerpt("", span, []).Trim(text, MaxWords);
        HtmlText.Write(page, excerpt.Span.In(text));
        page.Write(excerpt.IsCutAfter ? " …" : "");
    }

    private IEnumerable<TextSpan> DisputedIn(Citation passage) => _disputed[passage.DocumentId].Where(passage.Span.Overlaps);
}
