namespace SourceDiff.Aligning;

/// <summary>A term of a passage, and which of the passage's terms it is.</summary>
internal readonly record struct TermPlace(int Term, int Place);
