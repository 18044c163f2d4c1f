using System.Globalization;

namespace SourceDiff.Html;

/// <summary>Writes what stands around the findings and the articles: heading, filters, pickers, footer.</summary>
internal static class PageFurniture
{
    private static readonly (string Kind, string Label)[] Kinds =
        [("conflicts", "Conflicts"), ("supersedes", "Updates"), ("compatible", "Compatible"), ("agrees", "Agrees"), ("omission", "Only in one")];

    public static void WriteTop(TextWriter page, ReportPage report, string title)
    {
        var comparison = report.Comparison;
        page.Write("<a class=\"skip\" href=\"#reader\">Skip to the articles</a>\n<header class=\"top\"><h1>");
        HtmlText.Write(page, title);
        page.Write("</h1><p>");
        HtmlText.Write(page, string.Join(" · ", comparison.Documents.Select(document => report.NameOf(document.Id))));
        page.Write($". {Plural(comparison.Alignments.Length, "aligned passage")}, {Plural(comparison.Discrepancies.Count(), "discrepancy", "discrepancies")}, ");
        page.Write($"{Plural(comparison.Agreements.Count(), "agreement")}, {Plural(comparison.Omissions.Count(), "omission")}.");
        page.Write("</p><div class=\"tools\"><button type=\"button\" id=\"theme\" aria-pressed=\"false\">Light or dark</button><button type=\"button\" id=\"print\">Print</button></div></header>\n");
    }

    public static void WriteFilters(TextWriter page, ReportPage report)
    {
        var findings = report.Comparison.Findings;
        page.Write("<form class=\"filters\" role=\"search\" aria-label=\"Filter the findings\"><fieldset><legend>Relation</legend>");
        foreach (var (kind, label) in Kinds)
        {
            int count = findings.Count(finding => ReportPage.KindOf(finding) == kind);
            if (count > 0)
                page.Write($"<label class=\"chip {kind}\"><input type=\"checkbox\" name=\"kind\" value=\"{kind}\" checked><span>{label} {count}</span></label>");
        }

        page.Write("</fieldset><div class=\"row\"><select id=\"aspect\" aria-label=\"Aspect\"><option value=\"\">Every aspect</option>");
        foreach (var aspect in findings.Select(finding => finding.Aspect).Distinct().Order())
            page.Write($"<option value=\"{aspect}\">{aspect}</option>");
        page.Write("</select><select id=\"severity\" aria-label=\"Severity\"><option value=\"\">Every severity</option><option>High</option><option>Medium</option><option>Low</option></select>");
        page.Write("<input type=\"search\" id=\"search\" placeholder=\"Search ( / )\" aria-label=\"Search the findings\"></div>");
        page.Write("<div class=\"row\"><label>Confidence from <input type=\"range\" id=\"confidence\" min=\"0\" max=\"95\" step=\"5\" value=\"0\"><output id=\"confidence-value\" for=\"confidence\">0%</output></label><button type=\"reset\">Reset</button></div>");
        page.Write($"<p class=\"shown\" role=\"status\">{findings.Length} findings</p></form>\n");
    }

    public static void WritePicker(TextWriter page, ReportPage report, int side)
    {
        page.Write($"<select class=\"pick\" aria-label=\"{(side == 0 ? "Left" : "Right")} article\">");
        for (int i = 0; i < report.Comparison.Documents.Length; i++)
        {
            page.Write(string.Create(CultureInfo.InvariantCulture, $"<option value=\"{i}\"{(i == side ? " selected" : "")}>"));
            HtmlText.Write(page, report.NameOf(report.Comparison.Documents[i].Id));
            page.Write("</option>");
        }

        page.Write("</select>");
    }

    public static void WriteFoot(TextWriter page, ReportPage report)
    {
        page.Write("<footer class=\"foot\">");
        foreach (string limit in report.Comparison.Coverage.Limits)
        {
            page.Write("<p>");
            HtmlText.Write(page, limit);
            page.Write("</p>");
        }

        page.Write("<p>Arrow keys or j and k move through the findings; a click on a passage, or Enter, brings its partner into view.</p>");
        page.Write("<p>Made by SourceDiff. It shows what the sources state and where they differ; it does not say who is right.</p></footer>\n");
    }

    private static string Plural(int count, string one, string? many = null) => $"{count} {(count == 1 ? one : many ?? one + "s")}";
}
