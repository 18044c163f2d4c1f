using SourceDiff.Model;
using SourceDiff.Reading.Names;
using SourceDiff.Reading.Speech;

namespace SourceDiff.Reading.Events;

/// <summary>Who takes part in what an event noun tells: "the <i>arrest</i> of two men", "his <i>resignation</i>", "a bridge <i>collapse</i>".</summary>
internal readonly struct NominalEvents(TokenTable tokens, Passage passage, Clause clause, NounPhrases phrases)
{
    /// <summary>Adjectives that may stand between an owner and the noun: "the mayor's sudden resignation".</summary>
    private const int MaxAdjectives = 2;

    /// <summary>"the attack on the village by gunmen": phrases behind the noun that are looked at.</summary>
    private const int MaxPhrases = 3;

    /// <summary>Whether a word that can be an event noun is used as one: no verb, no name, not in front of the noun that counts ("arrest warrant").</summary>
    public bool IsNoun(int index)
    {
        if ((tokens.Classes[index] & WordClasses.Noun) == 0 || (tokens.Shapes[index] & TokenShape.Clitic) != 0)
            return false;
        bool first = index == passage.FirstToken;
        if (NameWords.IsCapitalised(tokens, index) && !first)
            return false;
        if (!first && (tokens.Is(index - 1, "to") || tokens.Has(index - 1, WordTraits.Modal | WordTraits.Negation)
            || (tokens.Has(index - 1, WordTraits.Pronoun) && !tokens.Has(index - 1, WordTraits.Possessive | WordTraits.Determiner)) || tokens.Kinds[index - 1] == TokenKind.Dash))
            return false;
        int next = index + 1;
        if (next >= passage.EndToken)
            return true;
        if (tokens.Kinds[next] == TokenKind.Dash && !NameWords.HasSpaceBefore(tokens, next))
            return false;
        bool compound = tokens.Kinds[next] == TokenKind.Word && (tokens.Classes[next] & WordClasses.Noun) != 0 && (tokens.Classes[next] & (WordClasses.Verb | WordClasses.Past | WordClasses.Adverb)) == 0
            && (tokens.Traits[next] & (Clause.Grammar | Clause.Calendar)) == 0 && (tokens.Shapes[next] & TokenShape.Clitic) == 0;
        // "Fires people": a base form before a noun phrase is a verb.
        bool verb = (tokens.Classes[index] & WordClasses.Verb) != 0 && tokens.Has(next, WordTraits.Determiner | WordTraits.Possessive);
        return !compound && !verb;
    }

    /// <summary>The doer and the one it is done to; either may be empty.</summary>
    public (TokenRange Agent, TokenRange Patient) Around(int noun, EventNoun kind)
    {
        TokenRange agent = default, patient = default;
        int end = noun + 1;
        for (int i = 0; i < MaxPhrases && end + 1 < passage.EndToken; i++)
        {
            bool of = tokens.Is(end, "of"), by = tokens.Is(end, "by"), aimed = kind.AimsOn && tokens[end] is "on" or "against";
            if (!(of || by || aimed) || Participant(end + 1) is not { IsEmpty: false } phrase)
                break;
            (agent, patient) = by || (of && kind.OfIsAgent) ? (phrase, patient) : (agent, phrase);
            end = phrase.End;
        }

        var owner = Owner(noun);
        if (!owner.IsEmpty)
        {
            // What is left over belongs to the owner: "the army's capture of the town".
            if (kind.OwnerIsAgent || !patient.IsEmpty)
                agent = agent.IsEmpty ? owner : agent;
            else
                patient = owner;
        }
        else if (agent.IsEmpty && patient.IsEmpty && Modifier(noun) is { IsEmpty: false } modifier)
        {
            (agent, patient) = kind.OfIsAgent && !kind.AimsOn ? (modifier, patient) : kind.AimsOn ? (agent, patient) : (agent, modifier);
        }

        return (agent, patient);
    }

    private TokenRange Participant(int first)
    {
        if (first >= passage.EndToken || (tokens.Traits[first] & Clause.Calendar) != 0 || tokens.Has(first, WordTraits.TimeUnit))
            return default;
        var phrase = phrases.From(first);
        for (int i = first + 1; i < phrase.End; i++)
        {
            // "the closure of the mill | drew protests"
            if ((tokens.Classes[i] & WordClasses.Verb) != 0 && clause.IsVerb(i, out int group, out _))
                return new TokenRange(first, group);
        }

        return phrase;
    }

    private TokenRange Owner(int noun)
    {
        int before = noun - 1;
        int limit = Math.Max(passage.FirstToken, before - MaxAdjectives);
        while (before > limit && (tokens.Classes[before] & WordClasses.Adjective) != 0 && (tokens.Shapes[before] & TokenShape.Clitic) == 0)
            before--;
        if (before < passage.FirstToken)
            return default;
        bool clitic = (tokens.Shapes[before] & TokenShape.Clitic) != 0 && before > passage.FirstToken && (tokens[before].EndsWith("s", StringComparison.OrdinalIgnoreCase) || tokens.Kinds[before] == TokenKind.Punctuation);
        if (clitic)
            return phrases.Before(before);
        return tokens.Has(before, WordTraits.Possessive) ? new TokenRange(before, before + 1) : default;
    }

    /// <summary>"bridge collapse", "the Kestrel sinking": the noun right before.</summary>
    private TokenRange Modifier(int noun)
    {
        int before = noun - 1;
        bool fits = before >= passage.FirstToken && tokens.Kinds[before] == TokenKind.Word && (tokens.Shapes[before] & TokenShape.Clitic) == 0
            && (tokens.Traits[before] & (Clause.Grammar | Clause.Calendar | WordTraits.TimeUnit | WordTraits.Demonym)) == 0
            && (tokens.Classes[before] & (WordClasses.Noun | WordClasses.Adjective)) == WordClasses.Noun
            && ((tokens.Classes[before] & WordClasses.Verb) == 0 || (before > passage.FirstToken && tokens.Has(before - 1, WordTraits.Determiner)));
        return fits ? new TokenRange(before, noun) : default;
    }
}
