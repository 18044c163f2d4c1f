using SourceDiff.Lexicon.Counting;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Finds the verb that a date belongs to. Looks at no more than <see cref="Reach"/> tokens on either side.</summary>
internal static class DateVerb
{
    private const int Reach = 12;

    /// <summary>The verb that a date belongs to: the nearest before it in its clause, else the first after it.</summary>
    public static int Of(NumericScan scan, int start, int end)
    {
        int at = start - 1;
        for (; at >= scan.First && at >= start - Reach; at--)
        {
            if (scan.Kind(at) is TokenKind.Punctuation or TokenKind.Quote || (scan.IsDash(at) && !scan.IsHyphen(at)))
                break;
            if (IsDated(scan, at, start))
                return at;
        }


        for (at = scan.Is(end, ",") ? end + 1 : end; at < scan.End && at < end + Reach; at++)
        {
            if (scan.Kind(at) is TokenKind.Punctuation or TokenKind.Quote)
                break;
            if (IsDated(scan, at, start))
                return at;
        }

        return -1;
    }

    /// <summary>Whether a verb can have a date: no participle before its noun ("the injured man", "on injured reserve"), no gerund that is a noun ("a running back").</summary>
    private static bool IsDated(NumericScan scan, int at, int date)
    {
        if (!PredicateReader.IsVerb(scan, at) && !PredicateReader.IsFinding(scan, at) && !IsOutcome(scan, at) && !IsState(scan, at)
            && !(PredicateReader.IsThirdPerson(scan, at) && scan.Is(at - 1, WordClasses.Noun) && (at + 1 == date || scan.Has(at + 1, WordTraits.Preposition | WordTraits.Determiner | WordTraits.Possessive))))
            return false;
        // "a fine of 64 million pounds on Tuesday"
        if ((at > scan.First && scan.IsShape(at, TokenShape.Capitalised)) || (scan.Has(at, WordTraits.Currency | WordTraits.Unit | WordTraits.TimeUnit) && scan.Is(at, WordClasses.Plural)))
            return false;
        int before = at - 1;
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
}
