using System.Buffers;
using System.Numerics;
using SourceDiff.Lexicon;

namespace SourceDiff.Aligning;

/// <summary>
/// Which terms of one document can mean which concept of <see cref="WordNet"/>, or a kind of it: a hash table with a chain a
/// concept of at most <see cref="MaxMeeting"/> terms. O(terms · concepts).
/// </summary>
internal sealed class ConceptTable : IDisposable
{
    /// <summary>A concept that more terms share is too general to tell anything.</summary>
    private const int MaxMeeting = 12;

    private readonly int _mask;
    private int[] _heads;

    /// <summary>The concept of each head, beside it: finding one looks at no chain.</summary>
    private int[] _concepts;
    private PooledList<Holder> _holders;

    /// <summary>Bits of the concepts and of the words that are there: most that are asked for are not.</summary>
    private readonly ulong[] _bits = new ulong[Bits / 64];

    private const int LogBits = 14, Bits = 1 << LogBits;

    public ConceptTable(DocumentTerms terms)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(256, terms.Count * 8));
        _mask = size - 1;
        _heads = ArrayPool<int>.Shared.Rent(size);
        _heads.AsSpan(0, size).Clear();
        _concepts = ArrayPool<int>.Shared.Rent(size);
        for (int term = 0; term < terms.Count; term++)
        {
            if ((terms.Flags[term] & TermFlags.Value) != 0)
                continue;
            Mark(BitOf(terms.Lemma(term), isWord: true));
            foreach (int concept in WordNet.Concepts(terms.Lemma(term)))
            {
                Add(concept, term, isKind: false);
                int parent = ParentOf(concept);
                if (parent >= 0)
                    Add(parent, term, isKind: true);
            }
        }
    }

    /// <summary>The concept above, or -1: our own groups of words have none.</summary>
    public static int ParentOf(int concept) => concept >= WordNet.FirstGroup ? -1 : WordNet.Parent(concept);

    /// <summary>The bit by which a concept, or a lemma when <paramref name="isWord"/>, is known; others have it too, now and then.</summary>
    public static ushort BitOf(int number, bool isWord) => (ushort)(((uint)number * 0x9E37_79B9u >> (32 - LogBits)) ^ (isWord ? Bits - 1u : 0));

    /// <summary>Which of the bits are set: of what has no bit here, <see cref="FirstOf"/> finds none, and no word is there.</summary>
    public ReadOnlySpan<ulong> Known => _bits;

    /// <summary>The first of the terms that mean <paramref name="concept"/>, or -1: see <see cref="this"/>.</summary>
    public int FirstOf(int concept) => _heads[SlotOf(concept)] - 1;

    /// <summary>A term, whether it means a kind of the concept only, and the next of the chain or -1.</summary>
    public ref readonly Holder this[int holder] => ref _holders[holder];

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_heads);
        ArrayPool<int>.Shared.Return(_concepts);
        _heads = _concepts = [];
        _holders.Dispose();
    }

    private void Mark(int bit) => _bits[bit >> 6] |= 1UL << bit;

    private int SlotOf(int concept)
    {
        int slot = (int)((uint)concept * 0x9E37_79B9u >> 7) & _mask;
        int[] heads = _heads, concepts = _concepts;
        while (heads[slot] != 0 && concepts[slot] != concept)
            slot = (slot + 1) & _mask;
        return slot;
    }

    private void Add(int concept, int term, bool isKind)
    {
        int slot = SlotOf(concept);
        int head = _heads[slot], depth = head == 0 ? 0 : _holders[head - 1].Depth;
        if (depth >= MaxMeeting || _holders.Count * 2 > _mask)
            return;
        _holders.Add(new Holder(term, isKind, head - 1, depth + 1));
        _heads[slot] = _holders.Count;
        _concepts[slot] = concept;
        Mark(BitOf(concept, isWord: false));
    }

    internal readonly record struct Holder(int Term, bool IsKind, int Next, int Depth);
}
