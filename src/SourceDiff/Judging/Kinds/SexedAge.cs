using SourceDiff.Model;

namespace SourceDiff.Judging.Kinds;

/// <summary>An age with the word for the sex of whose it is: "a 33-year-old man".</summary>
/// <param name="Age">The age.</param>
/// <param name="Sex">The word.</param>
internal readonly record struct SexedAge(AgeFact Age, KindMention Sex);
