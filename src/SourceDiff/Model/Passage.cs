namespace SourceDiff.Model;

/// <summary>
/// A sentence, a heading or another unit of one document. Passages of a reading are in text order, do not overlap,
/// and together hold every token of the text. Equality is by value.
/// </summary>
/// <param name="Index">The position among the document's passages, from 0.</param>
/// <param name="Span">The words, without surrounding white space.</param>
/// <param name="Kind">What the passage is: prose, a heading, boilerplate …</param>
/// <param name="Paragraph">The paragraph it belongs to, from 0.</param>
/// <param name="FirstToken">The index of its first token in <see cref="DocumentReading.Tokens"/>.</param>
/// <param name="EndToken">One past the index of its last token.</param>
public sealed record Passage(int Index, TextSpan Span, PassageKind Kind, int Paragraph, int FirstToken, int EndToken)
{
    /// <summary>The number of tokens.</summary>
    public int TokenCount => EndToken - FirstToken;

    /// <summary>Whether the passage states something about the event: prose, a headline, a list item or a caption.</summary>
    public bool IsContent => Kind is PassageKind.Sentence or PassageKind.Headline or PassageKind.Heading
        or PassageKind.ListItem or PassageKind.Caption;
}
