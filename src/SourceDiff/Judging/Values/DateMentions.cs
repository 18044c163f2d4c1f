using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Counting;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Says of a date what it is the date of: of a report, of an end, of whose deed. O(tokens near it, facts of its passage).</summary>
internal static class DateMentions
{
    /// <summary>"told reporters on Friday": a verb of speech so near before a date is what it dates.</summary>
    private const int SpeechTokens = 3;

    /// <summary>A document that gives more hours of one sort is a timetable.</summary>
    private const int MaxSorted = 8;

    /// <summary>"a <i>shooting</i> that had taken place": so near stands what happens.</summary>
    private const int SubjectTokens = 6;

    /// <summary>"will not be allowed back <i>before</i> noon": so near stands what denies.</summary>
    private const int DenialTokens = 7;

    /// <summary>"6:15 p.m. (1:15 p.m. ET)": the hour of another zone, in brackets behind its own.</summary>
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
        // "said on Friday that she thinks": the verb behind the day is of what was said.
        if (predicate >= 0 && predicate < first)
            return IsSaying(tokens, predicate) || IsGrowing(tokens, predicate);
        for (int i = first - 1; i >= Math.Max(reading.Passages[passage].FirstToken, first - SpeechTokens) && tokens.Kinds[i] == TokenKind.Word; i--)
        {
            if (IsSaying(tokens, i))
                return true;
        }

        return predicate >= 0 && (IsSaying(tokens, predicate) || IsGrowing(tokens, predicate));
    }

    /// <summary>"The toll rose to nine on Friday" tells when it was counted; "he was climbing alone on Friday" does not.</summary>
    private static bool IsGrowing(TokenTable tokens, int predicate) => Development.At(tokens, predicate) == DevelopmentKind.Grown && (tokens.Classes[predicate] & WordClasses.Gerund) == 0;

    public static bool IsLimit(TokenTable tokens, int before, int end)
    {
        // "open from noon" tells when it opens, "from Monday to Friday" how long.
        if (tokens.Is(before, "from"))
            return end < tokens.Count && (tokens.Is(end, "to") || tokens.Is(end, "until") || tokens.Is(end, "till") || tokens.Is(end, "through"));
        if (before > 0 && tokens.Is(before, "the"))
            before--;
        // "until at least Sunday", "until late on Friday"
        if (before > 1 && tokens.Is(before, "least") && tokens.Is(before - 1, "at"))
            before -= 2;
        while (before > 0 && (tokens.Is(before, "on") || tokens.Is(before, "late") || tokens.Is(before, "early") || tokens.Is(before, "about") || tokens.Is(before, "around")))
            before--;
        if (tokens.Is(before, "before"))
            return IsDenied(tokens, before);
        return tokens.Is(before, "to") || tokens.Is(before, "into") || tokens.Is(before, "until") || tokens.Is(before, "till") || tokens.Is(before, "through") || tokens.Is(before, "since")
            || tokens.Is(before, "ended") || tokens.Is(before, "ending");
    }

    /// <summary>"will <i>not</i> run before noon": until noon.</summary>
    private static bool IsDenied(TokenTable tokens, int before)
    {
        for (int i = before - 1; i >= Math.Max(0, before - DenialTokens) && tokens.Kinds[i] == TokenKind.Word; i--)
        {
            if (tokens.Has(i, WordTraits.Negation))
                return true;
        }

        return false;
    }

    /// <summary>"was announced on Monday": the day of the telling, where the other text dates what is told; also where nobody is said to tell it.</summary>
    public static bool IsTelling(TokenTable tokens, int verb) => verb >= 0 && tokens.Has(verb, WordTraits.SpeechVerb) && IsPlain(NewsLexicon.English.Value(tokens.Entries[verb], WordTraits.SpeechVerb));

    private static bool IsPlain(string takes) => takes.StartsWith("say", StringComparison.Ordinal) || takes.StartsWith("tell", StringComparison.Ordinal);

    /// <summary>"said", "told"; not "was found", which the verbs of speech hold too.</summary>
    private static bool IsSaying(TokenTable tokens, int verb)
    {
        if (!tokens.Has(verb, WordTraits.SpeechVerb) || (verb > 0 && tokens.Has(verb - 1, WordTraits.Auxiliary) && !(tokens.Is(verb - 1, "had") || tokens.Is(verb - 1, "has") || tokens.Is(verb - 1, "have"))))
            return false;
        return IsPlain(NewsLexicon.English.Value(tokens.Entries[verb], WordTraits.SpeechVerb));
    }

    /// <summary>"the <i>2013</i> awards", "Reading Server <i>2003</i>": a year that names one of several, and dates nothing.</summary>
    public static bool IsEdition(TokenTable tokens, CalendarDate date, int first, int end)
    {
        if (date is not { Year: not null, Month: null, Day: null, Weekday: null, Minute: null } || end != first + 1 || first == 0 || (tokens.Shapes[first] & TokenShape.LineStart) != 0)
            return false;
        int before = first - 1;
        bool isName = IsCapitalised(tokens, before) && !tokens.Has(before, WordTraits.Preposition | WordTraits.Subordinator | WordTraits.Determiner) && before > 0 && IsCapitalised(tokens, before - 1);
        bool modifies = (tokens.Has(before, WordTraits.Determiner | WordTraits.Possessive) || (tokens.Shapes[before] & TokenShape.Clitic) != 0 || isName)
            && end < tokens.Count && tokens.Kinds[end] == TokenKind.Word && (tokens.Classes[end] & WordClasses.Noun) != 0 && !tokens.Has(end, WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary | WordTraits.Modal);
        return modifies || (isName && (end == tokens.Count || !tokens.Has(end, WordTraits.Preposition)));
    }

    private static bool IsCapitalised(TokenTable tokens, int index) => tokens.Kinds[index] == TokenKind.Word && (tokens.Shapes[index] & TokenShape.Capitalised) != 0;

    /// <summary>Marks values of one sort that stand in a list: "in 1996, 1999 and 2002", "two men, aged 47 and 48". O(facts of the passage).</summary>
    public static void MarkLists(TokenTable tokens, ReadOnlySpan<ValueMention?> mentions)
    {
        ValueMention? last = null;
        foreach (var mention in mentions)
        {
            if (mention is not { Fact: AgeFact or DateFact })
                continue;
            if (last is not null && last.Kind == mention.Kind && (AreDeeds(tokens, last, mention) || (AreAlike(last.Fact, mention.Fact) && AreJoined(tokens, last.End, mention.First))))
                last.IsListed = mention.IsListed = true;
            last = mention;
        }
    }

    /// <summary>"signed a keeper on Tuesday <i>and</i> a striker on Friday": one verb, twice.</summary>
    private static bool AreDeeds(TokenTable tokens, ValueMention one, ValueMention other)
    {
        if (one.Predicate < 0 || one.Predicate != other.Predicate || one is not { Fact: DateFact, Parts: ValueParts.Day or (ValueParts.Day | ValueParts.Time) } || other is not { Parts: ValueParts.Day or (ValueParts.Day | ValueParts.Time) })
            return false;
        for (int i = one.End; i < other.First; i++)
        {
            if (tokens.Is(i, "and") && (i + 1 == other.First || tokens.Has(i + 1, WordTraits.Determiner | WordTraits.Preposition)))
                return true;
        }

        return false;
    }

    /// <summary>Marks the hour, and the day of a month, of which a document gives one only. O(mentions).</summary>
    public static void MarkOnly(ReadOnlySpan<ValueMention?> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention is { Fact: DateFact, Sort: not 0 })
                mention.IsOnlyOfSort = IsOnly(mentions, mention);
        }
    }

    private static bool IsOnly(ReadOnlySpan<ValueMention?> mentions, ValueMention date)
    {
        int left = MaxSorted;
        foreach (var mention in mentions)
        {
            if (mention is not { Fact: DateFact } || mention.Sort != date.Sort)
                continue;
            if (--left == 0 || !AreOneOfSort(mention.Date, date.Date))
                return false;
        }

        return true;
    }

    /// <summary>"9:20", told once more as "9:20 on Monday".</summary>
    private static bool AreOneOfSort(CalendarDate one, CalendarDate other) => one.Minute is not null ? one.Minute == other.Minute : one.Month == other.Month && one.Day == other.Day;

    private static bool AreAlike(Fact one, Fact other) => one is AgeFact || (one is DateFact { Date: var left } && other is DateFact { Date: var right }
        && left.Minute is null && right.Minute is null && left.Year is null == right.Year is null && left.Month is null == right.Month is null && left.Weekday is null == right.Weekday is null);

    /// <summary>A comma, an "and", or both.</summary>
    private static bool AreJoined(TokenTable tokens, int from, int to)
    {
        if (to - from is < 1 or > 2)
            return false;
        for (int i = from; i < to; i++)
        {
            if (!tokens.Is(i, ",") && !tokens.Is(i, "and") && !tokens.Is(i, "or"))
                return false;
        }

        return true;
    }

    /// <summary>The noun of a happening that is the predicate of a date, or stands between its verb and the date, or is what a verb of whatever happens is told of.</summary>
    public static int NounOf(TokenTable tokens, int predicate, int first)
    {
        if (predicate < 0 || tokens.Has(predicate, WordTraits.Event))
            return predicate;
        for (int i = first - 1; i > predicate; i--)
        {
            if (tokens.Has(i, WordTraits.Event))
                return i;
        }

        for (int i = predicate - 1; ValueWords.Is(tokens, predicate, ValueCues.Happening) && i >= Math.Max(0, predicate - SubjectTokens) && tokens.Kinds[i] == TokenKind.Word; i--)
        {
            if (tokens.Has(i, WordTraits.Event))
                return i;
        }

        return -1;
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
