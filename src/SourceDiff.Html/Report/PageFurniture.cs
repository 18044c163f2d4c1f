using System.Globalization;

namespace SourceDiff.Html;

/// <summary>Writes what stands around the findings and the articles: heading, filters, pickers, footer.</summary>
internal static class PageFurniture
{
    public static void WriteTop(TextWriter page, ReportPage report, string title)
    {
        var comparison = report.Comparison;
        page.Write("<a class=\"skip\" href=\"#reader\">Skip to the articles</a>\n<header class=\"top\"><h1>");
        HtmlText.Write(page, title);
        page.Write("</h1><p>");
        HtmlText.Write(page, string.Join(" · ", comparison.Documents.Select(document => report.NameOf(document.Id))));
        page.Write("</p><p class=\"counts\">");
        page.Write(string.Join(" · ", FindingKinds.All.Select(entry => (entry.Kind, Count: report.Listed.Count(i => FindingKinds.Of(comparison.Findings[i]) == entry.Kind)))
            .Where(entry => entry.Count > 0).Select(entry => CountOf(entry.Kind, entry.Count)).Append(Plural(comparison.Alignments.Length, "aligned passage"))));
        page.Write("</p><div class=\"tools\"><button type=\"button\" id=\"theme\" aria-pressed=\"false\">Light or dark</button><button type=\"button\" id=\"print\">Print</button></div></header>\n");
    }

    public static void WriteFilters(TextWriter page, ReportPage report)
    {
        var findings = report.Listed.Select(i => report.Comparison.Findings[i]).ToList();
        page.Write("<form class=\"filters\" role=\"search\" aria-label=\"Filter the findings\"><fieldset><legend>Relation</legend>");
        foreach (var (kind, label) in FindingKinds.All)
        {
            int count = findings.Count(finding => FindingKinds.Of(finding) == kind);
            if (count > 0)
                page.Write($"<label class=\"chip {kind}\"><input type=\"checkbox\" name=\"kind\" value=\"{kind}\" checked><span>{label} {count}</span></label>");
        }

        page.Write("</fieldset><input type=\"search\" id=\"search\" placeholder=\"Search the findings ( / )\" aria-label=\"Search the findings\">");
        page.Write("<details><summary>More filters</summary><div class=\"row\"><select id=\"aspect\" aria-label=\"Aspect\"><option value=\"\">Every aspect</option>");
        foreach (var aspect in findings.Select(finding => finding.Aspect).Distinct().Order())
            page.Write($"<option value=\"{aspect}\">{aspect}</option>");
        page.Write("</select><select id=\"severity\" aria-label=\"Severity\"><option value=\"\">Every severity</option><option>High</option><option>Medium</option><option>Low</option></select>");
        page.Write("<label>Confidence from <input type=\"range\" id=\"confidence\" min=\"0\" max=\"95\" step=\"5\" value=\"0\"><output id=\"confidence-value\" for=\"confidence\">0%</output></label></div></details>");
        page.Write($"<div class=\"row state\"><p class=\"shown\" role=\"status\">{findings.Count} findings</p><button type=\"reset\" hidden>Reset</button></div></form>\n");
    }

    public static void WritePicker(TextWriter page, ReportPage report, int side, int shown)
    {
        page.Write($"<select class=\"pick\" aria-label=\"{(side == 0 ? "Left" : "Right")} article\">");
        for (int i = 0; i < report.Comparison.Documents.Length; i++)
        {
            page.Write(string.Create(CultureInfo.InvariantCulture, $"<option value=\"{i}\"{(i == shown ? " selected" : "")}>"));
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

        page.Write("<p>Keys: ↑ ↓ or j k go through the findings; on a passage, Enter shows its partner, ← → goes to it; / searches.</p>");
        page.Write("<p>Made by SourceDiff. It shows what the sources state and where they differ; it does not say who is right.</p></footer>\n");
    }

    private static string CountOf(string kind, int count) => kind switch
    {
        "conflicts" => Plural(count, "conflict"),
        "supersedes" => Plural(count, "update"),
        "omission" => Plural(count, "omission"),
        "compatible" => Plural(count, "compatible difference"),
        _ => Plural(count, "agreement"),
    };

    private static string Plural(int count, string one, string? many = null) => $"{count} {(count == 1 ? one : many ?? one + "s")}";
}
