using SourceDiff.Model;
using SourceDiff.Reading.Speech;

namespace SourceDiff.Reading.Events;

/// <summary>Finds who takes part in what a verb says, by the order of the words.</summary>
internal readonly struct Participants(TokenTable tokens, Passage passage, Clause clause, NounPhrases phrases)
{
    /// <summary>The words before the verb group that it is said of.</summary>
    public TokenRange Subject(int group)
    {
        int end = clause.SkipAdverbs(group - 1) + 1;
        if (end > passage.FirstToken && tokens.Has(end - 1, WordTraits.Relative))
        {
            end--;
            if (end > passage.FirstToken && tokens.Kinds[end - 1] == TokenKind.Punctuation)
                end--;
        }

        // "shot him and fled": whose verb it is stands before the other one.
        if (end > passage.FirstToken && tokens.Kinds[end - 1] == TokenKind.Word && tokens.Has(end - 1, WordTraits.Conjunction))
            return new TokenRange(end, end);
        if (end > passage.FirstToken && tokens.Has(end - 1, WordTraits.Pronoun) && !tokens.Has(end - 1, WordTraits.Possessive))
            return new TokenRange(end - 1, end);
        int limit = Math.Max(passage.FirstToken, end - Clause.Window);
        int first = end;
        while (first > limit && (phrases.Holds(first - 1) || phrases.Joins(first - 1)) && !EndsSubject(first - 1))
            first--;
        // A preposition in front belongs to another phrase: "in the raid police …" leaves what follows no subject but "police".
        while (first < end && (tokens.Has(first, WordTraits.Preposition | WordTraits.Conjunction) || tokens.Kinds[first] != TokenKind.Word && tokens.Kinds[first] != TokenKind.Number))
            first++;
        return new TokenRange(first, Math.Max(first, end));
    }

    /// <summary>A verb or a pronoun of the clause before: "said", "they".</summary>
    private bool EndsSubject(int index) =>
        tokens.Has(index, WordTraits.SpeechVerb | WordTraits.Relative | WordTraits.Subordinator)
        || (tokens.Has(index, WordTraits.Pronoun) && !tokens.Has(index, WordTraits.Possessive | WordTraits.Determiner))
        || ((tokens.Classes[index] & (WordClasses.Past | WordClasses.Verb)) == (WordClasses.Past | WordClasses.Verb) && clause.IsVerb(index, out _, out _));

    /// <summary>The words after the verb that it is done to.</summary>
    public TokenRange Object(int verb)
    {
        int first = verb + 1;
        if (first < passage.EndToken && tokens[first] is "up" or "out" or "down" or "off" or "over" or "away" or "back")
            first++;
        return phrases.From(first);
    }

    /// <summary>The words after "by" behind a passive.</summary>
    public TokenRange Agent(int verb)
    {
        int limit = Math.Min(passage.EndToken, verb + Clause.Window);
        for (int i = verb + 1; i < limit && tokens.Kinds[i] != TokenKind.Punctuation; i++)
        {
            if (tokens.Is(i, "by"))
                return phrases.From(i + 1);
        }

        return new TokenRange(verb, verb);
    }
}
