namespace SourceDiff.Model;

/// <summary>Somebody whom a document credits with what it reports. Equality is by value.</summary>
/// <param name="Name">The fullest name that the document gives, or its words for the source, folded: <c>police</c>.</param>
/// <param name="Citation">The words that credit it, where they first do.</param>
public sealed record CreditedSource(string Name, Citation Citation);
