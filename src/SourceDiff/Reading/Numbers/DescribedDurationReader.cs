using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Reads durations that only words describe: "for the duration of the talks", "until further notice".</summary>
internal static class DescribedDurationReader
{
    /// <summary>The most words of a described duration: what lasts is named in the first of them.</summary>
    private const int MaxDescription = 10;

    /// <summary>Code units of a normalised value: ten words of news are shorter.</summary>
    private const int LongestValue = 200;

    /// <summary>Reads a duration that words describe: "for the duration of the talks", "until further notice".</summary>
    public static bool TryRead(NumericScan scan, int index)
    {
        int length = scan.Match(index, WordTraits.Lasting, out int entry);
        if (length == 0)
            return false;
        string kind = NumericScan.EntryValue(entry, WordTraits.Lasting);
        int end = index + length;
        if (kind == "of" && !scan.Is(end, "of"))
        {
            if (!scan.IsWord(end))
                kind = "whole";
            else
                return false;
        }

        if (kind != "whole")
        {
            int start = end;
            if (kind == "clause" && (scan.IsNumber(end) || scan.Has(end, WordTraits.Bound) || scan.Match(end, WordTraits.RelativeDay, out _) > 0 || scan.Match(end, WordTraits.Bound, out _) > 0 || scan.Has(end, WordTraits.Weekday | WordTraits.Month | WordTraits.RelativeDay | WordTraits.DayPart) || IsEndOfTime(scan, end) || scan.IsAny(end, "now then recently")))
                return false;
            if (scan.IsAny(end, "of", "the") && scan.Has(end + 1, WordTraits.TimeUnit | WordTraits.DayPart))
                return kind == "of" && AddDescribed(scan, index, end + 2);
            // "the talks between the port and its pilots": the two are named together.
            bool isBetween = false;
            while (end < scan.End && end < start + MaxDescription && ((isBetween && scan.Is(end, "and")) || !IsBoundary(scan, end, kind)))
            {
                isBetween = scan.Is(end, "between") || (isBetween && !scan.Is(end, "and"));
                end++;
            }

            if (end == start)
                return false;
        }

        return AddDescribed(scan, index, end);
    }

    /// <summary>"until <i>the end of the week</i>": a date, however vague.</summary>
    private static bool IsEndOfTime(NumericScan scan, int index) =>
        scan.Is(index, "the") && scan.Cue(index + 1, NumberCues.PartOfDate) && scan.Is(index + 2, "of") && scan.Has(scan.Is(index + 3, "the") ? index + 4 : index + 3, WordTraits.TimeUnit | WordTraits.Month | WordTraits.RelativeDay);

    private static bool AddDescribed(NumericScan scan, int index, int end)
    {
        int start = scan.Is(index, "for") || scan.Is(index, "in") ? index + 1 : index;
        if (scan.Is(start, "the") && start + 1 < end)
            start++;
        string description = Fold(scan.Span(start, end).In(scan.Tokens.Text));
        int verb = PredicateReader.VerbBefore(scan, index, out _);
        scan.Add(new DurationFact(scan.Span(index, end), scan.Passage, description) { SubjectSpan = verb < 0 ? default : scan.Tokens.SpanOf(verb) }, end);
        return true;
    }

    private static bool IsBoundary(NumericScan scan, int at, string kind)
    {
        if (scan.IsHyphen(at))
            return false;
        if (!scan.IsWord(at) && !scan.IsNumber(at))
            return true;
        if (kind == "of")
            return scan.Has(at, WordTraits.Conjunction | WordTraits.Relative | WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Weekday | WordTraits.SpeechVerb) || (scan.Has(at, WordTraits.Preposition) && !scan.IsAny(at, "of with between in"));
        return scan.IsAny(at, "and", "but");
    }

    private static string Fold(ReadOnlySpan<char> words) => string.Create(Math.Min(words.Length, LongestValue), words, static (folded, source) =>
    {
        for (int i = 0; i < folded.Length; i++)
            folded[i] = WordFolding.Fold(source[i]);
    });
}
