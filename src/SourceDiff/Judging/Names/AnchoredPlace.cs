using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>A place and the token of the word that it is told of.</summary>
internal readonly record struct AnchoredPlace(int Anchor, NameFact Name);
