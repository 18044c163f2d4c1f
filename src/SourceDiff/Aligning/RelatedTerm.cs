namespace SourceDiff.Aligning;

/// <summary>A term that can stand for another.</summary>
/// <param name="Term">Its number.</param>
/// <param name="Strength">The share of the information that survives the exchange, 0–1.</param>
internal readonly record struct RelatedTerm(int Term, float Strength);
