using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>Finds the clause that a detail of a passage is told of, and who or what it is about. O(facts and tokens of the passage).</summary>
internal static class ClauseFinder
{
    /// <summary>Tokens before a detail that say enough of it.</summary>
    private const int MinTokensBefore = 4;

    /// <summary>Words of a subject: longer ones carry asides.</summary>
    private const int MaxSubjectTokens = 7;

    /// <summary>Words of a verb: "had not yet been formally charged".</summary>
    private const int MaxVerbTokens = 6;

    private const WordTraits Time = WordTraits.DayPart | WordTraits.Weekday | WordTraits.Month | WordTraits.RelativeDay | WordTraits.TimeUnit;

    /// <summary>The label of what is told at <paramref name="focus"/>, without the words of the detail at <paramref name="detail"/>.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="passage">The passage that holds both.</param>
    /// <param name="focus">The words whose clause is wanted.</param>
    /// <param name="detail">The detail itself.</param>
    /// <param name="predicate">The verb that is known to govern the detail; empty when none is.</param>
    public static ClauseLabel Of(DocumentReading reading, Passage passage, TextSpan focus, TextSpan detail, TextSpan predicate)
    {
        int prose = passage.Kind == PassageKind.Sentence ? ClauseLabel.Prose : 0;
        var tokens = reading.Tokens;
        if (Governing(reading, passage, focus, predicate, out var clause) is not { } happening)
            return new ClauseLabel(ClauseLabel.Sentence + prose) { Tokens = tokens, Rest = Beginning(tokens, passage, detail) };

        // "the woman accused of killing two": the doubt is the verb.
        var left = happening.PredicateSpan.Overlaps(detail) ? default : detail;
        int verb = VerbOf(tokens, passage, happening, left);
        // "The pause is intended to remain": what it is to do is told of it by another verb.
        int afterSubject = tokens.IndexAt(happening.SubjectSpan.End);
        if (tokens.Is(verb, "to") && afterSubject < verb && verb - afterSubject <= MaxVerbTokens && IsOneClause(tokens, happening.SubjectSpan.End, tokens.Starts[verb]))
            verb = afterSubject;
        int end = End(tokens, passage, tokens.IndexAt(happening.PredicateSpan.Start) + 1, left);
        int poor = (end - verb < 2 && !happening.IsPassive) || tokens.Is(verb, "to") ? ClauseLabel.Poor : 0;
        string auxiliary = (tokens.Shapes[verb] & TokenShape.Clitic) == 0 ? "" : Written(tokens[verb], happening.IsPassive);
        if (auxiliary.Length > 0)
            verb++;
        return clause with { Rank = clause.Rank + prose - poor, Auxiliary = auxiliary, Rest = (verb, Math.Max(end, verb + 1)) };
    }

    /// <summary>Who or what the clause at <paramref name="focus"/> is about, alone; empty when that is not told.</summary>
    public static ClauseLabel OfSubject(DocumentReading reading, Passage passage, TextSpan focus) =>
        Governing(reading, passage, focus, default, out var clause) is null ? default : clause;

    /// <summary>The first words of a passage, up to the detail; where it starts with the detail, the words after it.</summary>
    private static (int First, int End) Beginning(TokenTable tokens, Passage passage, TextSpan detail)
    {
        int first = passage.FirstToken, end = passage.EndToken;
        if (!detail.IsEmpty)
        {
            int start = tokens.IndexAt(detail.Start), after = tokens.IndexAt(detail.End - 1) + 1;
            if (start - first >= MinTokensBefore)
                end = start;
            else if (end - after >= MinTokensBefore)
                (first, end) = (after, End(tokens, passage, after + 1, default));
        }

        while (first + 1 < end && (tokens.Is(first, "and") || tokens.Is(first, "but") || tokens.Kinds[first] is TokenKind.Punctuation or TokenKind.Dash))
            first++;
        while (end > first + 1 && (tokens.Kinds[end - 1] == TokenKind.Punctuation || (end < passage.EndToken && LeadsOn(tokens, end - 1))))
            end--;
        return (first, end);
    }

    /// <summary>
    /// The happening of the verb that is known, else the first one told within the focus, else the nearest before or after it in one clause: of those
    /// whose subject can be read, for "to remain in effect" is told of whoever intended it.
    /// </summary>
    private static EventFact? Governing(DocumentReading reading, Passage passage, TextSpan focus, TextSpan predicate, out ClauseLabel clause)
    {
        var tokens = reading.Tokens;
        EventFact? inside = null, before = null, after = null;
        ClauseLabel ofInside = default, ofBefore = default, ofAfter = default;
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is not EventFact { IsNominal: false } happening || !TryReadSubject(reading, happening, out var read))
                continue;
            var verb = happening.PredicateSpan;
            if (!predicate.IsEmpty && verb.Overlaps(predicate))
            {
                clause = read;
                return happening;
            }

            if (inside is null && focus.Contains(verb))
                (inside, ofInside) = (happening, read);
            // What somebody said is not said of them.
            if (verb.End <= focus.Start && !tokens.Has(tokens.IndexAt(verb.Start), WordTraits.SpeechVerb))
                (before, ofBefore) = (happening, read);
            if (after is null && verb.Start >= focus.End)
                (after, ofAfter) = (happening, read);
        }

        before = before is not null && IsOneClause(tokens, before.PredicateSpan.End, focus.Start) ? before : null;
        after = after is not null && IsOneClause(tokens, focus.End, after.PredicateSpan.Start) ? after : null;
        // "ordered the fleet to halt": who orders it tells more than the fleet to halt.
        if (inside is not null && before is not null && IsToDo(tokens, inside))
            inside = null;
        clause = inside is not null ? ofInside : before is not null ? ofBefore : ofAfter;
        return inside ?? before ?? after;
    }

    private static bool IsToDo(TokenTable tokens, EventFact happening) =>
        tokens.IndexAt(happening.PredicateSpan.Start) is > 0 and var verb && tokens.Is(verb - 1, "to");

    private static bool IsOneClause(TokenTable tokens, int from, int to)
    {
        for (int i = tokens.IndexAt(from); i < tokens.Count && tokens.Starts[i] < to; i++)
        {
            if (Breaks(tokens, i))
                return false;
        }

        return true;
    }

    private static bool Breaks(TokenTable tokens, int token) => tokens.Kinds[token] switch
    {
        TokenKind.Punctuation => tokens[token] is not ("(" or ")"),
        TokenKind.Dash => (tokens.Shapes[token] & TokenShape.SpaceBefore) != 0,
        TokenKind.Word => tokens.Has(token, WordTraits.Relative | WordTraits.Subordinator) && !tokens.Is(token, "as"),
        _ => false,
    };

    /// <summary>Who or what the clause is about: a pronoun by the name it stands for. Not every words before a verb are a subject.</summary>
    private static bool TryReadSubject(DocumentReading reading, EventFact happening, out ClauseLabel clause)
    {
        clause = default;
        var tokens = reading.Tokens;
        if (happening.SubjectSpan.IsEmpty)
            return false;
        int first = tokens.IndexAt(happening.SubjectSpan.Start), end = tokens.IndexAt(happening.SubjectSpan.End - 1) + 1;
        int entity = happening.IsPassive ? happening.PatientEntity : happening.AgentEntity;
        if (end - first == 1 && tokens.Has(first, WordTraits.Pronoun | WordTraits.Relative))
        {
            clause = entity >= 0 ? new ClauseLabel(ClauseLabel.Clause) { Tokens = tokens, Name = reading.Entities[entity].Name } : new ClauseLabel(ClauseLabel.Clause - 1) { Tokens = tokens, Subject = (first, end) };
            return entity >= 0 || !tokens.Has(first, WordTraits.Relative);
        }

        clause = new ClauseLabel(ClauseLabel.Clause) { Tokens = tokens, Subject = (first, end) };
        // "violence had concluded" of "the district's violence": a bare singular noun is the rest of a phrase.
        bool isRest = end - first == 1 && (tokens.Classes[first] & WordClasses.Plural) == 0 && (tokens.Shapes[first] & TokenShape.Capitalised) == 0 && !tokens.Has(first, WordTraits.PersonNoun)
            && first > 0 && tokens.Kinds[first - 1] == TokenKind.Word && !tokens.Has(first - 1, WordTraits.Subordinator | WordTraits.Conjunction | WordTraits.Relative);
        // "and first hosted it": an adverb stands there, too.
        bool isAdverb = end - first == 1 && (tokens.Shapes[first] & TokenShape.Capitalised) == 0 && ((tokens.Classes[first] & WordClasses.Adverb) != 0 || tokens.Has(first, WordTraits.Ordinal | WordTraits.Function));
        if (isRest || isAdverb || (tokens.Shapes[first] & TokenShape.Clitic) != 0 || end - first > MaxSubjectTokens || IsFunction(tokens, end - 1) || tokens.Has(end - 1, Time))
            return false;
        for (int i = first; i < end; i++)
        {
            if ((tokens.Classes[i] & (WordClasses.Noun | WordClasses.Unknown)) != 0 || (tokens.Shapes[i] & TokenShape.Capitalised) != 0)
                return true;
        }

        return false;
    }

    /// <summary>The first word of the verb of a happening, its auxiliaries before it.</summary>
    private static int VerbOf(TokenTable tokens, Passage passage, EventFact happening, TextSpan detail)
    {
        int verb = tokens.IndexAt(happening.PredicateSpan.Start), first = verb;
        for (int i = verb - 1; i >= Math.Max(passage.FirstToken, verb - MaxVerbTokens); i--)
        {
            if (detail.Overlaps(tokens.SpanOf(i)) || tokens.Starts[i] < happening.SubjectSpan.End && tokens.Starts[i] >= happening.SubjectSpan.Start)
                break;
            if (tokens.Has(i, WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Negation) || tokens.Is(i, "to"))
                first = i;
            else if (!IsAdverb(tokens, i) || tokens.Has(i, WordTraits.Relative))
                break;
        }

        return first;
    }

    /// <summary>Where the clause ends, or the detail starts, with the words that lead up to it.</summary>
    private static int End(TokenTable tokens, Passage passage, int from, TextSpan detail)
    {
        int end = from;
        while (end < passage.EndToken && !(tokens.Starts[end] < detail.End && detail.Start < tokens.Ends[end]) && !(Breaks(tokens, end) && !JoinsWords(tokens, end)))
            end++;
        // "happened shortly | after": what leads up to the rest says nothing without it.
        int whole = end;
        while (end > from && whole < passage.EndToken && (LeadsOn(tokens, end - 1) || (end < whole && tokens.Has(end, WordTraits.TimeUnit) && tokens.Kinds[end - 1] == TokenKind.Number | tokens.Has(end - 1, WordTraits.Cardinal))))
            end--;
        return end;
    }

    /// <summary>The point of "St. Ann" and the comma of "1,200".</summary>
    private static bool JoinsWords(TokenTable tokens, int token) =>
        token > 0 && token + 1 < tokens.Count && tokens.Kinds[token - 1] == TokenKind.Number && tokens.Kinds[token + 1] == TokenKind.Number;

    private static bool IsFunction(TokenTable tokens, int token) =>
        tokens.Has(token, WordTraits.Preposition | WordTraits.Determiner | WordTraits.Conjunction | WordTraits.Bound | WordTraits.Subordinator) || tokens.Kinds[token] is TokenKind.Punctuation or TokenKind.Dash;

    private static bool LeadsOn(TokenTable tokens, int token) =>
        IsFunction(tokens, token) || (token > 0 && tokens.Has(token, WordTraits.Pronoun) && tokens.Has(token - 1, WordTraits.Relative)) || tokens.Has(token, WordTraits.Relative | WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Negation | WordTraits.TimeUnit | WordTraits.VagueAmount) || IsAdverb(tokens, token);

    private static bool IsAdverb(TokenTable tokens, int token) =>
        tokens.Kinds[token] == TokenKind.Word && (tokens.Classes[token] & (WordClasses.Adverb | WordClasses.Noun | WordClasses.Verb)) == WordClasses.Adverb;

    /// <summary>"she'd worked" of a name: "had". Whether "'s" is "is" or "has" only the next verb tells.</summary>
    private static string Written(ReadOnlySpan<char> clitic, bool isPassive) => clitic[^1] switch
    {
        'd' => "had ",
        'l' => "will ",
        'e' => clitic.Length > 2 && clitic[^2] == 'r' ? "are " : "have ",
        's' => isPassive ? "is " : "has ",
        _ => "",
    };
}
