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

    /// <summary>Finding a concept looks at no chain.</summary>
    private Slot[] _slots;
    private PooledList<Holder> _holders;

    /// <summary>Bits of the concepts and of the words that are there: most that are asked for are not.</summary>
    private ulong[] _bits = ArrayPool<ulong>.Shared.Rent(Bits / 64);

    // 8 KB, far more bits than an article sets: few that are asked for in vain find one that is set for another.
    private const int LogBits = 16, Bits = 1 << LogBits;

    public ConceptTable(DocumentTerms terms)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(256, terms.Count * 8));
        _mask = size - 1;
        _slots = ArrayPool<Slot>.Shared.Rent(size);
        _slots.AsSpan(0, size).Clear();
        _bits.AsSpan(0, Bits / 64).Clear();
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
    public int FirstOf(int concept) => SlotOf(concept).Head - 1;

    /// <summary>A term, whether it means a kind of the concept only, and the next of the chain or -1.</summary>
    public ref readonly Holder this[int holder] => ref _holders[holder];

    public void Dispose()
    {
        ArrayPool<Slot>.Shared.Return(_slots);
        ArrayPool<ulong>.Shared.Return(_bits);
        _slots = [];
        _bits = [];
        _holders.Dispose();
    }

    private void Mark(int bit) => _bits[bit >> 6] |= 1UL << bit;

    private ref Slot SlotOf(int concept)
    {
        int slot = (int)((uint)concept * 0x9E37_79B9u >> 7) & _mask;
        var slots = _slots;
        while (slots[slot].Head != 0 && slots[slot].Concept != concept)
            slot = (slot + 1) & _mask;
        return ref slots[slot];
    }

    private void Add(int concept, int term, bool isKind)
    {
        ref var slot = ref SlotOf(concept);
        int head = slot.Head, depth = head == 0 ? 0 : _holders[head - 1].Depth;
        if (depth >= MaxMeeting || _holders.Count * 2 > _mask)
            return;
        _holders.Add(new Holder(term, isKind, head - 1, depth + 1));
        slot = new Slot(concept, _holders.Count);
        Mark(BitOf(concept, isWord: false));
    }

    private readonly record struct Slot(int Concept, int Head);

    internal readonly record struct Holder(int Term, bool IsKind, int Next, int Depth);
}
