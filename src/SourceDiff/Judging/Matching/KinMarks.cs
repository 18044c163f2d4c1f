using SourceDiff.Lexicon;

namespace SourceDiff.Judging.Matching;

/// <summary>
/// A few bits for each word: what it means and what it is made from. Words without a common bit are no kin
/// (<see cref="WordKinship.AreSame"/>), which tells most pairs apart without the dictionary. Bits of the words that were asked for last are
/// kept, in a direct-mapped table a thread: what the dictionary knows of a word never changes, so it changes nothing but time. 110 KB a
/// thread that judges.
/// </summary>
internal sealed class KinMarks
{
    private const int Size = 2048;

    [ThreadStatic]
    private static KinMarks? s_ofThread;

    private readonly Slot[] _slots = new Slot[Size];

    private KinMarks()
    {
    }

    /// <summary>The marks of the current thread, not to be handed on.</summary>
    public static KinMarks OfThread => s_ofThread ??= new KinMarks();

    /// <summary>The mark of a lemma that the dictionary knows.</summary>
    public KinMark this[int lemma]
    {
        get
        {
            ref var slot = ref _slots[lemma & (Size - 1)];
            // Every mark has the bit of its own lemma: a slot without bits is empty.
            if (slot.Lemma != lemma || slot.Mark.Own == 0)
                slot = new Slot(lemma, Make(lemma));
            return slot.Mark;
        }
    }

    private static KinMark Make(int lemma)
    {
        ulong low = 0, high = 0, stems = BitOf(lemma);
        foreach (int concept in WordNet.Concepts(lemma))
        {
            if (IsHigh(concept))
                high |= BitOf(concept);
            else
                low |= BitOf(concept);
        }

        foreach (int derived in WordNet.Derived(lemma))
            stems |= BitOf(derived);
        return new KinMark(new UInt128(high, low), stems, BitOf(lemma), !WordNet.Antonyms(lemma).IsEmpty);
    }

    private static ulong BitOf(int number) => 1UL << (int)((uint)number * 0x9E37_79B9u >> 26);

    private static bool IsHigh(int number) => ((uint)number * 0x9E37_79B9u >> 25 & 1) != 0;

    private readonly record struct Slot(int Lemma, KinMark Mark);
}
