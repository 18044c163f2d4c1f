using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Document = SourceDiff.Model.Document;

namespace SourceDiff.Cli.Articles;

/// <summary>
/// The article of a web page: the article element with the most text, or the element whose own paragraphs hold the most text
/// that is no link. No script runs and nothing is loaded.
/// </summary>
internal static class HtmlArticle
{
    /// <summary>A paragraph of fewer characters may be a caption, a teaser or a button.</summary>
    private const int MinimumParagraph = 40;

    /// <exception cref="InputException">The page holds no article.</exception>
    public static Document Read(string html, string id, ArticleMetadata metadata)
    {
        using var page = new HtmlParser().ParseDocument(html);
        HtmlMetadata.Read(page, metadata);
        string text = Largest(page.QuerySelectorAll("article, [itemprop=articleBody]"));
        if (text.Length < MinimumParagraph)
            text = Densest(page) is { } element ? HtmlText.Of(element) : "";
        if (text.Length < MinimumParagraph)
            throw new InputException($"'{id}' holds no article text: no <article> element, and no paragraph of {MinimumParagraph} characters. Pass the text itself as .txt or .md.");

        // What a page says of itself is not worth failing for.
        if (!Uri.TryCreate(metadata.Url, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            metadata.Url = null;
        if (!DateTimeOffset.TryParse(metadata.Published, System.Globalization.CultureInfo.InvariantCulture, out _))
            metadata.Published = null;
        return metadata.ToDocument(id, text);
    }

    private static string Largest(IHtmlCollection<IElement> elements)
    {
        string largest = "";
        foreach (var element in elements)
        {
            string text = HtmlText.Of(element);
            if (text.Length > largest.Length)
                largest = text;
        }

        return largest;
    }

    private static IElement? Densest(IHtmlDocument page)
    {
        IElement? densest = null;
        int most = 0;
        foreach (var group in page.QuerySelectorAll("p").GroupBy(paragraph => paragraph.ParentElement))
        {
            int length = group.Sum(OwnLength);
            if (group.Key is not null && length > most)
                (densest, most) = (group.Key, length);
        }

        return densest;
    }

    private static int OwnLength(IElement paragraph)
    {
        int length = paragraph.TextContent.Length - paragraph.QuerySelectorAll("a").Sum(link => link.TextContent.Length);
        return length >= MinimumParagraph && paragraph.Closest("nav, aside, footer, form") is null ? length : 0;
    }
}
