using System.Buffers;
using System.Numerics;
using SourceDiff.Lexicon;

namespace SourceDiff.Aligning;

/// <summary>
/// Which terms of the two documents can stand for each other, and how closely: words of one event group, synonyms,
/// derivations, words that entail each other, a kind and what it is a kind of. Only relations across the documents are kept.
/// Terms meet in a hash table of their concepts: O(terms · concepts), with at most <see cref="MaxMeeting"/> terms a concept.
/// </summary>
internal sealed class RelatedTerms : IDisposable
{
    // How much of its information a word keeps when another stands for it.
    private const float Grouped = 0.9f;
    private const float Derived = 0.9f;
    private const float Synonymous = 0.7f;
    private const float Entailed = 0.6f;
    private const float Kind = 0.4f;

    /// <summary>A concept that more terms share is too general to tell anything.</summary>
    private const int MaxMeeting = 16;

    private readonly TermTable _table;
    private PooledList<int> _starts;
    private PooledList<RelatedTerm> _related;
    private PooledList<Pair> _pairs;
    private PooledList<Meeting> _meetings;

    public RelatedTerms(TermTable table)
    {
        _table = table;
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(256, table.Count * 8));
        int[] heads = ArrayPool<int>.Shared.Rent(size);
        heads.AsSpan(0, size).Clear();
        for (int term = 0; term < table.Count; term++)
        {
            if ((table.Flags[term] & (TermFlags.Value | TermFlags.Name)) == 0 && table.Lemma(term) >= 0)
                Relate(term, table.Lemma(term), heads.AsSpan(0, size));
        }

        ArrayPool<int>.Shared.Return(heads);
        Sort();
    }

    /// <summary>The relatives of a term of either document in the other.</summary>
    public ReadOnlySpan<RelatedTerm> Of(int term) => _related.Span[_starts[term + 1].._starts[term + 2]];

    public void Dispose()
    {
        _starts.Dispose();
        _related.Dispose();
        _pairs.Dispose();
        _meetings.Dispose();
    }

    private void Relate(int term, int lemma, Span<int> heads)
    {
        foreach (int derived in WordNet.Derived(lemma))
            Link(term, _table.Find(derived), Derived);
        foreach (int entailed in WordNet.Entailed(lemma))
            Link(term, _table.Find(entailed), Entailed);
        foreach (int concept in WordNet.Concepts(lemma))
        {
            bool isGroup = concept >= WordNet.FirstGroup;
            Meet(term, concept, isKind: false, isGroup ? Grouped : Synonymous, heads);
            int parent = isGroup ? -1 : WordNet.Parent(concept);
            if (parent >= 0)
                Meet(term, parent, isKind: true, Kind, heads);
        }
    }

    /// <summary>Links the term to those that met the concept before: both have it, or one has it and the other is a kind of it.</summary>
    private void Meet(int term, int concept, bool isKind, float strength, Span<int> heads)
    {
        int slot = (int)((uint)concept * 0x9E37_79B9u >> 7) & (heads.Length - 1);
        while (heads[slot] != 0 && _meetings[heads[slot] - 1].Concept != concept)
            slot = (slot + 1) & (heads.Length - 1);
        int depth = heads[slot] == 0 ? 0 : _meetings[heads[slot] - 1].Depth;
        if (depth >= MaxMeeting || _meetings.Count * 2 > heads.Length)
            return;
        for (int met = heads[slot] - 1; met >= 0; met = _meetings[met].Next)
        {
            if (!isKind || !_meetings[met].IsKind)
                Link(term, _meetings[met].Term, isKind || _meetings[met].IsKind ? Kind : strength);
        }

        _meetings.Add(new Meeting(concept, term, isKind, heads[slot] - 1, depth + 1));
        heads[slot] = _meetings.Count;
    }

    private void Link(int term, int other, float strength)
    {
        if (other < 0 || other == term)
            return;
        if ((_table.LeftPassages[term] > 0 && _table.RightPassages[other] > 0) || (_table.RightPassages[term] > 0 && _table.LeftPassages[other] > 0))
            _pairs.Add(new Pair(term, other, strength));
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

    private readonly record struct Meeting(int Concept, int Term, bool IsKind, int Next, int Depth);
}
