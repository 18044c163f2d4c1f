using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>Where somebody was born, died, was arrested or married.</summary>
/// <param name="Occasion">Which of these: see <see cref="Lexicon.Contraries.Occasions"/>.</param>
/// <param name="Bearer">The entity whom it befell; -1 where no name is told.</param>
/// <param name="Subject">The words for whom it befell; empty where it goes without.</param>
/// <param name="Site">The kind of place; 0 where none is told.</param>
/// <param name="Name">The place by its name; <c>null</c> where none is told.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Span">The words for the place.</param>
internal sealed record OccasionPlace(int Occasion, int Bearer, TextSpan Subject, int Site, NameFact? Name, int Passage, TextSpan Span);
