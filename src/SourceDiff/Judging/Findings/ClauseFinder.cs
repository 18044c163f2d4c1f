using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>Finds the clause that a detail of a passage is told of, and who or what it is about. O(facts and tokens of the passage).</summary>
internal static class ClauseFinder
{
    /// <summary>Tokens before a detail that say enough of it.</summary>
    private const int MinTokensBefore = 4;

    /// <summary>Words of a verb: "had not yet been formally charged".</summary>
    private const int MaxVerbTokens = 6;

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

        // "the clerk accused of taking bribes": the doubt is the verb.
        var left = happening.PredicateSpan.Overlaps(detail) ? default : detail;
        int verb = VerbOf(tokens, passage, happening, left);
        // "The ban is meant to last": what it is to do is told of it by another verb.
        int afterSubject = tokens.IndexAt(happening.SubjectSpan.End);
        if (tokens.Is(verb, "to") && afterSubject < verb && verb - afterSubject <= MaxVerbTokens && ClauseEdges.IsOneClause(tokens, happening.SubjectSpan.End, tokens.Starts[verb]))
            verb = afterSubject;
        int end = ClauseEdges.End(tokens, passage, tokens.IndexAt(happening.PredicateSpan.Start) + 1, left);
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
                (first, end) = (after, ClauseEdges.End(tokens, passage, after + 1, default));
        }

        while (first + 1 < end && (tokens.Is(first, "and") || tokens.Is(first, "but") || (first > passage.FirstToken && (tokens.Is(first, "of") || tokens.Is(first, "for"))) || tokens.Kinds[first] is TokenKind.Punctuation or TokenKind.Dash
            || (tokens.Kinds[first] is TokenKind.Symbol or TokenKind.Quote && first > passage.FirstToken && tokens.Ends[first - 1] == tokens.Starts[first])))
        {
            // "The 15.4″ screen": the mark of inches belongs to the number.
            first++;
        }

        while (end > first + 1 && (tokens.Kinds[end - 1] == TokenKind.Punctuation || (end < passage.EndToken && ClauseEdges.LeadsOn(tokens, end - 1))))
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
            if (fact is not EventFact { IsNominal: false } happening || !ClauseSubject.TryRead(reading, happening, out var read))
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
            if (verb.End <= focus.Start && !IsLeft(tokens, happening, focus.Start) && !tokens.Has(tokens.IndexAt(verb.Start), WordTraits.SpeechVerb))
                (before, ofBefore) = (happening, read);
            if (after is null && verb.Start >= focus.End)
                (after, ofAfter) = (happening, read);
        }

        before = before is not null && ClauseEdges.IsOneClause(tokens, before.PredicateSpan.End, focus.Start) ? before : null;
        after = after is not null && ClauseEdges.IsOneClause(tokens, focus.End, after.PredicateSpan.Start) ? after : null;
        // "ordered the fleet to halt": who orders it tells more than the fleet to halt.
        if (inside is not null && before is not null && IsToDo(tokens, inside))
            inside = null;
        clause = inside is not null ? ofInside : before is not null ? ofBefore : ofAfter;
        return inside ?? before ?? after;
    }

    /// <summary>"the man who built the mill was fined on": behind the relative clause the sentence goes on about the man.</summary>
    private static bool IsLeft(TokenTable tokens, EventFact happening, int focus)
    {
        int verb = tokens.IndexAt(happening.PredicateSpan.Start);
        if (verb == 0 || !tokens.Has(verb - 1, WordTraits.Relative))
            return false;
        for (int i = tokens.IndexAt(happening.PredicateSpan.End); i < tokens.Count && tokens.Starts[i] < focus; i++)
        {
            if (tokens.Has(i, WordTraits.Auxiliary) && tokens.Kinds[i - 1] == TokenKind.Word && (tokens.Classes[i - 1] & (WordClasses.Noun | WordClasses.Unknown)) != 0 && tokens.Starts[i] >= happening.PredicateSpan.End)
                return true;
        }

        return false;
    }

    private static bool IsToDo(TokenTable tokens, EventFact happening) =>
        tokens.IndexAt(happening.PredicateSpan.Start) is > 0 and var verb && tokens.Is(verb - 1, "to");

    /// <summary>The first word of the verb of a happening, its auxiliaries before it.</summary>
    private static int VerbOf(TokenTable tokens, Passage passage, EventFact happening, TextSpan detail)
    {
        int verb = tokens.IndexAt(happening.PredicateSpan.Start), first = verb;
        for (int i = verb - 1; i >= Math.Max(passage.FirstToken, verb - MaxVerbTokens); i--)
        {
            // "may have lost": without its modal the verb is none.
            if (detail.Overlaps(tokens.SpanOf(i)) && tokens.Has(i, WordTraits.Modal) && detail.End <= tokens.Ends[i])
                return i;
            if (detail.Overlaps(tokens.SpanOf(i)) || tokens.Starts[i] < happening.SubjectSpan.End && tokens.Starts[i] >= happening.SubjectSpan.Start)
                break;
            if (tokens.Has(i, WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Negation) || tokens.Is(i, "to"))
                first = i;
            else if (!ClauseEdges.IsAdverb(tokens, i) || tokens.Has(i, WordTraits.Relative))
                break;
        }

        return first;
    }

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
