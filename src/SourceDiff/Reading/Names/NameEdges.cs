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
            && !HasBody(tokens, first + 1, end) && !(end - first > 2 && IsDescription(tokens, first + 1)))
        {
            first++;
            if (first < end && tokens.Kinds[first] == TokenKind.Dash)
                first++;
        }

        return (first, end);
    }

    /// <summary>"97th Avenue", "223rd Street", "the 1200 block of Elm Road": numbers before the name of a road.</summary>
    public static void Widen(TokenTable tokens, Passage passage, ref Mention mention)
    {
        int last = mention.End - 1, first = mention.First;
        if (!tokens.Has(last, WordTraits.PlaceNoun) || NameWords.Value(tokens, last, WordTraits.PlaceNoun) != "road")
            return;
        if (first - 2 >= passage.FirstToken && tokens[first - 1] is "st" or "nd" or "rd" or "th" && tokens.Kinds[first - 2] == TokenKind.Number)
            first -= 2;
        if (first > passage.FirstToken && first < mention.First && NameWords.IsCapitalised(tokens, first - 1) && tokens[first - 1] is "East" or "West" or "North" or "South" or "E" or "W" or "N" or "S")
            first--;
        if (first - 3 >= passage.FirstToken && tokens.Is(first - 1, "of") && tokens.Is(first - 2, "block") && tokens.Kinds[first - 3] == TokenKind.Number)
            first -= 3;
        mention.First = first;
    }

    /// <summary>A lone word of the language whose capital has another reason than to name.</summary>
    public static bool IsNoName(TokenTable tokens, Passage passage, in Mention mention)
    {
        const WordTraits Described = WordTraits.Role | WordTraits.PersonTitle | WordTraits.Demonym
            | WordTraits.Kinship | WordTraits.PersonNoun | WordTraits.Ordinal | WordTraits.Cardinal | WordTraits.Scale | WordTraits.SpeechVerb
            | WordTraits.Boilerplate | WordTraits.Season | WordTraits.TimeUnit | WordTraits.Unit | WordTraits.Currency;
        int index = mention.First;
        // "R-Ohio": a party and a state.
        if (tokens[index].Length == 1 && tokens.Kinds[index + 1 < passage.EndToken ? index + 1 : index] == TokenKind.Dash)
            return true;
        if (mention.End - index > 1)
            return mention.End - index == 2 && tokens.Has(index + 1, WordTraits.Demonym) && !tokens.Has(index, WordTraits.GivenName);
        if (index > passage.FirstToken && tokens.Kinds[index - 1] == TokenKind.Number && tokens[index].Length <= 3)
            return true;
        if (tokens.Has(index, NameWords.KnownName | WordTraits.GivenName | WordTraits.Surname))
            return false;
        if (tokens.Has(index, Described))
            return true;
        if (tokens.Has(index, WordTraits.RoleModifier))
            return !IsOffice(tokens, passage, index);
        // "UPDATED", "CHARGED": a word that shouts is no acronym.
        if ((tokens.Shapes[index] & TokenShape.AllCapitals) != 0 && NameWords.IsOrdinary(tokens, index) && tokens[index].Length > 3
            && (tokens.Classes[index] & (WordClasses.Verb | WordClasses.Adjective | WordClasses.Adverb)) != 0)
        {
            return true;
        }

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

    /// <summary>"the Commerce department", "the Interior and Commerce departments": what narrows a role names a body too.</summary>
    private static bool IsOffice(TokenTable tokens, Passage passage, int index)
    {
        int next = index + 1;
        if (index == passage.FirstToken || next >= passage.EndToken)
            return false;
        return tokens.Has(next, WordTraits.OrganisationNoun) || tokens.Is(next, "and") || tokens.Is(index - 1, "and");
    }

    /// <summary>A common word between a demonym and a name: "Norwegian Rescue Vessel Vega" is one name.</summary>
    private static bool IsDescription(TokenTable tokens, int index) =>
        NameWords.IsOrdinary(tokens, index) && !tokens.Has(index, WordTraits.GivenName | WordTraits.Surname | WordTraits.Role | WordTraits.PersonNoun);

    private static bool IsEnd(TokenTable tokens, int first, int index)
    {
        var kind = tokens.Kinds[index];
        if (kind == TokenKind.Word)
            return (tokens.Shapes[index] & TokenShape.Clitic) == 0 && (tokens.Shapes[index] & TokenShape.Capitalised) != 0
                || (index > first && NameWords.IsSuffix(tokens, index))
                || (index > first + 2 && tokens.Kinds[index - 1] == TokenKind.Dash && NameWords.IsSyllable(tokens, index));
        if (kind == TokenKind.Number)
            return index > first;
        // The period of "Jr." belongs to the name, that of a sentence does not.
        return NameWords.IsMark(tokens, index, '.') && index > first && tokens.Ends[index - 1] == tokens.Starts[index]
            && (NameWords.IsSuffix(tokens, index - 1) || tokens.Has(index - 1, WordTraits.OrganisationNoun));
    }
}
