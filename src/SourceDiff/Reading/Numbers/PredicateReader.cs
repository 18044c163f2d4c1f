using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Finds the verb or the state that says what happened to what is counted: "were <i>killed</i>", "twelve <i>dead</i>", "<i>killing</i>
/// three", "<i>seized</i> a total of 14 rifles". Word classes decide; every search looks at no more than <see cref="Reach"/> tokens.
/// </summary>
internal static class PredicateReader
{
    private const int Reach = 8;

    private const int ReachBefore = 4;

    private static readonly int Say = WordNet.Find("say");
    private static readonly int Tell = WordNet.Find("tell");

    /// <summary>The predicate of a count that stands at <paramref name="start"/> and whose noun ends at <paramref name="end"/>.</summary>
    public static TextSpan Of(NumericScan scan, int start, int end)
    {
        int after = VerbAfter(scan, end);
        int before = VerbBefore(scan, start, out bool placed);
        // "left 12 dead", "reported that 12 were hurt": what became of them says more than who found or left them so.
        bool isObject = before >= 0 && (after < 0 || !(placed || scan.Has(before, WordTraits.SpeechVerb) || scan.IsAny(before, "left leaving leaves leave")));
        int verb = isObject ? before : after;
        return verb < 0 ? default : scan.Tokens.SpanOf(verb);
    }

    /// <summary>The verb that a number, date or sum is the object or the adverbial of, or -1; <paramref name="placed"/> when it only says where: "played <i>in</i> six games".</summary>
    public static int VerbBefore(NumericScan scan, int start, out bool placed)
    {
        placed = false;
        int least = Math.Max(scan.First, start - ReachBefore);
        for (int at = start - 1; at >= least; at--)
        {
            if (!scan.IsWord(at) || scan.Cue(at, NumberCues.NoPredicate))
                return -1;
            // "seized a total of 14 rifles"
            if (scan.Is(at, "of") && PhraseReader.IsCollective(scan, at - 1))
            {
                at--;
                least = Math.Max(scan.First, at - ReachBefore);
                continue;
            }

            if (scan.Has(at, WordTraits.Determiner | WordTraits.Bound) || scan.Cue(at, NumberCues.AfterVerb))
                continue;
            if (!placed && scan.Cue(at, NumberCues.Places))
            {
                placed = true;
                continue;
            }

            // "intercepted the remaining three", "the other two"
            if (at == start - 1 && scan.Has(at - 1, WordTraits.Determiner | WordTraits.Possessive) && scan.Is(at, WordClasses.Adjective | WordClasses.Gerund | WordClasses.Past))
                continue;
            bool headline = at == start - 1 && IsThirdPerson(scan, at);
            return headline || IsVerb(scan, at) || IsFinding(scan, at) ? at : -1;
        }

        return -1;
    }

    /// <summary>Whether a word is a verb by its form alone.</summary>
    public static bool IsVerb(NumericScan scan, int at)
    {
        if (scan.Has(at, WordTraits.SpeechVerb | WordTraits.Auxiliary | WordTraits.Preposition | WordTraits.Modal))
            return false;
        if (scan.Is(at, WordClasses.Past | WordClasses.Gerund))
            return true;
        if (scan.Is(at, WordClasses.Verb))
            return !scan.Is(at, WordClasses.Noun | WordClasses.Adjective) || scan.Has(at - 1, WordTraits.Modal) || scan.IsAny(at - 1, "to will would")
                || (scan.Has(at - 1, WordTraits.Negation) && scan.Has(at - 2, WordTraits.Modal | WordTraits.Auxiliary));
        return scan.Is(at, WordClasses.Unknown) && IsPastForm(scan.Tokens[at]);
    }

    /// <summary>A verb of speech that also does something: "found four people", "announced 300 cuts"; saying and telling do not.</summary>
    public static bool IsFinding(NumericScan scan, int at) =>
        scan.Has(at, WordTraits.SpeechVerb) && scan.Is(at, WordClasses.Past | WordClasses.Gerund) && scan.Tokens.Lemmas[at] != Say && scan.Tokens.Lemmas[at] != Tell;

    /// <summary>"quake <i>kills</i> 12", "the toll <i>stands</i> at 31": a verb that looks like a noun in the plural, after its subject.</summary>
    public static bool IsThirdPerson(NumericScan scan, int at) =>
        scan.Is(at, WordClasses.Verb) && scan.Is(at, WordClasses.Plural) && !scan.Has(at - 1, WordTraits.Preposition | WordTraits.Determiner | WordTraits.Possessive | WordTraits.Conjunction)
        && !(scan.Is(at - 1, WordClasses.Adjective) && !scan.Is(at - 1, WordClasses.Noun));

    public static bool IsPastForm(ReadOnlySpan<char> word) => word.Length > 4 && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase);

    private static int VerbAfter(NumericScan scan, int end)
    {
        bool auxiliary = false, relative = false;
        // "three of them tried to climb"
        if (scan.Is(end, "of") && scan.Has(end + 1, WordTraits.Pronoun))
            end += 2;
        int limit = Math.Min(scan.End, end + Reach);
        for (int at = end; at < limit; at++)
        {
            if (!scan.IsWord(at))
            {
                at = AfterInsertion(scan, at);
                if (at < 0)
                    return -1;
                limit = Math.Min(scan.End, at + Reach);
            }

            if (scan.Cue(at, NumberCues.NoPredicate))
                return -1;
            if (scan.Has(at, WordTraits.Auxiliary | WordTraits.Modal))
            {
                auxiliary = true;
                continue;
            }

            relative |= scan.Has(at, WordTraits.Relative);
            if (scan.Has(at, WordTraits.Relative | WordTraits.Negation) || (scan.Is(at, WordClasses.Adverb) && !scan.Is(at, WordClasses.Verb | WordClasses.Adjective)))
                continue;
            // "three climbers who were with him were rescued": the first verb only places them.
            if (relative && auxiliary && scan.Has(at, WordTraits.Preposition))
            {
                auxiliary = relative = false;
                continue;
            }

            bool state = scan.Is(at, WordClasses.Past | WordClasses.Adjective | WordClasses.Gerund)
                || (scan.Is(at, WordClasses.Verb) && (auxiliary || scan.Has(at, WordTraits.Cumulative) || !scan.Is(at, WordClasses.Noun)))
                || (scan.Is(at, WordClasses.Unknown) && IsPastForm(scan.Tokens[at]));
            if ((auxiliary || at == end) && !scan.Has(at, WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Determiner))
                return state ? at : -1;
            // "1,500 houses and shops were damaged"
            if (scan.Is(at, "and") && scan.Is(at + 1, WordClasses.Noun) && scan.Is(at + 1, WordClasses.Plural) && scan.Has(at + 2, WordTraits.Auxiliary))
                continue;
            if (scan.Has(at, WordTraits.Conjunction | WordTraits.Subordinator | WordTraits.SpeechVerb) || (auxiliary && scan.Has(at, WordTraits.Determiner)))
                return -1;
        }

        return -1;
    }

    /// <summary>Over what two commas insert between subject and verb: "nine passengers, two of them children, were killed"; -1 when it is none.</summary>
    private static int AfterInsertion(NumericScan scan, int comma)
    {
        if (!scan.Is(comma, ","))
            return -1;
        int limit = Math.Min(scan.End - 1, comma + Reach);
        for (int at = comma + 1; at < limit; at++)
        {
            if (scan.Is(at, ",") && scan.Has(at + 1, WordTraits.Auxiliary))
                return at + 1;
        }

        return -1;
    }
}
