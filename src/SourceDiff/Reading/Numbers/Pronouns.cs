using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Number words that count nothing: "no one", "one another", "at first".</summary>
internal static class Pronouns
{
    /// <summary>"at first", "first told": in time before, not in rank.</summary>
    public static bool IsAdverb(NumericScan scan, AmountRead read) =>
        scan.IsAny(read.NumberStart, "first", "second") && read.Form == NumberForm.Ordinal
        && (scan.Is(read.Start - 1, "at") || (!scan.Has(read.Start - 1, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Pronoun) && (PredicateReader.IsVerb(scan, read.End) || scan.Has(read.End, WordTraits.SpeechVerb))));

    /// <summary>"a second later": the unit of time, and no rank.</summary>
    public static bool IsInstant(NumericScan scan, int index) =>
        scan.Is(index, "second") && (scan.IsArticle(index - 1) || scan.Is(index - 1, "per")) && (scan.Cue(index + 1, NumberCues.LaterWord) || scan.IsAny(index + 1, "or", "apart") || scan.Is(index - 1, "per"));

    /// <summary>"one" that stands for a thing and not for the number: "no one", "one another", "this one", "which one".</summary>
    public static bool IsOne(NumericScan scan, AmountRead read)
    {
        if (!scan.Is(read.NumberStart, "one") || read.End != read.NumberStart + 1 || read.Start != read.NumberStart)
            return false;
        int next = read.End;
        int before = scan.IsHyphen(read.Start - 1) ? read.Start - 2 : read.Start - 1;
        if (scan.Cue(read.Start - 1, NumberCues.BeforePronoun) && (!scan.Is(next, WordClasses.Noun) || scan.Has(next, WordTraits.Auxiliary)))
            return true;
        if (scan.IsAny(before, "no any every some which square day"))
            return true;
        return scan.Cue(next, NumberCues.AfterPronoun)
            || (scan.Is(next, "of") && !scan.IsAny(next + 1, "his her its") && !scan.Has(read.Start - 1, WordTraits.Bound))
            || (scan.Is(next, "day") && scan.IsAny(next + 1, ",", "."));
    }
}
