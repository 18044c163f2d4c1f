using SourceDiff.Model;

namespace SourceDiff.Reporting;

/// <summary>
/// The file that the text of a document was taken from, such as a web page or Markdown with front matter: reports for editors point into the file that
/// their reader opens, not into the text that was found in it. Immutable; as safe for threads as the function it is given.
/// </summary>
public sealed class SarifSource
{
    /// <summary>Makes the source of a document.</summary>
    /// <param name="text">The whole text of the file.</param>
    /// <param name="mimeType">What it is: <c>text/html</c>.</param>
    /// <param name="sourceOf">Where the words at a span of the document's text stand in the file; <c>null</c> where they do not.</param>
    public SarifSource(string text, string mimeType, Func<TextSpan, TextSpan?> sourceOf)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(mimeType);
        ArgumentNullException.ThrowIfNull(sourceOf);
        Text = text;
        MimeType = mimeType;
        SourceOf = sourceOf;
    }

    /// <summary>The whole text of the file.</summary>
    public string Text { get; }

    /// <summary>What the file is.</summary>
    public string MimeType { get; }

    /// <summary>Where the words at a span of the document's text stand in the file; <c>null</c> where they do not.</summary>
    public Func<TextSpan, TextSpan?> SourceOf { get; }
}
