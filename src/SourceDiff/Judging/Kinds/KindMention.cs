using SourceDiff.Lexicon.Contraries;

namespace SourceDiff.Judging.Kinds;

/// <summary>Where a document names a kind of thing.</summary>
/// <param name="Class">The number of the class: vehicles.</param>
/// <param name="Kind">The number of the kind: tram.</param>
/// <param name="Sort">What the class tells.</param>
/// <param name="Passage">The passage.</param>
/// <param name="First">The first token.</param>
/// <param name="End">One past the last token.</param>
internal readonly record struct KindMention(int Class, int Kind, KindSort Sort, int Passage, int First, int End);
