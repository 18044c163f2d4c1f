using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>A thing that a number tells apart.</summary>
/// <param name="Kind">What sort of thing it is: see <see cref="Lexicon.Contraries.NumberedThings"/>.</param>
/// <param name="IsOnly">Whether a story has but one of the kind.</param>
/// <param name="Number">The number.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Span">Its words: "gate 5".</param>
internal readonly record struct NumberedThing(int Kind, bool IsOnly, double Number, int Passage, TextSpan Span);
