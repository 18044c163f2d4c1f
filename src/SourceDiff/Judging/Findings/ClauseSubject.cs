using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>Reads who or what a happening is told of, where the words before its verb are a subject. O(words of the subject).</summary>
internal static class ClauseSubject
{
    /// <summary>Words of a subject: longer ones carry asides.</summary>
    private const int MaxTokens = 7;

    /// <summary>What a clause of a thing that it does not name loses: "it took place" says less than the beginning of another sentence, "he was arrested" more.</summary>
    private const int Thing = 3;

    private const WordTraits Time = WordTraits.DayPart | WordTraits.Weekday | WordTraits.Month | WordTraits.RelativeDay | WordTraits.TimeUnit;

    /// <summary>Who or what the clause is about: a pronoun by the name it stands for. Not every words before a verb are a subject.</summary>
    public static bool TryRead(DocumentReading reading, EventFact happening, out ClauseLabel clause)
    {
        clause = default;
        var tokens = reading.Tokens;
        if (happening.SubjectSpan.IsEmpty)
            return false;
        int first = tokens.IndexAt(happening.SubjectSpan.Start), end = tokens.IndexAt(happening.SubjectSpan.End - 1) + 1;
        int entity = happening.IsPassive ? happening.PatientEntity : happening.AgentEntity;
        if (end - first == 1 && tokens.Has(first, WordTraits.Pronoun | WordTraits.Relative))
        {
            if (entity >= 0 && !tokens.Has(first, WordTraits.Relative) && (AreSeveral(reading, happening.Passage) || Speaks(reading, happening.Passage, entity)))
                entity = -1;
            clause = entity >= 0 ? new ClauseLabel(ClauseLabel.Clause) { Tokens = tokens, Name = reading.Entities[entity].Name } : new ClauseLabel(ClauseLabel.Clause - (tokens.Is(first, "it") ? Thing : 1)) { Tokens = tokens, Subject = (first, end) };
            return entity >= 0 || !tokens.Has(first, WordTraits.Relative);
        }

        var passage = reading.Passages[happening.Passage];
        if (IsWithin(tokens, passage, first))
            return false;
        // "At least five people": a bound is part of what it bounds.
        while (first > passage.FirstToken && tokens.Has(first - 1, WordTraits.Bound) | (tokens.Is(first, "least") || tokens.Is(first, "most") || tokens.Is(first, "than")))
            first--;
        clause = new ClauseLabel(ClauseLabel.Clause) { Tokens = tokens, Subject = (first, end) };
        // "violence had concluded" of "the district's violence": a bare singular noun is the rest of a phrase.
        bool isRest = end - first == 1 && (tokens.Classes[first] & WordClasses.Plural) == 0 && (tokens.Shapes[first] & TokenShape.Capitalised) == 0 && !tokens.Has(first, WordTraits.PersonNoun)
            && first > 0 && tokens.Kinds[first - 1] == TokenKind.Word && !tokens.Has(first - 1, WordTraits.Subordinator | WordTraits.Conjunction | WordTraits.Relative);
        // "and first hosted it": an adverb stands there, too.
        bool isAdverb = end - first == 1 && (tokens.Shapes[first] & TokenShape.Capitalised) == 0 && ((tokens.Classes[first] & WordClasses.Adverb) != 0 || tokens.Has(first, WordTraits.Ordinal | WordTraits.Function));
        if (isRest || isAdverb || (tokens.Shapes[first] & TokenShape.Clitic) != 0 || end - first > MaxTokens || ClauseEdges.IsFunction(tokens, end - 1) || tokens.Has(end - 1, Time))
            return false;
        for (int i = first; i < end; i++)
        {
            if ((tokens.Classes[i] & (WordClasses.Noun | WordClasses.Unknown)) != 0 || (tokens.Shapes[i] & TokenShape.Capitalised) != 0)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a noun before a verb hangs on other words, so that the verb is told of somebody else: "climbers with Mr Brandt were rescued", "the man
    /// who designed the bridge was fined", "the navy patrolling the gulf stopped a boat".
    /// </summary>
    private static bool IsWithin(TokenTable tokens, Passage passage, int first)
    {
        int before = first - 1;
        while (before > passage.FirstToken && (tokens.Has(before, WordTraits.Determiner | WordTraits.Possessive | WordTraits.PersonTitle) || (tokens.Classes[before] & (WordClasses.Adjective | WordClasses.Noun | WordClasses.Verb)) == WordClasses.Adjective))
            before--;
        if (before <= passage.FirstToken || tokens.Kinds[before] != TokenKind.Word || tokens.Has(before, WordTraits.Subordinator | WordTraits.SpeechVerb | WordTraits.Auxiliary))
            return false;
        if (tokens.Has(before, WordTraits.Preposition))
            return (tokens.Classes[before - 1] & (WordClasses.Noun | WordClasses.Verb | WordClasses.Unknown)) != 0;
        var classes = tokens.Classes[before];
        return ((classes & WordClasses.Past) != 0 && (classes & WordClasses.Noun) == 0) || ((classes & WordClasses.Gerund) != 0 && (tokens.Classes[before - 1] & (WordClasses.Noun | WordClasses.Unknown)) != 0);
    }

    /// <summary>Whether somebody is credited with words around a pronoun: who tells of a fall seldom fell.</summary>
    private static bool Speaks(DocumentReading reading, int passage, int entity)
    {
        for (int i = Math.Max(0, passage - 1); i <= passage; i++)
        {
            foreach (var fact in reading.FactsOf(i))
            {
                if (fact is AttributionFact credit && credit.SourceEntity == entity)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether two people are named around a pronoun: which of them it means is too often misread to be told as the article's words.</summary>
    private static bool AreSeveral(DocumentReading reading, int passage)
    {
        int one = -1;
        for (int i = Math.Max(0, passage - 1); i <= passage; i++)
        {
            foreach (var fact in reading.FactsOf(i))
            {
                if (fact is not NameFact { Entity.Kind: EntityKind.Person } name || name.Entity.Index == one)
                    continue;
                if (one >= 0)
                    return true;
                one = name.Entity.Index;
            }
        }

        return false;
    }
}
