using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads places in a sequence without a number: "the last but one", "next to last", "the previous one", "the next page".</summary>
internal static class SequenceReader
{
    public static bool TryRead(NumericScan scan, int index)
    {
        if (index < scan.Claimed || !scan.IsWord(index))
            return false;
        int start = index, end = index + 1;
        if (scan.IsAny(index, "penultimate", "antepenultimate"))
            return Add(scan, start, end, scan.Is(index, "penultimate") ? -1 : -2, isFromEnd: true);
        if (scan.Is(index, "next") && scan.Is(index + 1, "to") && scan.Is(index + 2, "last"))
            return Add(scan, start, index + 3, -1, isFromEnd: true);
        bool one = scan.Is(end, "one") && !scan.Is(end + 1, WordClasses.Noun);
        if (scan.Is(index, "last"))
        {
            if (scan.Is(end, "but") && scan.IsAny(end + 1, "one two"))
                return Add(scan, start, end + 2, scan.Is(end + 1, "one") ? -1 : -2, isFromEnd: true);
            bool before = scan.Is(index - 1, "the") && scan.Is(index - 2, "before") && scan.Is(index - 3, "one") && index - 3 >= scan.Claimed;
            if (before)
                start = index - 3;
            return (before || one || Ranks(scan, index)) && Add(scan, start, one ? end + 1 : end, before ? -1 : 0, isFromEnd: true);
        }

        if (scan.IsAny(index, "next", "previous"))
            return (one || Ranks(scan, index)) && Add(scan, start, one ? end + 1 : end, scan.Is(index, "next") ? 1 : -1, isFromEnd: false);
        return one && scan.Is(index, "current") && Add(scan, start, end + 1, 0, isFromEnd: false);
    }

    /// <summary>Whether a noun that is no time follows, over a number: "the last two books", but not "will last a week" or "the last two weeks".</summary>
    private static bool Ranks(NumericScan scan, int index)
    {
        if (scan.Has(index - 1, WordTraits.Modal | WordTraits.Auxiliary | WordTraits.Negation) || scan.Is(index - 1, "at") || (scan.Is(index - 1, "to") && scan.Is(index, "last")))
            return false;
        int at = NumberReader.TryRead(scan, index + 1, out var count) ? count.End : index + 1;
        while (at < index + 4 && scan.Is(at, WordClasses.Adjective) && !scan.Is(at, WordClasses.Noun))
            at++;
        return scan.Is(at, WordClasses.Noun) && !scan.Has(at, WordTraits.TimeUnit | WordTraits.DayPart | WordTraits.Weekday | WordTraits.Month | WordTraits.Season | WordTraits.Preposition | WordTraits.Determiner);
    }

    private static bool Add(NumericScan scan, int start, int end, int offset, bool isFromEnd)
    {
        scan.Add(new SequenceFact(scan.Span(start, end), scan.Passage, offset, isFromEnd), end);
        return true;
    }
}
