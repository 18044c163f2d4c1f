using SourceDiff.Lexicon;

namespace SourceDiff.Judging.Values;

/// <summary>How much a word tells one story from others, 0–1: by its uses in WordNet's tagged texts; names and words unknown there tell most.</summary>
internal static class Rarity
{
    /// <summary>Words of no more uses than this are met in few articles.</summary>
    private const int RareUses = 30;

    /// <summary>The uses of "have" and "be", powers of ten: they tell nothing.</summary>
    private const double MaxMagnitude = 4;

    /// <summary>The rarity of the words of few uses, which most words are.</summary>
    private static readonly double[] Few = [.. Enumerable.Range(0, 1_024).Select(OfUses)];

    public static double Of(int lemma) => lemma < 0 ? 1 : WordNet.Frequency(lemma) is var uses && uses < Few.Length ? Few[uses] : OfUses(uses);

    private static double OfUses(int uses) => Math.Max(0, 1 - (Math.Log10(1 + uses) / MaxMagnitude));

    public static bool IsRare(int lemma) => lemma < 0 || WordNet.Frequency(lemma) <= RareUses;
}
