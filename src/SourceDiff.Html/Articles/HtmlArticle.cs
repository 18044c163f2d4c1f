using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SourceDiff.Model;
using Document = SourceDiff.Model.Document;

namespace SourceDiff.Html;

/// <summary>
/// The article of a web page: the article element with the most text, or the element whose own paragraphs hold the most text
/// that is no link. No script runs and nothing is loaded. Immutable and thread-safe; equality is by reference.
/// </summary>
public sealed class HtmlArticle
{
    /// <summary>A paragraph of fewer characters may be a caption, a teaser or a button.</summary>
    private const int MinimumParagraph = 40;

    private readonly SourceMap _map;

    private HtmlArticle(Document document, SourceMap map)
    {
        Document = document;
        _map = map;
    }

    /// <summary>
    /// The text, an empty line between two paragraphs, and what the page says of it: title, publisher, author, time, address
    /// and language, from JSON-LD (schema.org), then OpenGraph, then plain meta tags.
    /// </summary>
    public Document Document { get; }

    /// <summary>Finds the article in a page.</summary>
    /// <param name="html">The page, whole or a part.</param>
    /// <param name="id">The <see cref="Document.Id"/> of the document; not empty.</param>
    /// <exception cref="InvalidDataException">The page holds no article.</exception>
    public static HtmlArticle Parse(string html, string id)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentException.ThrowIfNullOrEmpty(id);
        using var page = new HtmlParser().ParseDocument(html);
        var text = Largest(page.QuerySelectorAll("article, [itemprop=articleBody]"));
        if (text.Length < MinimumParagraph && Densest(page) is { } element)
            text = ArticleText.Of(element);
        if (text.Length < MinimumParagraph)
            throw new InvalidDataException($"'{id}' holds no article text: no <article> element, and no paragraph of {MinimumParagraph} characters. Pass the article as plain text.");
        return new HtmlArticle(PageMetadata.Of(page).ToDocument(id, text.ToString()), new SourceMap(html, page, text));
    }

    /// <summary>
    /// Where the words at <paramref name="span"/> of the document's text stand in the page: from the first character to the last,
    /// with the tags between them. <c>null</c> for white space, and where the parser has moved text (out of a table).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public TextSpan? SourceOf(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start, nameof(span));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Document.Text.Length, nameof(span));
        return _map.SourceOf(span);
    }

    private static ArticleText Largest(IHtmlCollection<IElement> elements)
    {
        var largest = ArticleText.Empty;
        foreach (var element in elements)
        {
            var text = ArticleText.Of(element);
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
