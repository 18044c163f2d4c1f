using System.Numerics;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Quotes;

/// <summary>
/// The words of a quotation as bits (a Bloom filter of one hash and 128 bits), so that quotations without enough words in
/// common are told apart in two instructions. Quotations share at most what their bits share.
/// </summary>
internal readonly record struct QuoteSignature(UInt128 Bits, int Words)
{
    /// <summary>The share of the bits of the smaller that the larger must have; chance adds to it, so it may not be strict.</summary>
    private const double MinShared = 0.55;

    public static QuoteSignature Of(TokenTable tokens, TextSpan span)
    {
        UInt128 bits = 0;
        int words = 0;
        var (first, end) = SlotSimilarity.Tokens(tokens, span);
        for (int i = first; i < end; i++)
        {
            if (tokens.Kinds[i] is not (TokenKind.Word or TokenKind.Number))
                continue;
            bits |= UInt128.One << (int)((uint)tokens.Lemmas[i] * 2654435761u >> 25);
            words++;
        }

        return new QuoteSignature(bits, words);
    }

    public static bool MayBeOne(QuoteSignature left, QuoteSignature right)
    {
        int smaller = Math.Min(Count(left.Bits), Count(right.Bits));
        return Count(left.Bits & right.Bits) >= MinShared * smaller;
    }

    private static int Count(UInt128 bits) =>
        BitOperations.PopCount((ulong)bits) + BitOperations.PopCount((ulong)(bits >> 64));
}
