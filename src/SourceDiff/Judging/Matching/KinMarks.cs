using System.Runtime.CompilerServices;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Matching;

/// <summary>
/// A few bits for each word of a document: what it means and what it is made from. Words without a common bit are no kin
/// (<see cref="WordKinship.AreSame"/>), which tells five of six pairs apart without the dictionary. Bits are made when a word is first asked
/// for, and kept as long as the reading; safe from any thread.
/// </summary>
internal sealed class KinMarks
{
    private static readonly ConditionalWeakTable<DocumentReading, KinMarks> Tables = [];

    private readonly TokenTable _tokens;

    /// <summary>The concepts of each token's lemma; 0 where nobody has asked, for bit 0 stands for an answer.</summary>
    private readonly ulong[] _means;

    /// <summary>The lemmas of the same stem, its own among them.</summary>
    private readonly ulong[] _stems;

    private KinMarks(TokenTable tokens)
    {
        _tokens = tokens;
        _means = new ulong[tokens.Count];
        _stems = new ulong[tokens.Count];
    }

    public static KinMarks Of(DocumentReading reading) => Tables.GetValue(reading, static reading => new KinMarks(reading.Tokens));

    public KinMark this[int token]
    {
        get
        {
            ulong means = Volatile.Read(ref _means[token]);
            if (means == 0)
                means = Make(token);
            return new KinMark(means & ~1UL, _stems[token], BitOf(_tokens.Lemmas[token]));
        }
    }

    private ulong Make(int token)
    {
        int lemma = _tokens.Lemmas[token];
        ulong means = 1, stems = BitOf(lemma);
        foreach (int concept in WordNet.Concepts(lemma))
            means |= BitOf(concept);
        foreach (int derived in WordNet.Derived(lemma))
            stems |= BitOf(derived);
        _stems[token] = stems;
        Volatile.Write(ref _means[token], means);
        return means;
    }

    /// <summary>One of the bits from 1 on.</summary>
    private static ulong BitOf(int number) => 2UL << (int)((uint)number * 0x9E37_79B9u >> 26) % 63;
}
