namespace SourceDiff.Aligning;

/// <summary>What a term is related to in the dictionary.</summary>
/// <param name="Kind">How.</param>
/// <param name="To">The other lemma, or the concept.</param>
internal readonly record struct TermRelation(RelationKind Kind, int To);
