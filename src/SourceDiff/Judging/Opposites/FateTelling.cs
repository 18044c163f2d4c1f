using SourceDiff.Lexicon.Contraries;

namespace SourceDiff.Judging.Opposites;

/// <summary>Where a document tells what became of one person.</summary>
/// <param name="Stand">The words, and when they are told of.</param>
/// <param name="Fate">What became of the person.</param>
/// <param name="Person">The number of who it is, by name; -1 where only a word for him is told.</param>
/// <param name="Head">The token of that word; -1 for a name.</param>
/// <param name="Age">The only age that the sentence gives, in years, or -1.</param>
internal readonly record struct FateTelling(Stand Stand, Fate Fate, int Person, int Head, int Age);
