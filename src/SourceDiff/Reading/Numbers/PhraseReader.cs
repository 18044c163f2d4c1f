using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Finds the words around a number that say what it is about: the noun phrase after it, the noun before it and the verb that
/// governs either. A shallow reading over word classes; every search looks at no more than <see cref="Reach"/> tokens.
/// </summary>
internal static class PhraseReader
{
    private const int Reach = 8;

    private const WordTraits Stops = WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary | WordTraits.Modal
        | WordTraits.Pronoun | WordTraits.Negation | WordTraits.Relative | WordTraits.Subordinator | WordTraits.Weekday
        | WordTraits.RelativeDay | WordTraits.Bound;

    private const string Ends =
        "worth ago away later earlier each apiece per aboard onboard alone so";

    private const string Fillers =
        "more other additional further another new extra different separate";

    /// <summary>The noun phrase that starts at <paramref name="index"/>: its span, and the token of its head noun, or -1.</summary>
    public static int NounAfter(NumericScan scan, int index, bool isPlural, out TextSpan span)
    {
        span = default;
        int at = index;
        if (scan.Is(at, "of") || scan.IsAny(at, "the its their his her our"))
            at++;
        while (at > index && scan.Has(at, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Pronoun) && at < index + 3)
            at++;
        int start = at, head = -1;
        for (; at < scan.End && at < start + Reach; at++)
        {
            if (scan.IsHyphen(at))
                continue;
            if (scan.IsNumber(at) && at > start && scan.IsShape(at - 1, TokenShape.AllCapitals) && scan.IsWord(at + 1))
            {
                head = -1;
                continue;
            }

            if (!scan.IsWord(at) || scan.IsShape(at, TokenShape.Clitic) || (at > start && scan.IsShape(at, TokenShape.LineStart)))
                break;
            if (scan.IsAny(at, Ends))
                break;
            if (at == start && scan.Is(at, "others"))
            {
                head = at;
                break;
            }

            bool filler = at == start && scan.IsAny(at, Fillers);
            if (filler)
                continue;
            if (scan.Has(at, Stops | WordTraits.Determiner) || (head >= 0 && scan.Has(at, WordTraits.SpeechVerb)))
                break;
            if (scan.Is(at, WordClasses.Adverb) && !scan.Is(at, WordClasses.Noun | WordClasses.Adjective))
            {
                if (head >= 0)
                    break;
                continue;
            }

            bool noun = IsNoun(scan, at);
            bool plural = scan.Is(at, WordClasses.Plural) || scan.Is(at, "people") || scan.Is(at, "police");
            if (head >= 0 && !scan.IsHyphen(at - 1) && IsVerbHere(scan, at, isPlural && HeadIsPlural(scan, head)))
                break;
            if (!noun && !scan.Is(at, WordClasses.Adjective | WordClasses.Past | WordClasses.Gerund | WordClasses.Unknown))
                break;
            if (head < 0 && !noun && scan.Is(at, WordClasses.Verb) && !scan.Is(at, WordClasses.Adjective) && !scan.IsWord(at + 1))
                break;
            if (noun)
            {
                head = at;
                if (plural && isPlural)
                    break;
            }
        }

        if (head < 0 || (head == start && IsState(scan, head, isPlural)))
            return -1;
        span = scan.Span(start, head + 1);
        return head;
    }

    /// <summary>The verb or adjective of what was counted: "were <i>killed</i>", "<i>dead</i>", or "<i>killing</i> three".</summary>
    public static TextSpan Predicate(NumericScan scan, int start, int end)
    {
        int after = VerbAfter(scan, end);
        int before = VerbBefore(scan, start);
        int verb = before >= 0 && (after < 0 || !scan.IsAny(before, "left leaving leaves found leave")) ? before : after;
        return verb < 0 ? default : scan.Tokens.SpanOf(verb);
    }

    /// <summary>The verb that a number, date or sum is the object or the adverbial of, or -1.</summary>
    public static int VerbBefore(NumericScan scan, int start)
    {
        for (int at = start - 1; at >= scan.First && at >= start - 3; at--)
        {
            if (!scan.IsWord(at))
                return -1;
            if (scan.Has(at, WordTraits.Determiner | WordTraits.Bound) || scan.IsAny(at, "just only another to by up as at"))
                continue;
            // "quake kills 12": a headline's verb may look like a noun in the plural.
            bool headline = at == start - 1 && scan.Is(at, WordClasses.Verb) && scan.Is(at, WordClasses.Plural);
            return headline || IsVerb(scan, at) ? at : -1;
        }

        return -1;
    }

    /// <summary>The noun that a number gives the size of: "the <i>toll</i> rose to 14", "a <i>fine</i> of $3m"; or -1.</summary>
    public static int NounBefore(NumericScan scan, int start, bool overVerb = false)
    {
        int at = start - 1;
        if (overVerb && IsVerb(scan, at))
            at++;
        else if (!scan.IsAny(at, "to at of is was were by reached hit stands stood are be from"))
            return -1;
        bool verbSeen = at < start && !scan.IsAny(at, "to at of by from");
        for (at--; at >= scan.First && at >= start - Reach; at--)
        {
            if (!scan.IsWord(at) || scan.IsShape(at, TokenShape.Clitic) || scan.Has(at, WordTraits.Conjunction))
                return -1;
            if (scan.Has(at, WordTraits.Auxiliary | WordTraits.Modal) || (scan.Is(at, WordClasses.Adverb) && !scan.Is(at, WordClasses.Noun)))
                continue;
            if (!verbSeen && IsVerb(scan, at) && !scan.Has(at - 1, WordTraits.Determiner))
            {
                verbSeen = true;
                continue;
            }

            // "a mother of two" counts children.
            return IsNoun(scan, at) && !(scan.Has(at, WordTraits.Kinship) && scan.Is(start - 1, "of")) && !scan.Has(at, WordTraits.Preposition | WordTraits.Pronoun | WordTraits.Determiner | WordTraits.Ordinal | WordTraits.Cardinal) ? at : -1;
        }

        return -1;
    }

    /// <summary>The lemma of a noun as text.</summary>
    public static string Lemma(NumericScan scan, int index) => LemmaText.Of(scan.Tokens, index);

    public static bool IsVerb(NumericScan scan, int at)
    {
        if (scan.Has(at, WordTraits.SpeechVerb | WordTraits.Auxiliary | WordTraits.Preposition | WordTraits.Modal))
            return false;
        if (scan.Is(at, WordClasses.Past | WordClasses.Gerund))
            return true;
        if (scan.Is(at, WordClasses.Verb))
            return !scan.Is(at, WordClasses.Noun | WordClasses.Adjective) || scan.Has(at - 1, WordTraits.Modal) || scan.IsAny(at - 1, "to will would");
        return scan.Is(at, WordClasses.Unknown) && IsPastForm(scan.Tokens[at]);
    }

    private static int VerbAfter(NumericScan scan, int end)
    {
        bool auxiliary = false;
        for (int at = end; at < scan.End && at < end + Reach; at++)
        {
            if (!scan.IsWord(at))
                return -1;
            if (scan.Has(at, WordTraits.Auxiliary | WordTraits.Modal))
            {
                auxiliary = true;
                continue;
            }

            if (scan.Has(at, WordTraits.Relative | WordTraits.Negation) || (scan.Is(at, WordClasses.Adverb) && !scan.Is(at, WordClasses.Verb | WordClasses.Adjective)))
                continue;
            bool state = scan.Is(at, WordClasses.Past | WordClasses.Adjective | WordClasses.Gerund)
                || (scan.Is(at, WordClasses.Verb) && (auxiliary || !scan.Is(at, WordClasses.Noun)))
                || (scan.Is(at, WordClasses.Unknown) && IsPastForm(scan.Tokens[at]));
            if ((auxiliary || at == end) && !scan.Has(at, WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Determiner))
                return state ? at : -1;
            if (scan.Has(at, WordTraits.Conjunction | WordTraits.Subordinator | WordTraits.SpeechVerb) || (auxiliary && scan.Has(at, WordTraits.Determiner)))
                return -1;
        }

        return -1;
    }

    private static bool IsNoun(NumericScan scan, int at) =>
        scan.Is(at, WordClasses.Noun) || scan.Has(at, WordTraits.PersonNoun | WordTraits.Role | WordTraits.PlaceNoun | WordTraits.OrganisationNoun | WordTraits.Kinship)
        || (scan.Is(at, WordClasses.Unknown) && !IsPastForm(scan.Tokens[at]));

    /// <summary>Whether a word after a noun is the verb of it: "people <i>died</i>", "three men <i>arrested</i>".</summary>
    private static bool IsVerbHere(NumericScan scan, int at, bool afterPlural)
    {
        if (scan.Is(at, WordClasses.Past))
            return true;
        if (scan.Is(at, WordClasses.Gerund))
            return afterPlural;
        return scan.Is(at, WordClasses.Verb) && !scan.Is(at, WordClasses.Noun);
    }

    private static bool HeadIsPlural(NumericScan scan, int head) => scan.Is(head, WordClasses.Plural) || scan.Is(head, "people");

    /// <summary>"three dead", "two hurt": a state of people who are not named, and no noun.</summary>
    private static bool IsState(NumericScan scan, int index, bool isPlural) =>
        scan.IsAny(index, "dead hurt injured wounded missing killed")
        || (isPlural && scan.Is(index, WordClasses.Adjective | WordClasses.Past) && !scan.Is(index, WordClasses.Plural) && scan.Has(index + 1, WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary) && !scan.Has(index, WordTraits.Demonym));

    private static bool IsPastForm(ReadOnlySpan<char> word) => word.Length > 4 && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase);
}
