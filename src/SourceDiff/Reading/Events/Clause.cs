using SourceDiff.Model;

namespace SourceDiff.Reading.Events;

/// <summary>The grammar around a verb, by word classes alone: whether it is one, and where its group starts.</summary>
internal readonly struct Clause(TokenTable tokens, Passage passage, NounPhrases phrases)
{
    /// <summary>Participants stand within so many tokens of their verb, or are not looked for.</summary>
    public const int Window = 12;

    public const WordTraits Grammar = WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Preposition | WordTraits.Conjunction
        | WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Relative | WordTraits.Subordinator | WordTraits.Negation;

    public const WordTraits Calendar = WordTraits.Month | WordTraits.Weekday | WordTraits.RelativeDay;

    /// <summary>Whether the word at <paramref name="index"/> is used as a verb; <paramref name="group"/> is its first auxiliary or itself.</summary>
    public bool IsVerb(int index, out int group, out bool passive)
    {
        group = index;
        passive = false;
        if (!IsPlainWord(index) || (tokens.Traits[index] & (Grammar | Calendar)) != 0)
            return false;
        // "Nobody sang": the word that denies it is its subject.
        if (index > passage.FirstToken && IsNobody(index - 1))
            return (tokens.Classes[index] & (WordClasses.Past | WordClasses.Noun)) is not WordClasses.Noun and not 0;
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

        // "the trawler, which struck a reef": the words that open a relative clause can be determiners, too.
        bool relative = tokens.Has(previous, WordTraits.Relative) && !tokens.Has(previous, WordTraits.Possessive) && (past || !tokens.Has(previous, WordTraits.Determiner));
        if ((!relative && tokens.Has(previous, WordTraits.Determiner | WordTraits.Preposition | WordTraits.Possessive)) || gerund)
            return false;
        bool subject = (tokens.Has(previous, WordTraits.Pronoun) && !IsObjectPronoun(previous)) || relative;
        if (subject)
            return true;
        bool noun = phrases.Holds(previous);
        if (past)
            return (noun || tokens.Kinds[previous] == TokenKind.Punctuation || tokens.Is(previous, "and")) && !ModifiesNoun(index, previous);
        // "The bank admits nothing": what can be no noun needs no more.
        if (noun && (tokens.Classes[index] & (WordClasses.Noun | WordClasses.Adjective | WordClasses.Adverb)) == 0 && (tokens.Classes[previous] & WordClasses.Adjective) == 0)
            return true;
        // "Police arrest the driver": present tense, told from a noun by what follows.
        int next = index + 1;
        return noun && !tokens.Has(index, WordTraits.Role) && next < passage.EndToken && (tokens.Has(next, WordTraits.Determiner) || (tokens.Shapes[next] & TokenShape.Capitalised) != 0
            || tokens.Has(next, WordTraits.Pronoun)) && (tokens.Classes[previous] & WordClasses.Adjective) == 0 && tokens.Kinds[next] == TokenKind.Word;
    }

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

    /// <summary>The last token at or before <paramref name="index"/> that is no adverb nor negation.</summary>
    public int SkipAdverbs(int index)
    {
        index = SkipDay(index);
        int limit = Math.Max(passage.FirstToken - 1, index - 3);
        while (index > limit && tokens.Kinds[index] == TokenKind.Word && (tokens.Has(index, WordTraits.Negation | WordTraits.VerbAdverb)
            || (tokens.Classes[index] & (WordClasses.Adverb | WordClasses.Noun | WordClasses.Verb | WordClasses.Adjective)) == WordClasses.Adverb
                && (tokens.Traits[index] & (Grammar | Calendar)) == 0))
        {
            index--;
        }

        return index;
    }

    /// <summary>"The council <i>on Monday</i> approved": a day between a subject and its verb.</summary>
    private int SkipDay(int index)
    {
        if (index <= passage.FirstToken + 1 || tokens.Kinds[index] != TokenKind.Word || !tokens.Has(index, WordTraits.Weekday) || tokens[index - 1] is not ("on" or "last" or "late" or "early"))
            return index;
        int before = index - 2;
        if (before > passage.FirstToken && tokens[before] is "on" or "late" or "early")
            before--;
        return tokens.Kinds[before] == TokenKind.Word ? before : index;
    }

    private int GroupStart(int index)
    {
        int limit = Math.Max(passage.FirstToken, index - 4);
        while (index > limit && (IsAuxiliary(index - 1) || tokens.Is(index - 1, "to") || (tokens.Has(index - 1, WordTraits.VerbAdverb) && index - 1 > limit && IsAuxiliary(index - 2))))
            index--;
        return index;
    }

    private bool IsAuxiliary(int index) => tokens.Has(index, WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Negation);

    private bool IsNobody(int index) => tokens.Is(index, "nobody") || tokens.Is(index, "none") || tokens.Is(index, "nothing");

    private bool IsBe(int index) =>
        tokens[index] is "was" or "were" or "is" or "are" or "be" or "been" or "being" or "am" or "'s" or "'re" or "Was" or "Were" or "Is" or "Are" or "got";

    private bool IsObjectPronoun(int index) => tokens[index] is "him" or "them" or "us" or "me" or "himself" or "herself" or "themselves" or "itself" or "her" or "his" or "its" or "their";
}
