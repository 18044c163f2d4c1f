using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>The country that a document says somebody is of.</summary>
/// <param name="Bearer">The entity.</param>
/// <param name="Country">The country, as the lexicon calls it.</param>
/// <param name="Span">The words: "the Norwegian".</param>
internal readonly record struct Nationality(int Bearer, string Country, TextSpan Span);
