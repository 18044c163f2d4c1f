using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>That something is said to be of a country: "the <i>Danish</i> embassy", "<i>Denmark's</i> envoy".</summary>
/// <param name="Country">The country, as the lexicon calls it.</param>
/// <param name="Head">The token of what is of the country; -1 where the country is only named.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Span">The words for the country.</param>
internal readonly record struct CountryMention(string Country, int Head, int Passage, TextSpan Span);
