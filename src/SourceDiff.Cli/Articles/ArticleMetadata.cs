using System.Globalization;
using SourceDiff.Model;

namespace SourceDiff.Cli.Articles;

/// <summary>What is known of an article besides its text.</summary>
internal sealed class ArticleMetadata
{
    public string? Title { get; set; }

    public string? Publisher { get; set; }

    public string? Author { get; set; }

    public string? Url { get; set; }

    public string? Published { get; set; }

    public string? Language { get; set; }

    /// <exception cref="InputException">A date or address cannot be read.</exception>
    public Document ToDocument(string id, string text) => new(id, text)
    {
        Title = Given(Title),
        Publisher = Given(Publisher),
        Author = Given(Author),
        Language = Given(Language),
        Url = Given(Url) is not { } url ? null
            : Uri.TryCreate(url, UriKind.Absolute, out var address) ? address
            : throw new InputException($"The url of '{id}' is not an absolute address: '{url}'."),
        PublishedAt = Given(Published) is not { } published ? null
            : DateTimeOffset.TryParse(published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time
            : throw new InputException($"The published date of '{id}' cannot be read: '{published}'. Write it as 2026-03-10 or 2026-03-10T21:40:00Z."),
    };

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
