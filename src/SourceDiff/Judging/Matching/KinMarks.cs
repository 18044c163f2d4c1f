using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Matching;

/// <summary>
/// A few bits for each word of a document: what it means and what it is made from. Words without a common bit are no kin
/// (<see cref="WordKinship.AreSame"/>), which tells most pairs apart without the dictionary. Bits are made when a word is first asked
/// for, and kept as long as the reading; safe from any thread.
/// </summary>
internal sealed class KinMarks
{
    private static readonly ReadingTable<KinMarks> Tables = new(static reading => new KinMarks(reading.Tokens));

    private readonly TokenTable _tokens;

    /// <summary>
    /// For each token the bits of the concepts that its lemma means, and above them those of the lemmas of its stem, its own among them; 0
    /// where nobody has asked.
    /// </summary>
    private readonly ulong[] _bits;

    private KinMarks(TokenTable tokens)
    {
        _tokens = tokens;
        _bits = new ulong[tokens.Count];
    }

    public static KinMarks Of(DocumentReading reading) => Tables.Of(reading);

    public KinMark this[int token]
    {
        get
        {
            ulong bits = Volatile.Read(ref _bits[token]);
            if (bits == 0)
                Volatile.Write(ref _bits[token], bits = Make(_tokens.Lemmas[token]));
            return new KinMark((uint)bits, (uint)(bits >> 32), BitOf(_tokens.Lemmas[token]));
        }
    }

    private static ulong Make(int lemma)
    {
        uint means = 0, stems = BitOf(lemma);
        foreach (int concept in WordNet.Concepts(lemma))
            means |= BitOf(concept);
        foreach (int derived in WordNet.Derived(lemma))
            stems |= BitOf(derived);
        return ((ulong)stems << 32) | means;
    }

    private static uint BitOf(int number) => 1u << (int)((uint)number * 0x9E37_79B9u >> 27);
}
