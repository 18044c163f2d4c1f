// <example>
using SourceDiff;
using SourceDiff.Html;

// </example>
namespace ReadmeExamples;

/// <summary>The README's example of articles in web pages.</summary>
internal static class HtmlUse
{
    public static void Run(TextWriter Console)
    {
        // <example>
        string page = "<html><head><title>Bridge shut</title></head><body><article><p>The Elm bridge was shut on Monday after cracks were found in two of its piers.</p></article></body></html>";
        var article = HtmlArticle.Parse(page, "courier");
        var other = HtmlArticle.Parse(page.Replace("two", "three"), "herald");

        var comparison = SourceComparer.Create().Compare([article.Document, other.Document]);
        File.WriteAllText(Path.Combine(Path.GetTempPath(), "report.html"), HtmlReportWriter.Write(comparison));

        var cited = comparison.Discrepancies.Single().Positions[0].Citations[0].Span;
        if (article.SourceOf(cited) is { } place)
            Console.WriteLine($"{page[place.Start..place.End]} stands at {place} of the page.");
        // </example>
    }
}
