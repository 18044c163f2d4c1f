using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>Cleans the edges of a run of capitals, and tells which runs name nobody.</summary>
internal static class NameEdges
{
    /// <summary>Takes off demonyms that only describe ("British Climber"), loose marks, and small words at the end.</summary>
    public static (int First, int End) Trim(TokenTable tokens, int first, int end)
    {
        while (first < end && (!NameWords.IsWord(tokens, first)
            || (tokens.Shapes[first] & TokenShape.Capitalised) == 0 && !NameWords.IsParticle(tokens, first)))
        {
            first++;
        }

        while (end > first && !IsEnd(tokens, first, end - 1))
            end--;
        if (end > first && tokens.Has(first, WordTraits.Demonym) && NameWords.KnownNameLength(tokens, first, end, out _) == 0
            && !HasBody(tokens, first + 1, end))
        {
            first++;
            if (first < end && tokens.Kinds[first] == TokenKind.Dash)
                first++;
        }

        return (first, end);
    }

    /// <summary>A lone word of the language whose capital has another reason than to name.</summary>
    public static bool IsNoName(TokenTable tokens, Passage passage, in Mention mention)
    {
        const WordTraits Described = WordTraits.Role | WordTraits.PersonTitle | WordTraits.Demonym | WordTraits.RoleModifier
            | WordTraits.Kinship | WordTraits.PersonNoun | WordTraits.Ordinal | WordTraits.Cardinal | WordTraits.Scale | WordTraits.SpeechVerb
            | WordTraits.Boilerplate | WordTraits.Season | WordTraits.TimeUnit | WordTraits.Unit | WordTraits.Currency;
        if (mention.End - mention.First > 1)
            return false;
        int index = mention.First;
        if (tokens.Has(index, NameWords.KnownName | WordTraits.GivenName | WordTraits.Surname))
            return false;
        if (tokens.Has(index, Described))
            return true;
        return tokens[index].Length < 2;
    }

    /// <summary>Whether a demonym before these words belongs to a name: "Indian Navy", "Canadian Broadcasting Corp.".</summary>
    private static bool HasBody(TokenTable tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens.Has(i, NameWords.NameNoun | WordTraits.Organisation))
                return true;
        }

        return false;
    }

    private static bool IsEnd(TokenTable tokens, int first, int index)
    {
        var kind = tokens.Kinds[index];
        if (kind == TokenKind.Word)
            return (tokens.Shapes[index] & TokenShape.Clitic) == 0 && (tokens.Shapes[index] & TokenShape.Capitalised) != 0
                || (index > first && NameWords.IsSuffix(tokens, index));
        if (kind == TokenKind.Number)
            return index > first;
        // The period of "Jr." belongs to the name, that of a sentence does not.
        return NameWords.IsMark(tokens, index, '.') && index > first && tokens.Ends[index - 1] == tokens.Starts[index]
            && (NameWords.IsSuffix(tokens, index - 1) || tokens.Has(index - 1, WordTraits.OrganisationNoun));
    }
}
