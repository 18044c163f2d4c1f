using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Says of a date what it is the date of: of a report, of an end, of whose deed. O(tokens near it, facts of its passage).</summary>
internal static class DateMentions
{
    /// <summary>"told reporters on Friday": a verb of speech so near before a date is what it dates.</summary>
    private const int SpeechTokens = 3;

    /// <summary>"4:30 a.m. (11:30 p.m. ET)": the hour of another zone, in brackets behind its own.</summary>
    public static bool IsConverted(DocumentReading reading, DateFact date, int first)
    {
        if (date.Date.Minute is null || first < 2 || !reading.Tokens.Is(first - 1, "("))
            return false;
        foreach (var fact in reading.FactsOf(date.Passage))
        {
            if (fact is DateFact { Date.Minute: not null } before && before.Span.End <= date.Span.Start && date.Span.Start - before.Span.End <= 2)
                return true;
        }

        return false;
    }

    public static bool IsOfSaying(DocumentReading reading, int passage, int first, int predicate)
    {
        var tokens = reading.Tokens;
        if (predicate >= 0)
            return IsSaying(tokens, predicate) || Development.At(tokens, predicate) == DevelopmentKind.Grown;
        for (int i = first - 1; i >= Math.Max(reading.Passages[passage].FirstToken, first - SpeechTokens) && tokens.Kinds[i] == TokenKind.Word; i--)
        {
            if (IsSaying(tokens, i))
                return true;
        }

        return false;
    }

    public static bool IsLimit(TokenTable tokens, int before, int end)
    {
        // "open from noon" tells when it opens, "from Monday to Friday" how long.
        if (tokens.Is(before, "from"))
            return end < tokens.Count && (tokens.Is(end, "to") || tokens.Is(end, "until") || tokens.Is(end, "till") || tokens.Is(end, "through"));
        if (before > 0 && tokens.Is(before, "the"))
            before--;
        return tokens.Is(before, "to") || tokens.Is(before, "into") || tokens.Is(before, "until") || tokens.Is(before, "till") || tokens.Is(before, "through") || tokens.Is(before, "since")
            || tokens.Is(before, "ended") || tokens.Is(before, "ending");
    }

    /// <summary>"was announced on Monday": the day of the telling, where the other text dates what is told; also where nobody is said to tell it.</summary>
    public static bool IsTelling(TokenTable tokens, int verb) => verb >= 0 && tokens.Has(verb, WordTraits.SpeechVerb) && IsPlain(NewsLexicon.English.Value(tokens.Entries[verb], WordTraits.SpeechVerb));

    private static bool IsPlain(string takes) => takes.StartsWith("say", StringComparison.Ordinal) || takes.StartsWith("tell", StringComparison.Ordinal);

    /// <summary>"said", "told"; not "was found", which the verbs of speech hold too.</summary>
    private static bool IsSaying(TokenTable tokens, int verb)
    {
        if (!tokens.Has(verb, WordTraits.SpeechVerb) || (verb > 0 && tokens.Has(verb - 1, WordTraits.Auxiliary)))
            return false;
        return IsPlain(NewsLexicon.English.Value(tokens.Entries[verb], WordTraits.SpeechVerb));
    }

    public static ValueParts PartsOf(CalendarDate date) => (date.Minute is null ? ValueParts.None : ValueParts.Time)
        | (date is { Year: null, Month: null, Day: null, Weekday: null, First: null, Symbol: null } ? ValueParts.None : ValueParts.Day);

    /// <summary>Who does what the date dates, and to whom: "the court <i>jailed</i> Marek on Monday", "Marek was <i>jailed</i> on Monday".</summary>
    public static (int Agent, int Patient) RolesOf(DocumentReading reading, DateFact date)
    {
        foreach (var fact in reading.FactsOf(date.Passage))
        {
            if (fact is not EventFact happening || !happening.PredicateSpan.Overlaps(date.PredicateSpan))
                continue;
            int subject = WordKinship.Head(reading.Tokens, happening.SubjectSpan), other = WordKinship.Head(reading.Tokens, happening.ObjectSpan);
            return happening.IsPassive ? (other, subject) : (subject, other);
        }

        return (-1, -1);
    }
}
