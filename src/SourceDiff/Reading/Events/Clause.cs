using SourceDiff.Model;

namespace SourceDiff.Reading.Events;

/// <summary>The grammar around a verb, by word classes alone: whether it is one, and which words take part.</summary>
internal readonly struct Clause(TokenTable tokens, Passage passage)
{
    /// <summary>Participants stand within so many tokens of their verb, or are not looked for.</summary>
    public const int Window = 12;

    private const WordTraits Grammar = WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Preposition | WordTraits.Conjunction
        | WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Relative | WordTraits.Subordinator | WordTraits.Negation;

    private const WordTraits Calendar = WordTraits.Month | WordTraits.Weekday | WordTraits.RelativeDay;

    /// <summary>Whether the word at <paramref name="index"/> is used as a verb; <paramref name="group"/> is its first auxiliary or itself.</summary>
    public bool IsVerb(int index, out int group, out bool passive)
    {
        group = index;
        passive = false;
        if (!IsPlainWord(index) || (tokens.Traits[index] & (Grammar | Calendar)) != 0)
            return false;
        int previous = SkipAdverbs(index - 1);
        if (previous < passage.FirstToken)
            return false;
        bool past = (tokens.Classes[index] & WordClasses.Past) != 0;
        bool gerund = (tokens.Classes[index] & WordClasses.Gerund) != 0;
        if (tokens.Has(previous, WordTraits.Auxiliary | WordTraits.Modal))
        {
            bool be = IsBe(previous);
            if (be ? !past && !gerund : !past && !tokens.Has(previous, WordTraits.Modal) && !tokens[previous].StartsWith("d", StringComparison.OrdinalIgnoreCase))
                return false;
            passive = be && past;
            group = GroupStart(previous);
            return true;
        }

        if (tokens.Is(previous, "to"))
        {
            group = previous;
            return !past && !gerund && (tokens.Classes[index] & WordClasses.Plural) == 0 && !StartsNounPhrase(index);
        }

        if (tokens.Has(previous, WordTraits.Determiner | WordTraits.Preposition | WordTraits.Possessive) || gerund)
            return false;
        bool subject = (tokens.Has(previous, WordTraits.Pronoun) && !IsObjectPronoun(previous)) || tokens.Has(previous, WordTraits.Relative);
        if (subject)
            return true;
        bool noun = IsNominal(previous);
        if (past)
            return (noun || tokens.Kinds[previous] == TokenKind.Punctuation || tokens.Is(previous, "and")) && !ModifiesNoun(index, previous);
        // "Police arrest the driver": present tense, told from a noun by what follows.
        int next = index + 1;
        return noun && !tokens.Has(index, WordTraits.Role) && next < passage.EndToken && (tokens.Has(next, WordTraits.Determiner) || (tokens.Shapes[next] & TokenShape.Capitalised) != 0
            || tokens.Has(next, WordTraits.Pronoun)) && (tokens.Classes[previous] & WordClasses.Adjective) == 0 && tokens.Kinds[next] == TokenKind.Word;
    }

    /// <summary>The words before the verb group that it is said of.</summary>
    public (int First, int End) Subject(int group)
    {
        int end = SkipAdverbs(group - 1) + 1;
        if (end > passage.FirstToken && tokens.Has(end - 1, WordTraits.Relative))
        {
            end--;
            if (end > passage.FirstToken && tokens.Kinds[end - 1] == TokenKind.Punctuation)
                end--;
        }

        // "shot him and fled": whose verb it is stands before the other one.
        if (end > passage.FirstToken && tokens.Kinds[end - 1] == TokenKind.Word && tokens.Has(end - 1, WordTraits.Conjunction))
            return (end, end);
        if (end > passage.FirstToken && tokens.Has(end - 1, WordTraits.Pronoun) && !tokens.Has(end - 1, WordTraits.Possessive))
            return (end - 1, end);
        int limit = Math.Max(passage.FirstToken, end - Window);
        int first = end;
        while (first > limit && (IsNominal(first - 1) || IsLink(first - 1)) && !EndsSubject(first - 1))
            first--;
        // A preposition in front belongs to another phrase: "in the raid police …" leaves what follows no subject but "police".
        while (first < end && (tokens.Has(first, WordTraits.Preposition | WordTraits.Conjunction) || tokens.Kinds[first] != TokenKind.Word && tokens.Kinds[first] != TokenKind.Number))
            first++;
        return (first, Math.Max(first, end));
    }

    /// <summary>A verb or a pronoun of the clause before: "said", "they".</summary>
    private bool EndsSubject(int index) =>
        tokens.Has(index, WordTraits.SpeechVerb | WordTraits.Relative | WordTraits.Subordinator)
        || (tokens.Has(index, WordTraits.Pronoun) && !tokens.Has(index, WordTraits.Possessive | WordTraits.Determiner))
        || ((tokens.Classes[index] & (WordClasses.Past | WordClasses.Verb)) == (WordClasses.Past | WordClasses.Verb) && IsVerb(index, out _, out _));

    /// <summary>The words after the verb that it is done to.</summary>
    public (int First, int End) Object(int verb)
    {
        int first = verb + 1;
        if (first < passage.EndToken && tokens[first] is "up" or "out" or "down" or "off" or "over" or "away" or "back")
            first++;
        return NounPhrase(first);
    }

    /// <summary>The words after "by" behind a passive.</summary>
    public (int First, int End) Agent(int verb)
    {
        int limit = Math.Min(passage.EndToken, verb + Window);
        for (int i = verb + 1; i < limit && tokens.Kinds[i] != TokenKind.Punctuation; i++)
        {
            if (tokens.Is(i, "by"))
                return NounPhrase(i + 1);
        }

        return (verb, verb);
    }

    private (int First, int End) NounPhrase(int first)
    {
        int limit = Math.Min(passage.EndToken, first + Window);
        int end = first;
        while (end < limit && (IsNominal(end) || (end > first && tokens.Is(end, "of") && end + 1 < limit))
            && !(end > first && tokens.Has(end, WordTraits.Pronoun) && !tokens.Has(end, WordTraits.Possessive | WordTraits.Determiner)))
        {
            end++;
        }

        while (end > first && (tokens.Has(end - 1, WordTraits.Determiner | WordTraits.Preposition) || tokens.Kinds[end - 1] == TokenKind.Dash))
            end--;
        return (first, end);
    }

    /// <summary>Whether the token can stand inside a noun phrase.</summary>
    private bool IsNominal(int index)
    {
        if (tokens.Kinds[index] == TokenKind.Number)
            return true;
        if (tokens.Kinds[index] == TokenKind.Dash)
            return !((tokens.Shapes[index] & TokenShape.SpaceBefore) != 0);
        if (tokens.Kinds[index] != TokenKind.Word || (tokens.Traits[index] & Calendar) != 0)
            return tokens.Kinds[index] == TokenKind.Symbol;
        if ((tokens.Shapes[index] & TokenShape.Clitic) != 0)
            return tokens[index].EndsWith("s", StringComparison.OrdinalIgnoreCase);
        if (tokens.Has(index, WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Possessive))
            return true;
        if ((tokens.Traits[index] & Grammar) != 0)
            return false;
        var classes = tokens.Classes[index];
        return (classes & (WordClasses.Noun | WordClasses.Adjective | WordClasses.Unknown)) != 0 || (tokens.Shapes[index] & TokenShape.Capitalised) != 0;
    }

    private bool IsLink(int index) => tokens[index] is "of" or "and" or "in" or "from" or "at" or "with" or "for";

    private bool IsPlainWord(int index) =>
        tokens.Kinds[index] == TokenKind.Word && (tokens.Shapes[index] & (TokenShape.Clitic | TokenShape.Capitalised)) == 0;

    /// <summary>"the injured man", "an abandoned car", "tired, beaten players": a participle before a noun.</summary>
    private bool ModifiesNoun(int index, int previous)
    {
        int next = index + 1;
        bool beforeNoun = next < passage.EndToken && tokens.Kinds[next] == TokenKind.Word
            && (tokens.Classes[next] & (WordClasses.Noun | WordClasses.Verb)) == WordClasses.Noun && (tokens.Traits[next] & Grammar) == 0
            && (tokens.Shapes[next] & TokenShape.Capitalised) == 0;
        return beforeNoun && (tokens.Kinds[previous] == TokenKind.Punctuation || (tokens.Classes[previous] & WordClasses.Adjective) != 0
            || tokens.Kinds[previous] == TokenKind.Dash);
    }

    /// <summary>"to market conditions": a noun after the preposition "to".</summary>
    private bool StartsNounPhrase(int index)
    {
        int next = index + 1;
        return (tokens.Classes[index] & WordClasses.Noun) != 0 && next < passage.EndToken && tokens.Kinds[next] == TokenKind.Word
            && (tokens.Classes[next] & WordClasses.Plural) != 0 && (tokens.Classes[next] & WordClasses.Noun) != 0
            && (tokens.Classes[index] & WordClasses.Verb) != 0 && tokens.Has(index, WordTraits.OrganisationNoun | WordTraits.PlaceNoun);
    }

    private int SkipAdverbs(int index)
    {
        int limit = Math.Max(passage.FirstToken - 1, index - 3);
        while (index > limit && tokens.Kinds[index] == TokenKind.Word && (tokens.Has(index, WordTraits.Negation)
            || (tokens.Classes[index] & (WordClasses.Adverb | WordClasses.Noun | WordClasses.Verb | WordClasses.Adjective)) == WordClasses.Adverb
                && (tokens.Traits[index] & (Grammar | Calendar)) == 0))
        {
            index--;
        }

        return index;
    }

    private int GroupStart(int index)
    {
        int limit = Math.Max(passage.FirstToken, index - 4);
        while (index > limit && (tokens.Has(index - 1, WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Negation) || tokens.Is(index - 1, "to")))
            index--;
        return index;
    }

    private bool IsBe(int index) =>
        tokens[index] is "was" or "were" or "is" or "are" or "be" or "been" or "being" or "am" or "'s" or "'re" or "Was" or "Were" or "Is" or "Are" or "got";

    private bool IsObjectPronoun(int index) => tokens[index] is "him" or "them" or "us" or "me" or "himself" or "herself" or "themselves" or "itself" or "her" or "his" or "its" or "their";
}
