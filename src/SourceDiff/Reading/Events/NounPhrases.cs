using SourceDiff.Model;
using SourceDiff.Reading.Names;
using SourceDiff.Reading.Speech;

namespace SourceDiff.Reading.Events;

/// <summary>Finds noun phrases by word classes alone, at most <see cref="Clause.Window"/> tokens long.</summary>
internal readonly struct NounPhrases(TokenTable tokens, Passage passage)
{
    /// <summary>The phrase that starts at token <paramref name="first"/>; empty when none does.</summary>
    public TokenRange From(int first)
    {
        int limit = Math.Min(passage.EndToken, first + Clause.Window);
        int end = first;
        while (end < limit && (Holds(end) || (end > first && IsModifier(end, limit)) || (end > first && tokens.Is(end, "of") && end + 1 < limit))
            && !(end > first && tokens.Has(end, WordTraits.Pronoun) && !tokens.Has(end, WordTraits.Possessive | WordTraits.Determiner)))
        {
            end++;
        }

        while (end > first && (tokens.Has(end - 1, WordTraits.Determiner | WordTraits.Preposition) || tokens.Kinds[end - 1] == TokenKind.Dash))
            end--;
        return new TokenRange(first, end);
    }

    /// <summary>Whether the token can stand inside a noun phrase.</summary>
    public bool Holds(int index)
    {
        if (tokens.Kinds[index] == TokenKind.Number)
            return true;
        if (tokens.Kinds[index] == TokenKind.Dash)
            return !((tokens.Shapes[index] & TokenShape.SpaceBefore) != 0);
        if (tokens.Kinds[index] != TokenKind.Word || (tokens.Traits[index] & Clause.Calendar) != 0)
            return tokens.Kinds[index] == TokenKind.Symbol;
        if ((tokens.Shapes[index] & TokenShape.Clitic) != 0)
            return tokens[index].EndsWith("s", StringComparison.OrdinalIgnoreCase);
        if (tokens.Has(index, WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Possessive))
            return true;
        if ((tokens.Traits[index] & Clause.Grammar) != 0)
            return tokens.Has(index, WordTraits.Preposition) && EndsCompound(index);
        var classes = tokens.Classes[index];
        return (classes & (WordClasses.Noun | WordClasses.Adjective | WordClasses.Unknown)) != 0 || (tokens.Shapes[index] & TokenShape.Capitalised) != 0;
    }

    /// <summary>"The <i>stolen</i> painting", "his <i>remaining</i> assets": a participle between an article and a noun.</summary>
    private bool IsModifier(int index, int limit) =>
        index + 1 < limit && tokens.Kinds[index] == TokenKind.Word && (tokens.Classes[index] & (WordClasses.Past | WordClasses.Gerund)) != 0 && (tokens.Traits[index] & Clause.Grammar) == 0
        && tokens.Kinds[index - 1] == TokenKind.Word && tokens.Has(index - 1, WordTraits.Determiner | WordTraits.Possessive)
        && tokens.Kinds[index + 1] == TokenKind.Word && (tokens.Classes[index + 1] & (WordClasses.Noun | WordClasses.Adjective)) != 0 && !tokens.Has(index + 1, WordTraits.Determiner | WordTraits.Pronoun) && (tokens.Traits[index + 1] & Clause.Grammar) == 0;

    /// <summary>"A passer-<i>by</i>".</summary>
    private bool EndsCompound(int index) =>
        index > passage.FirstToken + 1 && tokens.Kinds[index - 1] == TokenKind.Dash && ((tokens.Shapes[index - 1] | tokens.Shapes[index]) & TokenShape.SpaceBefore) == 0;

    /// <summary>Whether the token can join two phrases to one.</summary>
    public bool Joins(int index) => tokens[index] is "of" or "and" or "in" or "from" or "at" or "with" or "for";

    /// <summary>The phrase that ends right before token <paramref name="end"/>, no longer than its nearest preposition.</summary>
    public TokenRange Before(int end)
    {
        int limit = Math.Max(passage.FirstToken, end - Clause.Window);
        int first = end;
        while (first > limit && Holds(first - 1) && !(tokens.Has(first - 1, WordTraits.Pronoun) && !tokens.Has(first - 1, WordTraits.Possessive | WordTraits.Determiner))
            && ((tokens.Classes[first - 1] & WordClasses.Past) == 0 || NameWords.IsCapitalised(tokens, first - 1)))
        {
            first--;
            if (tokens.Has(first, WordTraits.Determiner | WordTraits.Possessive))
                break;
        }

        while (first < end && tokens.Kinds[first] is not (TokenKind.Word or TokenKind.Number))
            first++;
        return new TokenRange(first, end);
    }
}
