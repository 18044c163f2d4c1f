using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Html;

/// <summary>Writes the matrix of claims × sources, for three and more documents.</summary>
internal sealed class ClaimMatrixMarkup(ReportPage report, HtmlReportOptions options)
{
    private const int MaxLabel = 150;

    private readonly List<Citation> _disputed = [.. report.Comparison.Discrepancies.SelectMany(finding => finding.Citations)];

    public void Write(TextWriter page)
    {
        var claims = report.Comparison.Claims;
        page.Write("<section class=\"matrix\" aria-labelledby=\"matrix-title\"><h2 id=\"matrix-title\">Who reports what</h2><table><thead><tr><th scope=\"col\">Claim</th>");
        foreach (var document in report.Comparison.Documents)
        {
            page.Write("<th scope=\"col\">");
            HtmlText.Write(page, report.NameOf(document.Id));
            page.Write("</th>");
        }

        page.Write("</tr></thead><tbody>\n");
        for (int i = 0; i < claims.Length; i++)
            WriteRow(page, claims[i], i >= options.MatrixRows);
        page.Write("</tbody></table>");
        if (claims.Length > options.MatrixRows)
            page.Write($"<p><button type=\"button\" class=\"more\">Show all {claims.Length} claims</button></p>");
        page.Write("</section>\n");
    }

    private void WriteRow(TextWriter page, Claim claim, bool isHidden)
    {
        page.Write(isHidden ? "<tr hidden><th scope=\"row\">" : "<tr><th scope=\"row\">");
        string text = report.Comparison.DocumentOf(claim.Label).Text;
        var label = new Excerpt(claim.Label.DocumentId, claim.Label.Span, []).Trim(text, MaxLabel);
        HtmlText.Write(page, label.Span.In(text));
        page.Write(label.IsCutAfter ? " …</th>" : "</th>");
        for (int i = 0; i < report.Comparison.Documents.Length; i++)
            WriteCell(page, claim, i);
        page.Write("</tr>\n");
    }

    private void WriteCell(TextWriter page, Claim claim, int document)
    {
        string id = report.Comparison.Documents[document].Id;
        var passages = claim.Passages.Where(passage => passage.DocumentId == id).ToList();
        if (passages.Count == 0)
        {
            page.Write("<td class=\"silent\">silent</td>");
            return;
        }

        bool differs = passages.Exists(passage =>
            _disputed.Exists(citation => citation.DocumentId == id && passage.Span.Overlaps(citation.Span)));
        string state = differs ? "differs" : "says";
        page.Write($"<td><a class=\"{state}\" data-doc=\"{document}\" href=\"#{report.PassageAnchor(passages[0])}\">{state}</a></td>");
    }
}
