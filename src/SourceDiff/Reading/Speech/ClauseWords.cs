using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>What role a word can play in a clause, told from its traits and neighbours alone.</summary>
internal static class ClauseWords
{
    /// <summary>Whether the word can stand between a subject and its verb: "has", "could", "not", "also", "repeatedly".</summary>
    public static bool IsVerbGroup(TokenTable tokens, int token) =>
        tokens.Has(token, WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Negation) || IsAdverb(tokens, token);

    public static bool IsAdverb(TokenTable tokens, int token)
    {
        if (tokens.Kinds[token] != TokenKind.Word)
            return false;
        if (tokens.Has(token, WordTraits.VerbAdverb))
            return true;
        return (tokens.Shapes[token] & TokenShape.Capitalised) == 0 && tokens[token] is { Length: > 4 } word && word.EndsWith("ly", StringComparison.Ordinal)
            && (tokens.Classes[token] & (WordClasses.Noun | WordClasses.Verb)) == 0;
    }

    /// <summary>Whether the word can be the finite verb of a clause.</summary>
    public static bool IsFinite(TokenTable tokens, int token)
    {
        if (tokens.Kinds[token] != TokenKind.Word)
            return false;
        if (tokens.Has(token, WordTraits.Auxiliary | WordTraits.Modal))
            return tokens[token] is not ("'s" or "’s" or "being" or "having" or "been" or "be");
        bool attributive = token > 0 && tokens.Has(token - 1, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition);
        if (attributive)
            return false;
        if ((tokens.Classes[token] & WordClasses.Past) != 0)
            return true;
        return tokens.Has(token, WordTraits.SpeechVerb) && SpeechVerb.Read(tokens, token).Form is SpeechForm.Past or SpeechForm.Third;
    }

    public static bool HasFinite(QuotedText text, int start, int end)
    {
        for (int i = start; i < end; i = text.Next(i))
        {
            if (IsFinite(text.Tokens, i) || (IsThirdPerson(text.Tokens, i) && i > start))
                return true;
        }

        return false;
    }

    /// <summary>"and", "but", "or", not "because".</summary>
    public static bool IsCoordinator(TokenTable tokens, int token) =>
        tokens.Has(token, WordTraits.Conjunction) && !tokens.Has(token, WordTraits.Subordinator);

    /// <summary>"he", "they", "who", not "his".</summary>
    public static bool IsPronoun(TokenTable tokens, int token) =>
        tokens.Has(token, WordTraits.Pronoun) && !tokens.Has(token, WordTraits.Possessive);

    public static bool IsClitic(TokenTable tokens, int token) => (tokens.Shapes[token] & TokenShape.Clitic) != 0 && tokens[token] is "'s" or "’s";

    public static bool IsCapitalised(TokenTable tokens, int token) => (tokens.Shapes[token] & TokenShape.Capitalised) != 0;

    /// <summary>The full stop of an abbreviation or initial: "Gov. Gray", "Ann B. Gray".</summary>
    public static bool IsAbbreviationStop(TokenTable tokens, int token) =>
        tokens[token] is "." && token > 0 && ((tokens.Shapes[token - 1] & TokenShape.Abbreviation) != 0
            || (tokens[token - 1].Length == 1 && IsCapitalised(tokens, token - 1)));

    public static bool IsTime(TokenTable tokens, int token) =>
        tokens.Has(token, WordTraits.Weekday | WordTraits.RelativeDay | WordTraits.Month | WordTraits.DayPart);

    /// <summary>Whether the token ends a phrase: a comma, a stop, a dash.</summary>
    public static bool IsBreak(TokenTable tokens, int token) => tokens.Kinds[token] switch
    {
        TokenKind.Dash => token + 1 >= tokens.Count || tokens.Ends[token] < tokens.Starts[token + 1] || tokens[token] is "—" or "―",
        TokenKind.Punctuation => tokens[token] is "," or ";" or ":" or "." or "?" or "!" or "…" or "(" or ")" or "[" or "]",
        _ => false,
    };

    private static bool IsThirdPerson(TokenTable tokens, int token) =>
        (tokens.Classes[token] & (WordClasses.Verb | WordClasses.Noun)) == WordClasses.Verb && tokens[token] is [.., 's'];
}
