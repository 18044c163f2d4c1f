using System.Security.Cryptography;
using System.Text;
using SourceDiff.Model;

namespace SourceDiff.Html;

/// <summary>
/// Writes a comparison as one self-contained page: the articles side by side with their aligned passages tied together, the
/// findings marked in the text and listed with filters. The page loads nothing, and its security policy lets nothing but its
/// own script run: article text stays text. Deterministic: the same comparison gives the same bytes.
/// </summary>
public static class HtmlReportWriter
{
    /// <summary>The page for <paramref name="comparison"/>.</summary>
    public static string Write(Comparison comparison, HtmlReportOptions? options = null)
    {
        using var page = new StringWriter { NewLine = "\n" };
        Write(comparison, page, options);
        return page.ToString();
    }

    /// <summary>Writes the page for <paramref name="comparison"/> to <paramref name="page"/>, which should encode to UTF-8.</summary>
    public static void Write(Comparison comparison, TextWriter page, HtmlReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(page);
        options ??= new HtmlReportOptions();
        var report = new ReportPage(comparison);
        string title = options.Title ?? $"What {comparison.Documents.Length} sources say";

        WriteHead(page, title);
        PageFurniture.WriteTop(page, report, title);
        if (comparison.Documents.Length > 2)
        {
            new ClaimMatrixMarkup(report, options).Write(page);
            new DevelopmentMarkup(report).Write(page);
        }

        page.Write("<main class=\"workspace\">\n<section class=\"panel\" aria-label=\"Findings\">\n");
        PageFurniture.WriteFilters(page, report);
        new FindingMarkup(report).Write(page);
        page.Write("<p class=\"empty\" hidden>No finding fits these filters.</p>\n</section>\n");
        WriteReader(page, report);
        page.Write("</main>\n");
        PageFurniture.WriteFoot(page, report);
        page.Write($"<script>{Resource("report.js")}</script>\n</body>\n</html>\n");
    }

    private static void WriteHead(TextWriter page, string title)
    {
        string style = Resource("report.css");
        page.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(Resource("report.js"))}'; base-uri 'none'; form-action 'none'\">\n");
        page.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"SourceDiff\">\n<title>");
        HtmlText.Write(page, title);
        page.Write($"</title>\n<style>{style}</style>\n</head>\n<body>\n");
    }

    private static void WriteReader(TextWriter page, ReportPage report)
    {
        int documents = report.Comparison.Documents.Length;
        page.Write("<section class=\"reader\" id=\"reader\" aria-label=\"The articles side by side\">\n<div class=\"columns\"><svg class=\"ribbons\" aria-hidden=\"true\"></svg>\n");
        int[] shown = [report.Opening.Left, report.Opening.Right];
        for (int side = 0; side < 2; side++)
        {
            page.Write($"<div class=\"column\" role=\"region\" tabindex=\"0\" aria-label=\"{(side == 0 ? "Left" : "Right")} article\">");
            if (documents > 2)
                PageFurniture.WritePicker(page, report, side, shown[side]);
            new ArticleMarkup(report, shown[side]).Write(page, isShown: true);
            page.Write("</div>\n");
        }

        page.Write("</div>\n<div class=\"store\">");
        for (int document = 0; document < documents; document++)
        {
            if (!shown.Contains(document))
                new ArticleMarkup(report, document).Write(page, isShown: false);
        }

        page.Write("</div>\n</section>\n");
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlReportWriter).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string content) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
