using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>The number that each word of the lexicon stands for, parsed once: <c>twelve</c> 12, <c>third</c> 3, <c>May</c> 5.</summary>
internal static class NumberValueTable
{
    /// <summary>Traits whose value is one number; a word with several of them ("third") has the same for all.</summary>
    internal const WordTraits Numeric = WordTraits.Cardinal | WordTraits.Scale | WordTraits.Ordinal | WordTraits.Fraction | WordTraits.Month | WordTraits.Weekday;

    public static double[] English { get; } = Load(NewsLexicon.English);

    private static double[] Load(NewsLexicon lexicon)
    {
        var numbers = new double[lexicon.Count];
        for (int entry = 0; entry < numbers.Length; entry++)
        {
            var traits = lexicon.Traits(entry) & Numeric;
            if (traits != 0)
                numbers[entry] = lexicon.Number(entry, (WordTraits)((ulong)traits & (~(ulong)traits + 1)));
        }

        return numbers;
    }
}
