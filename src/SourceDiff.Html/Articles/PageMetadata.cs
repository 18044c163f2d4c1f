using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Dom;
using SourceDiff.Model;

namespace SourceDiff.Html;

/// <summary>What a page tells of its article: schema.org JSON-LD first, then OpenGraph, then plain meta tags.</summary>
internal sealed class PageMetadata
{
    private string? _title;
    private string? _publisher;
    private string? _author;
    private string? _published;
    private string? _url;
    private string? _language;

    public static PageMetadata Of(IHtmlDocument page)
    {
        var metadata = new PageMetadata();
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
            metadata.ReadJson(script.TextContent);
        metadata._title ??= Meta(page, "og:title") ?? page.QuerySelector("article h1, h1")?.TextContent ?? page.Title;
        metadata._publisher ??= Meta(page, "og:site_name") ?? Meta(page, "application-name");
        metadata._author ??= Meta(page, "author") ?? Meta(page, "article:author") ?? Meta(page, "parsely-author");
        metadata._published ??= Meta(page, "article:published_time") ?? Meta(page, "datePublished") ?? Meta(page, "date")
            ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime");
        metadata._url ??= page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(page, "og:url");
        metadata._language ??= page.DocumentElement.GetAttribute("lang");
        return metadata;
    }

    /// <summary>The document of <paramref name="text"/>; what a page says of itself is passed over where it makes no sense.</summary>
    public Document ToDocument(string id, string text) => new(id, text)
    {
        Title = Given(_title),
        Publisher = Given(_publisher),
        Author = Given(_author),
        Language = Given(_language),
        Url = Uri.TryCreate(Given(_url), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null,
        PublishedAt = DateTimeOffset.TryParse(Given(_published), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null,
    };

    private static string? Given(string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

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

    private void ReadJson(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            if (FindArticle(document.RootElement) is { } article)
                ReadArticle(article);
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

    private void ReadArticle(JsonElement article)
    {
        _title ??= Text(article, "headline");
        _publisher ??= Text(article, "publisher");
        _author ??= Text(article, "author");
        _published ??= Text(article, "datePublished");
        _url ??= Text(article, "url") ?? Text(article, "mainEntityOfPage");
        _language ??= Text(article, "inLanguage");
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
