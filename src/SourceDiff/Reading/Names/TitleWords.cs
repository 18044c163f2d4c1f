using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>Titles and roles among capitals: "Gen.", "Police Chief", "Chief Information Security Officer".</summary>
internal static class TitleWords
{
    /// <summary>Words between "chief" and "officer", and the last of the two.</summary>
    private const int LongestOffice = 5;

    private const WordTraits Titles = WordTraits.PersonTitle | WordTraits.Role;

    /// <summary>The tokens of the title at <paramref name="index"/>, its period included; 0 when there is none.</summary>
    public static int Length(TokenTable tokens, int index, int end)
    {
        if (!tokens.Has(index, Titles | WordTraits.StartsPhrase))
            return 0;
        int length = Math.Max(NewsLexicon.English.Match(tokens, index, Titles, out _), OfficerLength(tokens, index, end));
        if (length > 1 && index + length > end)
            length = tokens.Has(index, Titles) ? 1 : 0;
        if (length == 0 || (length == 1 && !IsCapitalisedTitle(tokens, index, end)))
            return 0;
        int after = index + length;
        // "Saint-Denis" is a place; "3 PM" is no prime minister.
        if (after < end && tokens.Kinds[after] == TokenKind.Dash && tokens.Has(index, WordTraits.PersonTitle))
            return 0;
        if (length == 1 && index > 0 && tokens.Kinds[index - 1] == TokenKind.Number && tokens[index].Length == 2)
            return 0;
        return after < end && NameWords.IsMark(tokens, after, '.') ? length + 1 : length;
    }

    /// <summary>"Chief Regulatory Officer", "chief data and safety officer": companies make up new ones; 0 for other words.</summary>
    public static int OfficerLength(TokenTable tokens, int index, int end)
    {
        if (!tokens.Is(index, "chief"))
            return 0;
        for (int i = index + 1; i < end && i <= index + LongestOffice; i++)
        {
            if (tokens.Is(i, "officer"))
                return i > index + 1 ? i + 1 - index : 0;
            bool word = NameWords.IsWord(tokens, i) && (!NameWords.IsClosed(tokens, i) || tokens.Is(i, "and"));
            if (!word && !NameWords.IsMark(tokens, i, '&'))
                return 0;
        }

        return 0;
    }

    /// <summary>As <see cref="Length"/>, with the words that narrow a role before it: "Acting Deputy Defense Secretary".</summary>
    public static int LengthWithModifiers(TokenTable tokens, int index, int end)
    {
        int role = index;
        while (role < end && role - index < 4)
        {
            int length = Length(tokens, role, end);
            if (length > 0)
                return role + length - index;
            if (!tokens.Has(role, WordTraits.RoleModifier) || !NameWords.IsCapitalised(tokens, role))
                return 0;
            role++;
        }

        return 0;
    }

    /// <summary>Where the words before a role that narrow it begin, not before <paramref name="first"/>.</summary>
    public static int WithoutModifiers(TokenTable tokens, int first, int role)
    {
        // "Marlow County Sheriff": the county is named, it narrows nothing.
        while (role > first && tokens.Has(role - 1, WordTraits.RoleModifier) && (role - 1 == first || !tokens.Has(role - 1, WordTraits.PlaceNoun)))
            role--;
        return role;
    }

    /// <summary>"Sir Alan", "Judge Berg"; not "Count" nor "Miss" before nothing, nor a given name ("Duke", "Dean").</summary>
    private static bool IsCapitalisedTitle(TokenTable tokens, int index, int end) =>
        NameWords.IsCapitalised(tokens, index) && (!tokens.Has(index, WordTraits.GivenName | WordTraits.Organisation) || index + 1 < end)
        && !(tokens.Has(index, WordTraits.GivenName) && index + 1 < end && !tokens.Has(index + 1, WordTraits.GivenName) && !NameWords.IsMark(tokens, index + 1, '.')
            && !tokens.Has(index, WordTraits.PersonTitle));
}
