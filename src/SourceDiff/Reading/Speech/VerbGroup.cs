using System.Runtime.InteropServices;
using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>A verb with its auxiliaries and adverbs: "has not yet said".</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct VerbGroup(int Start, bool HasAuxiliary, bool IsPassive, bool IsNegated, bool IsInfinitive)
{
    private const int MaxWords = 6;

    public static VerbGroup Read(TokenTable tokens, int verb, int limit)
    {
        int start = verb;
        bool be = false, auxiliary = false, negated = false, infinitive = false;
        limit = Math.Max(limit, verb - MaxWords);
        while (start > limit)
        {
            int before = start - 1;
            if (tokens.Is(before, "to") && start == verb)
            {
                infinitive = true;
            }
            else if (infinitive || !ClauseWords.IsVerbGroup(tokens, before) || (ClauseWords.IsClitic(tokens, before) && !(tokens[verb].EndsWith("ing", StringComparison.Ordinal) && start == verb)))
            {
                break;
            }

            be |= !auxiliary && IsBe(tokens, before);
            auxiliary |= tokens.Has(before, WordTraits.Auxiliary | WordTraits.Modal);
            negated |= tokens.Has(before, WordTraits.Negation);
            start = before;
        }

        bool past = tokens.Has(verb, WordTraits.SpeechVerb) ? SpeechVerb.Read(tokens, verb).Form == SpeechForm.Past : (tokens.Classes[verb] & WordClasses.Past) != 0;
        return new VerbGroup(start, auxiliary, be && past, negated, infinitive);
    }

    /// <summary>Whether a word of speech is the verb of its clause here, not a noun or an adjective: "the <i>report</i> said".</summary>
    public bool IsVerb(TokenTable tokens, int token, SpeechVerb verb, int end)
    {
        if (HasAuxiliary || IsInfinitive)
            return true;
        var before = Start > 0 ? tokens.Traits[Start - 1] : WordTraits.None;
        bool nominal = (before & (WordTraits.Determiner | WordTraits.Possessive)) != 0 || (Start > 0 && ClauseWords.IsClitic(tokens, Start - 1));
        int next = token + 1;
        bool object_ = next < end && tokens.Is(next, "by") && verb.Form == SpeechForm.Past;
        if (nominal && (before & WordTraits.Relative) == 0)
            return false;
        if (object_)
            return false;
        bool preposed = (before & WordTraits.Preposition) != 0;
        switch (verb.Form)
        {
            case SpeechForm.Gerund:
                if (next < end && tokens[next] is "for" or "of")
                    return false;
                return !preposed || (Start > 0 && tokens[Start - 1] is "by" or "in" or "after" or "before" or "with");
            case SpeechForm.Base or SpeechForm.Third:
                if (preposed || next >= end || tokens.Has(next, WordTraits.Preposition) && !tokens.Has(next, WordTraits.Subordinator | WordTraits.Determiner))
                    return false;
                if (verb.Form == SpeechForm.Base && Start > 0 && !IsPlural(tokens, Start - 1))
                    return false;
                return !ClauseWords.IsFinite(tokens, next) && !(tokens.Has(next, WordTraits.Auxiliary | WordTraits.Modal));
            default:
                return !preposed;
        }
    }

    /// <summary>Whether a base form can follow as its verb: "they say", "officials say", "police say".</summary>
    private static bool IsPlural(TokenTable tokens, int token)
    {
        if (tokens.Kinds[token] != TokenKind.Word)
            return true;
        if (tokens.Has(token, WordTraits.Pronoun))
            return tokens[token] is not ("one" or "this" or "that" or "it" or "he" or "she" or "It" or "One" or "This" or "That");
        return (tokens.Classes[token] & WordClasses.Plural) != 0 || ClauseWords.IsCapitalised(tokens, token)
            || tokens[token] is [.., 's'] or "police" or "people" or "women" or "men" or "children" or "staff";
    }

    private static bool IsBe(TokenTable tokens, int token) =>
        tokens[token] is "is" or "was" or "were" or "are" or "been" or "be" or "being" or "am" or "'s" or "’s" or "'re" or "’re" or "Is" or "Was" or "Were" or "Are";
}
