using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Finds the noun phrase after a number that says what it counts. A shallow reading over word classes; every search looks at no more than <see cref="Reach"/> tokens.
/// </summary>
internal static class PhraseReader
{
    private const int Reach = 8;

    private const WordTraits Stops = WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary | WordTraits.Modal
        | WordTraits.Pronoun | WordTraits.Negation | WordTraits.Relative | WordTraits.Subordinator | WordTraits.Weekday
        | WordTraits.RelativeDay | WordTraits.Bound;

    /// <summary>The noun phrase that starts at <paramref name="index"/>: its span, and the token of its head noun, or -1.</summary>
    public static int NounAfter(NumericScan scan, int index, bool isPlural, out TextSpan span)
    {
        span = default;
        int at = index;
        if (scan.Is(at, "of") || scan.IsAny(at, "the its their his her our"))
            at++;
        at = AfterOwner(scan, index, at);
        while (at > index && scan.Has(at, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Pronoun) && at < index + 3)
            at++;
        // "seven of the ten suspects"
        if (at > index && !scan.IsArticle(at) && NumberReader.TryRead(scan, at, out var whole) && whole.Form is NumberForm.Digits or NumberForm.Words)
            at = whole.End;
        int start = at, head = -1;
        for (; at < scan.End && at < start + Reach; at++)
        {
            if (scan.IsHyphen(at))
                continue;
            // "six AK-47 rifles", "six AK 47 rifles"
            if (scan.IsNumber(at) && at > start && scan.IsShape(scan.IsHyphen(at - 1) ? at - 2 : at - 1, TokenShape.AllCapitals) && scan.IsWord(at + 1))
            {
                head = -1;
                continue;
            }

            if (!scan.IsWord(at) || scan.IsShape(at, TokenShape.Clitic) || (at > start && scan.IsShape(at, TokenShape.LineStart)))
                break;
            if (scan.Cue(at, NumberCues.EndsPhrase))
                break;
            if (at == start && scan.Is(at, "others"))
            {
                head = at;
                break;
            }

            bool filler = at == start && scan.Cue(at, NumberCues.Filler);
            if (filler)
                continue;
            // "federal and independent scientists"
            if (at > start && (head < 0 || head == at - 1) && scan.IsAny(at, "and", "or") && IsQuality(scan, at - 1) && !scan.Has(at + 1, WordTraits.Cardinal) && scan.Is(at + 1, WordClasses.Adjective) && scan.Is(at + 2, WordClasses.Noun))
            {
                head = -1;
                continue;
            }

            bool round = at == start && scan.Is(at, "round") && !scan.Has(at + 1, WordTraits.Determiner | WordTraits.Possessive);
            if ((!round && scan.Has(at, Stops | WordTraits.Determiner)) || (head >= 0 && scan.Has(at, WordTraits.SpeechVerb)))
                break;
            // "a 47-yard goal moments later"
            if (head >= 0 && scan.Cue(at + 1, NumberCues.LaterWord) && scan.Is(at, WordClasses.Plural))
                break;
            if (scan.Is(at, WordClasses.Adverb) && !scan.Is(at, WordClasses.Noun | WordClasses.Adjective))
            {
                if (head >= 0)
                    break;
                continue;
            }

            bool noun = round || IsNoun(scan, at);
            bool plural = scan.Is(at, WordClasses.Plural) || scan.Is(at, "people") || scan.Is(at, "police");
            if (head >= 0 && !scan.IsHyphen(at - 1) && IsVerbHere(scan, at, head, isPlural))
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

    /// <summary>Over "the group's" in "90 of the group's 600 shops", over "the number of" in "brought to seven the number of victims".</summary>
    private static int AfterOwner(NumericScan scan, int index, int at)
    {
        if (scan.Is(index, "the") && IsCollective(scan, index + 1) && scan.Is(index + 2, "of"))
            return index + 3;
        for (int owner = at; at > index && scan.Is(index, "of") && owner < index + OwnerReach && (scan.IsWord(owner) || scan.IsShape(owner, TokenShape.Clitic)); owner++)
        {
            if (scan.IsShape(owner, TokenShape.Clitic) && scan.IsAny(owner, "'s", "’s"))
                return owner + 1;
        }

        return at;
    }

    private const int OwnerReach = 6;

    /// <summary>Whether a noun stands for many of a kind, so that what is counted follows it: "a group of", "the number of".</summary>
    public static bool IsCollective(NumericScan scan, int at) => scan.Cue(at, NumberCues.Collective);

    /// <summary>The lemma of a noun as text.</summary>
    public static string Lemma(NumericScan scan, int index) => LemmaText.Of(scan.Tokens, index);

    public static bool IsNoun(NumericScan scan, int at) =>
        scan.Is(at, WordClasses.Noun) || scan.Has(at, WordTraits.PersonNoun | WordTraits.Role | WordTraits.PlaceNoun | WordTraits.OrganisationNoun | WordTraits.Kinship)
        || (scan.Is(at, WordClasses.Unknown) && !PredicateReader.IsPastForm(scan.Tokens[at]));

    /// <summary>Whether a word after a noun is the verb of it: "people <i>died</i>", "three men <i>arrested</i>", "a 6.1 magnitude quake <i>hits</i> Aceh".</summary>
    private static bool IsVerbHere(NumericScan scan, int at, int head, bool isPlural)
    {
        if (scan.Is(at, WordClasses.Past))
            return true;
        bool plural = HeadIsPlural(scan, head);
        if (scan.Is(at, WordClasses.Gerund))
            return isPlural && (plural || (!scan.Is(at, WordClasses.Plural) && !scan.Is(at + 1, WordClasses.Noun)));
        if (scan.Is(at, WordClasses.Verb) && scan.Is(at, WordClasses.Plural) && !plural && !isPlural)
            return scan.Has(at + 1, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Cardinal) || scan.IsNumber(at + 1) || scan.IsShape(at + 1, TokenShape.Capitalised);
        return scan.Is(at, WordClasses.Verb) && !scan.Is(at, WordClasses.Noun);
    }

    private static bool IsQuality(NumericScan scan, int at) => scan.Is(at, WordClasses.Adjective) && !scan.Has(at, WordTraits.Cumulative);

    private static bool HeadIsPlural(NumericScan scan, int head) => scan.Is(head, WordClasses.Plural) || scan.Is(head, "people");

    /// <summary>"three dead", "two hurt": a state of people who are not named, and no noun.</summary>
    private static bool IsState(NumericScan scan, int index, bool isPlural) =>
        scan.Has(index, WordTraits.Cumulative) && (scan.Is(index, WordClasses.Adjective | WordClasses.Past) || (scan.Is(index, WordClasses.Verb) && !scan.Is(index, WordClasses.Plural) && isPlural)) && !scan.Is(index, WordClasses.Plural)
        || (isPlural && scan.Is(index, WordClasses.Adjective | WordClasses.Past) && !scan.Is(index, WordClasses.Plural) && scan.Has(index + 1, WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary) && !scan.Has(index, WordTraits.Demonym));
}
