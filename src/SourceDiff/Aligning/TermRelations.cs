using SourceDiff.Lexicon;

namespace SourceDiff.Aligning;

/// <summary>
/// What <see cref="WordNet"/> relates the terms of one document to, term by term in one list, so that the dictionary is asked once a
/// document and not once a pair. O(terms · relations).
/// </summary>
internal sealed class TermRelations : IDisposable
{
    private PooledList<int> _starts;
    private PooledList<TermRelation> _relations;

    public TermRelations(DocumentTerms terms)
    {
        for (int term = 0; term < terms.Count; term++)
        {
            _starts.Add(_relations.Count);
            if ((terms.Flags[term] & TermFlags.Value) == 0 && terms.Lemma(term) >= 0)
                Add(terms.Lemma(term));
        }

        _starts.Add(_relations.Count);
    }

    /// <summary>What a term is related to: what it is derived from or entails, then what it means and of what kind that is.</summary>
    public ReadOnlySpan<TermRelation> Of(int term) => _relations.Span[_starts[term].._starts[term + 1]];

    public void Dispose()
    {
        _starts.Dispose();
        _relations.Dispose();
    }

    private void Add(int lemma)
    {
        foreach (int derived in WordNet.Derived(lemma))
            _relations.Add(TermRelation.OfWord(RelationKind.Derived, derived));
        foreach (int entailed in WordNet.Entailed(lemma))
            _relations.Add(TermRelation.OfWord(RelationKind.Entailed, entailed));
        foreach (int concept in WordNet.Concepts(lemma))
        {
            _relations.Add(TermRelation.OfConcept(RelationKind.Means, concept));
            int parent = ConceptTable.ParentOf(concept);
            if (parent >= 0)
                _relations.Add(TermRelation.OfConcept(RelationKind.IsKindOf, parent));
        }
    }
}
