using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Finds the verb that a date belongs to. Looks at no more than <see cref="Reach"/> tokens on either side.</summary>
internal static class DateVerb
{
    private const int Reach = 12;

    /// <summary>The verb that a date belongs to: the nearest before it in its clause, else the first after it.</summary>
    public static int Of(NumericScan scan, int start, int end)
    {
        for (int at = start - 1; at >= scan.First && at >= start - Reach; at--)
        {
            if (scan.Kind(at) is TokenKind.Punctuation or TokenKind.Quote || (scan.IsDash(at) && !scan.IsHyphen(at)))
                break;
            if (IsDated(scan, at, start))
                return at;
        }

        for (int at = scan.Is(end, ",") ? end + 1 : end; at < scan.End && at < end + Reach; at++)
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
            && !(PredicateReader.IsThirdPerson(scan, at) && scan.Is(at - 1, WordClasses.Noun) && (at + 1 == date || scan.Has(at + 1, WordTraits.Preposition))))
            return false;
        if (at > scan.First && scan.IsShape(at, TokenShape.Capitalised))
            return false;
        int before = at - 1;
        if (scan.Is(at, WordClasses.Gerund) && !scan.Is(at, WordClasses.Past))
            return at == scan.First || !scan.IsWord(before) || scan.Has(before, WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary | WordTraits.Subordinator) || HeadsClause(scan, before);
        bool modifies = scan.Has(before, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition) || scan.IsHyphen(before);
        return !modifies || scan.Is(before, "to");
    }

    /// <summary>"were <i>hurt</i> on Wednesday": what became of people is told by words that do not look like verbs, too.</summary>
    private static bool IsOutcome(NumericScan scan, int at) => scan.Has(at, WordTraits.Cumulative) && scan.Is(at, WordClasses.Verb) && scan.Has(at - 1, WordTraits.Auxiliary);

    /// <summary>"stays <i>shut</i> until Sunday": the state that a verb keeps up, which has a contrary.</summary>
    private static bool IsState(NumericScan scan, int at) => scan.Has(at, WordTraits.Contrary) && scan.Is(at, WordClasses.Verb | WordClasses.Adjective) && (scan.Has(at - 1, WordTraits.Auxiliary) || scan.IsAny(at - 1, "stay stays stayed staying remain remains remained remaining keep keeps kept"));

    /// <summary>A plural before a gerund is its subject: "the officers guarding the gate".</summary>
    private static bool HeadsClause(NumericScan scan, int at) => scan.Is(at, WordClasses.Plural) && scan.Is(at, WordClasses.Noun) && !scan.Is(at, WordClasses.Verb);
}
