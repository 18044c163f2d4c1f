using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>What a number counts and what happened to that: the noun after it or before it, the verb or the state, the place.</summary>
/// <param name="Head">The token of the noun, or -1.</param>
/// <param name="Phrase">The noun phrase.</param>
/// <param name="Predicate">The verb or the state.</param>
/// <param name="Place">The place that limits what is counted.</param>
/// <param name="IsWhole">Whether another number is a part of it.</param>
internal readonly record struct CountFrame(int Head, TextSpan Phrase, TextSpan Predicate, TextSpan Place, bool IsWhole)
{
    /// <summary>"of the town's 12,000 residents": as far as the whole stands from its part.</summary>
    private const int WholeReach = 5;

    public static CountFrame Of(NumericScan scan, AmountRead read, int end, QuantityKind kind, bool isPlural, bool isMeasure)
    {
        int next = scan.IsHyphen(end) ? end + 1 : end;
        var phrase = default(TextSpan);
        bool sized = isMeasure && scan.Cue(next, NumberCues.Dimension) && !scan.Is(next + 1, WordClasses.Noun);
        // "eleven of them": what is counted was told before.
        bool told = kind == QuantityKind.Count && scan.Is(next, "of") && scan.IsAny(next + 1, "them us you");
        int head = (kind == QuantityKind.Ordinal && scan.Is(next, "of")) || sized || told ? -1 : PhraseReader.NounAfter(scan, next, isPlural, out phrase);
        int predicateFrom = head < 0 ? next : head + 1;
        if (head > next && next > end && kind == QuantityKind.Count && !scan.IsHyphen(next + 1) && scan.Is(next, WordClasses.Noun))
            (head, phrase) = (next, scan.Tokens.SpanOf(next));
        int outcome = -1;
        if (told)
            phrase = scan.Tokens.SpanOf(next + 1);
        else if (head < 0 && kind != QuantityKind.Ordinal)
        {
            head = SizeSubject.Before(scan, read.Start, out outcome, overVerb: kind is QuantityKind.Percentage or QuantityKind.PercentagePoints);
            if (head < 0)
                head = SizeSubject.OfLabel(scan, read.Start, end);
            if (head < 0 && isMeasure && read.Start < read.NumberStart && IsSized(scan, read.Start - 1))
                head = read.Start - 1;
            phrase = head < 0 ? default : scan.Tokens.SpanOf(head);
        }

        bool whole = kind is QuantityKind.Count && FollowsPart(scan, read.Start);
        var place = head < 0 ? default : PlaceReader.After(scan, head + 1);
        if (outcome < 0 && head >= 0)
            outcome = OutcomeIn(scan, phrase, head);
        var predicate = outcome >= 0 ? scan.Tokens.SpanOf(outcome)
            : kind is QuantityKind.Ordinal ? Verb(scan, read.Start)
            : whole ? default
            : PredicateReader.Of(scan, head == read.Start - 1 ? head : read.Start, predicateFrom);
        if (outcome == head)
            (head, phrase) = (-1, default);
        if (predicate.IsEmpty && kind == QuantityKind.Count)
            predicate = scan.SharedPredicate(read.Start);
        if (kind == QuantityKind.Count && !predicate.IsEmpty && predicate.End <= scan.Tokens.Starts[read.Start])
            scan.SharePredicate(predicate, predicateFrom);
        return new CountFrame(head, phrase, predicate, place, whole);
    }

    /// <summary>The verb that a rank or a score is the object of.</summary>
    public static TextSpan Verb(NumericScan scan, int start)
    {
        int verb = PredicateReader.VerbBefore(scan, start, out _);
        return verb < 0 ? default : scan.Tokens.SpanOf(verb);
    }

    /// <summary>"seven of the <i>ten</i> suspects were freed", "half of the town's <i>12,000</i> residents": what happened, happened to the part.</summary>
    private static bool FollowsPart(NumericScan scan, int start)
    {
        for (int at = start - 1; at > scan.First && at >= start - WholeReach; at--)
        {
            if (scan.Is(at, "of"))
                return scan.IsNumber(at - 1) || scan.IsAny(at - 1, "percent %") || scan.Cue(at - 1, NumberCues.PartOf)
                    || scan.Has(at - 1, WordTraits.Cardinal | WordTraits.Ordinal | WordTraits.Fraction | WordTraits.VagueAmount);
            bool owner = scan.Has(at, WordTraits.Determiner | WordTraits.Possessive) || scan.IsShape(at, TokenShape.Clitic) || scan.Is(at, WordClasses.Noun | WordClasses.Adjective);
            if (!owner || scan.Has(at, WordTraits.Preposition))
                return false;
        }

        return false;
    }

    /// <summary>"at <i>speeds</i> up to 120 mph"</summary>
    private static bool IsSized(NumericScan scan, int at) =>
        scan.Is(at, WordClasses.Noun) && !scan.Has(at, WordTraits.TimeUnit | WordTraits.Preposition) && !scan.IsShape(at, TokenShape.Capitalised)
        && (scan.Has(at - 1, WordTraits.Preposition | WordTraits.Determiner | WordTraits.Possessive) || scan.Is(at - 1, WordClasses.Adjective));

    /// <summary>What has become of those who are counted, where their noun phrase says it: "two <i>wounded</i> men", "the number of <i>dead</i>"; or -1.</summary>
    private static int OutcomeIn(NumericScan scan, TextSpan phrase, int head)
    {
        for (int at = head; at >= scan.First && at > head - 4 && scan.Tokens.Starts[at] >= phrase.Start; at--)
        {
            if (scan.Has(at, WordTraits.Cumulative) && scan.Is(at, WordClasses.Past | WordClasses.Adjective) && !scan.Is(at, WordClasses.Plural))
                return at;
        }

        return -1;
    }
}
