namespace SourceDiff.Judging.Matching;

/// <summary>A rare word of a document.</summary>
/// <param name="Stem">A number made of its first letters.</param>
/// <param name="Token">Its token.</param>
/// <param name="Passage">The index of its passage.</param>
internal readonly record struct RareWord(int Stem, int Token, int Passage);
