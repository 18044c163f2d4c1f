namespace SourceDiff.Aligning;

/// <summary>What a term is related to in the dictionary.</summary>
/// <param name="Kind">How.</param>
/// <param name="Bit">By which <see cref="ConceptTable.Known"/> tells at once that the other document lacks it.</param>
/// <param name="To">The other lemma, or the concept.</param>
internal readonly record struct TermRelation(RelationKind Kind, ushort Bit, int To)
{
    public static TermRelation OfWord(RelationKind kind, int lemma) => new(kind, ConceptTable.BitOf(lemma, isWord: true), lemma);

    public static TermRelation OfConcept(RelationKind kind, int concept) => new(kind, ConceptTable.BitOf(concept, isWord: false), concept);
}
