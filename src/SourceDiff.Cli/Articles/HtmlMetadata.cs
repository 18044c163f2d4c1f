using System.Text.Json;
using AngleSharp.Html.Dom;

namespace SourceDiff.Cli.Articles;

/// <summary>What a page tells of its article: schema.org JSON-LD first, then OpenGraph, then plain meta tags.</summary>
internal static class HtmlMetadata
{
    public static void Read(IHtmlDocument page, ArticleMetadata metadata)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
            ReadJson(script.TextContent, metadata);
        metadata.Title ??= Meta(page, "og:title") ?? page.QuerySelector("article h1, h1")?.TextContent ?? page.Title;
        metadata.Publisher ??= Meta(page, "og:site_name") ?? Meta(page, "application-name");
        metadata.Author ??= Meta(page, "author") ?? Meta(page, "article:author") ?? Meta(page, "parsely-author");
        metadata.Published ??= Meta(page, "article:published_time") ?? Meta(page, "datePublished") ?? Meta(page, "date")
            ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime");
        metadata.Url ??= page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(page, "og:url");
        metadata.Language ??= page.DocumentElement.GetAttribute("lang");
    }

    private static string? Meta(IHtmlDocument page, string name)
    {
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            if (name.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop"), StringComparison.OrdinalIgnoreCase)
                && meta.GetAttribute("content") is { Length: > 0 } content)
                return content;
        }

        return null;
    }

    private static void ReadJson(string json, ArticleMetadata metadata)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            if (FindArticle(document.RootElement) is { } article)
                ReadArticle(article, metadata);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // A broken description is no reason to refuse the article; the meta tags may say the same.
        }
    }

    private static JsonElement? FindArticle(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                if (FindArticle(item) is { } found)
                    return found;
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@type", out var type) && type.ToString().Contains("Article", StringComparison.Ordinal))
                return element;
            if (element.TryGetProperty("@graph", out var graph))
                return FindArticle(graph);
        }

        return null;
    }

    private static void ReadArticle(JsonElement article, ArticleMetadata metadata)
    {
        metadata.Title ??= Text(article, "headline");
        metadata.Publisher ??= Text(article, "publisher");
        metadata.Author ??= Text(article, "author");
        metadata.Published ??= Text(article, "datePublished");
        metadata.Url ??= Text(article, "url") ?? Text(article, "mainEntityOfPage");
        metadata.Language ??= Text(article, "inLanguage");
    }

    /// <summary>A text, the name of a thing, its address, or a list of such.</summary>
    private static string? Text(JsonElement owner, string name) => owner.TryGetProperty(name, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => Text(value, "name") ?? Text(value, "@id"),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Text).Where(text => text is not null)),
        _ => null,
    };
}
