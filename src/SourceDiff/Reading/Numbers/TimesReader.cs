using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads how often something happened where a word says it without a noun: "was hit <i>twice</i>", "won it <i>thrice</i>".</summary>
internal static class TimesReader
{
    private const double Two = 2;

    /// <summary>What such a word is in the tables: an adverb of a verb, and a cue beside numbers.</summary>
    public const WordTraits Word = WordTraits.VerbAdverb | WordTraits.NumberCue;

    public static bool TryRead(NumericScan scan, int index)
    {
        if (!scan.Cue(index, NumberCues.Often) || IsFactor(scan, index))
            return false;
        int at = index, start = index;
        // "at least twice": the bound stands before the word that the scan has come to.
        foreach (int words in (ReadOnlySpan<int>)[2, 1])
        {
            int from = index - words;
            if (from >= scan.Claimed && scan.Match(from, WordTraits.Bound, out _) == words)
            {
                (at, start) = (from, from);
                break;
            }
        }

        string mark = AmountReader.Bounds(scan, ref at);
        int verb = PredicateReader.VerbBefore(scan, start, out _);
        scan.Add(new QuantityFact(scan.Span(start, index + 1), scan.Passage, QuantityKind.Count, BoundMark.Apply(mark, scan.Is(index, "twice") ? Two : Two + 1))
        {
            Counted = "time",
            PredicateSpan = verb < 0 ? default : scan.Tokens.SpanOf(verb),
        }, index + 1);
        return true;
    }

    /// <summary>"twice as many", "twice the size", "twice a week", "twice daily", "twice-divorced", "once or twice": no number of times.</summary>
    private static bool IsFactor(NumericScan scan, int index) =>
        scan.Has(index + 1, WordTraits.Determiner | WordTraits.Possessive) || scan.Cue(index + 1, NumberCues.BehindFactor) || scan.Cue(index - 1, NumberCues.BeforeFactor)
        || (scan.IsDash(index + 1) && scan.IsAttached(index + 1)) || scan.IsDash(index - 1);
}
