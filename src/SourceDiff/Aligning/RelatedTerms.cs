using SourceDiff.Lexicon;

namespace SourceDiff.Aligning;

/// <summary>
/// Which terms of the two documents can stand for each other, and how closely: words of one event group, synonyms,
/// derivations, words that entail each other, a kind and what it is a kind of. Only relations across the documents are kept.
/// The right document's terms are looked up in the left one's <see cref="ConceptTable"/>: O(terms · concepts).
/// </summary>
internal sealed class RelatedTerms : IDisposable
{
    // How much of its information a word keeps when another stands for it.
    private const float Grouped = 0.9f;
    private const float Derived = 0.9f;
    private const float Synonymous = 0.7f;
    private const float Entailed = 0.6f;
    private const float Kind = 0.4f;

    private readonly TermTable _table;
    private PooledList<int> _starts;
    private PooledList<RelatedTerm> _related;
    private PooledList<Pair> _pairs;

    public RelatedTerms(TermTable table, PassageIndex left, PassageIndex right)
    {
        _table = table;
        var concepts = left.Concepts;
        var rights = right.Terms;
        var relations = right.Relations;
        for (int term = 0; term < rights.Count; term++)
        {
            int number = table.OfRight[term];
            if ((table.Flags[number] & (TermFlags.Value | TermFlags.Name)) == 0 && rights.Lemma(term) >= 0)
                Relate(number, relations.Of(term), left.Terms, concepts);
        }

        Sort();
    }

    /// <summary>The relatives of a term of either document in the other.</summary>
    public ReadOnlySpan<RelatedTerm> Of(int term) => _related.Span[_starts[term + 1].._starts[term + 2]];

    public void Dispose()
    {
        _starts.Dispose();
        _related.Dispose();
        _pairs.Dispose();
    }

    private void Relate(int right, ReadOnlySpan<TermRelation> relations, DocumentTerms left, ConceptTable concepts)
    {
        var known = concepts.Known;
        foreach (ref readonly var relation in relations)
        {
            if ((known[relation.Bit >> 6] >> relation.Bit & 1) == 0)
                continue;
            switch (relation.Kind)
            {
                case RelationKind.Derived:
                    Link(left.Find(DocumentTerms.KeyOf(relation.To, isValue: false)), right, Derived);
                    break;
                case RelationKind.Entailed:
                    Link(left.Find(DocumentTerms.KeyOf(relation.To, isValue: false)), right, Entailed);
                    break;
                case RelationKind.Means:
                    Meet(right, relation.To, concepts, isKind: false, relation.To >= WordNet.FirstGroup ? Grouped : Synonymous);
                    break;
                case RelationKind.IsKindOf:
                    Meet(right, relation.To, concepts, isKind: true, Kind);
                    break;
            }
        }
    }

    /// <summary>Links the right term to the left ones that have the concept: both mean it, or one means it and the other is a kind of it.</summary>
    private void Meet(int right, int concept, ConceptTable concepts, bool isKind, float strength)
    {
        for (int met = concepts.FirstOf(concept); met >= 0; met = concepts[met].Next)
        {
            ref readonly var holder = ref concepts[met];
            if (!isKind || !holder.IsKind)
                Link(holder.Term, right, holder.IsKind ? Kind : strength);
        }
    }

    private void Link(int left, int right, float strength)
    {
        if (left >= 0 && left != right && (_table.Flags[left] & (TermFlags.Value | TermFlags.Name)) == 0)
            _pairs.Add(new Pair(left, right, strength));
    }

    /// <summary>The pairs both ways, by term: a counting sort.</summary>
    private void Sort()
    {
        // A term's count becomes its end, and filling from the end leaves its start.
        _starts.Resize(_table.Count + 2);
        var starts = _starts.Span;
        foreach (var pair in _pairs.Span)
        {
            starts[pair.Term + 1]++;
            starts[pair.Other + 1]++;
        }

        for (int term = 1; term < starts.Length; term++)
            starts[term] += starts[term - 1];
        _related.Resize(starts[_table.Count + 1]);
        foreach (var pair in _pairs.Span)
        {
            _related[--starts[pair.Term + 1]] = new RelatedTerm(pair.Other, pair.Strength);
            _related[--starts[pair.Other + 1]] = new RelatedTerm(pair.Term, pair.Strength);
        }
    }

    private readonly record struct Pair(int Term, int Other, float Strength);
}
