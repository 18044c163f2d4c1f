using SourceDiff.Lexicon.Counting;
using SourceDiff.Model;
using SourceDiff.Reading.Events;

namespace SourceDiff.Reading;

/// <summary>Finds the verb that a date belongs to, or the noun that tells what happened. Looks at no more than <see cref="Reach"/> tokens on either side.</summary>
internal static class DateVerb
{
    private const int Reach = 12;

    /// <summary>The verb stands farther before: "wed the racing driver Paul Moss at a villa on the shore of a lake in the north on <i>Saturday</i>".</summary>
    private const int ReachBack = 18;

    /// <summary>Words between a date that names a happening and the noun of it: "Thursday's deadly roadside <i>bombing</i>".</summary>
    private const int NounReach = 3;

    /// <summary>The happening that the date names, else the verb nearest before it in its clause, else the first after it.</summary>
    public static int Of(NumericScan scan, int start, int end)
    {
        if (NamedBy(scan, start, end) is >= 0 and var named)
            return named;
        // "The man who shot two – killing one – on Saturday has been charged": the date is that of the words before the main verb.
        int before = Before(scan, start, overDashes: false) is >= 0 and var near ? near : scan.Has(end, WordTraits.Auxiliary) ? Before(scan, start, overDashes: true) : -1;
        if (before >= 0)
            return before;
        for (int at = scan.Is(end, ",") ? end + 1 : end; at < scan.End && at < end + Reach; at++)
        {
            // "on Saturday before guests who had to leave": what those did is no verb of the day.
            if (scan.Kind(at) is TokenKind.Punctuation or TokenKind.Quote || scan.IsAny(at, "who", "whose"))
                break;
            if (IsDated(scan, at, start))
                return at;
        }

        return -1;
    }

    private static int Before(NumericScan scan, int start, bool overDashes)
    {
        int at = start - 1;
        // He will seek approval "early next year": the words are quoted, the date is that of the sentence.
        if (at > scan.First && scan.Kind(at) == TokenKind.Quote)
            at--;
        for (; at >= scan.First && at >= start - ReachBack; at--)
        {
            if (scan.Kind(at) is TokenKind.Punctuation or TokenKind.Quote || (scan.IsDash(at) && !scan.IsHyphen(at) && !overDashes))
                break;
            if (IsDated(scan, at, start))
                return at;
        }

        return -1;
    }

    /// <summary>"Thursday's <i>shooting</i>", "the Friday night <i>crash</i>", "after the <i>blast</i> on Sunday": the noun of the happening; -1 when the date names none.</summary>
    private static int NamedBy(NumericScan scan, int start, int end)
    {
        bool owns = scan.IsShape(end, TokenShape.Clitic), modifies = scan.Has(start - 1, WordTraits.Determiner);
        for (int at = owns ? end + 1 : end; (owns || modifies) && at < scan.End && at <= end + NounReach && scan.IsWord(at) && !scan.Has(at, WordTraits.Function); at++)
        {
            // "the June 20 attempted murder" killed nobody.
            if (scan.Is(at, "attempted"))
                return -1;
            if (EventNoun.At(scan.Tokens, at) is not null && !(scan.Is(at + 1, WordClasses.Noun) && !scan.Has(at + 1, WordTraits.Function)))
                return at;
        }

        int noun = scan.Is(start - 1, "on") || scan.Is(start - 1, "in") ? start - 2 : start - 1;
        return noun > scan.First + 1 && scan.Kind(noun) == TokenKind.Word && EventNoun.At(scan.Tokens, noun) is not null && IsOfPhrase(scan, noun - 1) ? noun : -1;
    }

    /// <summary>Whether the words up to <paramref name="at"/> open a phrase: "after the", "in a suicide", and not "he will".</summary>
    private static bool IsOfPhrase(NumericScan scan, int at)
    {
        for (int i = at; i > scan.First && i >= at - NounReach; i--)
        {
            if (scan.Has(i, WordTraits.Determiner | WordTraits.Possessive))
                return scan.Has(i - 1, WordTraits.Preposition | WordTraits.Subordinator);
            if (!scan.Is(i, WordClasses.Noun | WordClasses.Adjective))
                return false;
        }

        return false;
    }

    /// <summary>Whether a verb can have a date: no participle before its noun ("the injured man", "on injured reserve"), no gerund that is a noun ("a running back").</summary>
    private static bool IsDated(NumericScan scan, int at, int date)
    {
        if (!PredicateReader.IsVerb(scan, at) && !PredicateReader.IsFinding(scan, at) && !IsOutcome(scan, at) && !IsState(scan, at)
            && !(at + 1 == date && scan.Is(at - 1, "ago") && scan.Is(at, WordClasses.Verb))
            && !(PredicateReader.IsThirdPerson(scan, at) && scan.Is(at - 1, WordClasses.Noun) && (at + 1 == date || scan.Has(at + 1, WordTraits.Preposition | WordTraits.Determiner | WordTraits.Possessive) || scan.IsAny(at + 1, "office effect part place"))))
            return false;
        // "a fine of 64 million pounds on Tuesday"
        if ((at > scan.First && scan.IsShape(at, TokenShape.Capitalised)) || (scan.Has(at, WordTraits.Currency | WordTraits.Unit | WordTraits.TimeUnit) && scan.Is(at, WordClasses.Plural)))
            return false;
        int before = at - 1;
        if (scan.Is(at, "according") && scan.Is(at + 1, "to"))
            return false;
        // "a racing driver", "with managing director Holt": one person can be no object without an article.
        if (scan.Is(at, WordClasses.Gerund) && scan.Has(at + 1, WordTraits.Role | WordTraits.PersonNoun) && !scan.Is(at + 1, WordClasses.Plural))
            return false;
        // "is to open coalition talks on Thursday": what is opened, and not what opens.
        if (at + 1 >= date - 1 && scan.Is(at, WordClasses.Plural) && scan.Is(at, WordClasses.Noun) && !scan.Is(at, WordClasses.Past) && IsObject(scan, before))
            return false;
        if (scan.Is(at, WordClasses.Gerund) && !scan.Is(at, WordClasses.Past))
            return at == scan.First || !scan.IsWord(before) || scan.Has(before, WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary | WordTraits.Subordinator) || HeadsClause(scan, before);
        // "the quake which struck on Tuesday": a relative pronoun, and no determiner.
        bool modifies = (scan.Has(before, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition) && !scan.Has(before, WordTraits.Relative)) || scan.IsHyphen(before);
        return !modifies || scan.Is(before, "to");
    }

    /// <summary>"were <i>hurt</i> on Wednesday", "was <i>hit</i>": participles that do not look like any.</summary>
    private static bool IsOutcome(NumericScan scan, int at) => scan.Is(at, WordClasses.Verb) && !scan.Has(at, WordTraits.Function | WordTraits.Preposition | WordTraits.SpeechVerb) && scan.Has(at - 1, WordTraits.Auxiliary);

    /// <summary>"stays <i>shut</i> until Sunday": the state that a verb keeps up, which has a contrary.</summary>
    private static bool IsState(NumericScan scan, int at) => scan.Has(at, WordTraits.Contrary) && scan.Is(at, WordClasses.Verb | WordClasses.Adjective) && (scan.Has(at - 1, WordTraits.Auxiliary) || (scan.Holds(at - 1) && ValueWords.Is(scan.Tokens, at - 1, ValueCues.Staying)));

    /// <summary>A plural before a gerund is its subject: "the officers guarding the gate".</summary>
    private static bool HeadsClause(NumericScan scan, int at) => scan.Is(at, WordClasses.Plural) && scan.Is(at, WordClasses.Noun) && !scan.Is(at, WordClasses.Verb);

    /// <summary>Whether the words up to a plural stand behind a verb: "to <i>open coalition</i> talks".</summary>
    private static bool IsObject(NumericScan scan, int at)
    {
        int i = at;
        while (i > scan.First && i > at - NounReach && scan.Is(i, WordClasses.Noun | WordClasses.Adjective) && !scan.Has(i, WordTraits.Function) && !(scan.Is(i, WordClasses.Verb) && scan.Is(i - 1, "to")))
            i--;
        return (scan.Is(i, WordClasses.Verb) && (scan.Is(i - 1, "to") || scan.Has(i - 1, WordTraits.Modal))) || scan.Has(i, WordTraits.Preposition);
    }
}
