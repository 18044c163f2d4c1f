namespace SourceDiff.Model;

/// <summary>Evidence: a document and a span of its original text. Equality is by value.</summary>
/// <param name="DocumentId">The <see cref="Document.Id"/> of the document cited.</param>
/// <param name="Span">The words cited, in UTF-16 code units of its text.</param>
public readonly record struct Citation(string DocumentId, TextSpan Span);
