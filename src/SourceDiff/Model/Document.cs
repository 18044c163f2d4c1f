namespace SourceDiff.Model;

/// <summary>
/// One article: its text and what is known of it. Immutable; equality is by value.
/// The text is kept as given: every span of a comparison points into it.
/// </summary>
public sealed record Document
{
    /// <summary>Makes an article of <paramref name="text"/>, known in a comparison by <paramref name="id"/>.</summary>
    /// <param name="id">A name that is unique within a comparison, such as a file name; not empty.</param>
    /// <param name="text">The article as plain text; may be empty.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public Document(string id, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(text);
        Id = id;
        Text = text;
    }

    /// <summary>The name of the article within a comparison.</summary>
    public string Id { get; }

    /// <summary>The original text, untouched.</summary>
    public string Text { get; }

    /// <summary>The headline, when it is not part of the text.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet that published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Where it was published.</summary>
    public Uri? Url { get; init; }

    /// <summary>When it was published; relative dates ("yesterday", "Tuesday") are resolved against it.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The BCP 47 language tag of the text; <c>null</c> when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>The exact words of <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public string Quote(TextSpan span) => Text.Substring(span.Start, span.Length);
}
