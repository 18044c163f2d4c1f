using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// What a word with a capital can be to the words before it, where no mark tells: the start of a sentence, or a part of a name or
/// of what is said of one. For <see cref="HeadlineScanner"/>, which asks within the head of an article only.
/// </summary>
internal static class CapitalEdges
{
    /// <summary>How much of the text is asked whether two capitals stand together elsewhere too.</summary>
    private const int Sample = 800;

    /// <summary>"221 BCE", "85 MPH": so many capitals behind a number are its unit.</summary>
    private const int LongestUnit = 4;

    /// <summary>Steps up the dictionary from a noun to what it is a kind of.</summary>
    private const int Steps = 12;

    /// <summary>Words of grammar and of number that open sentences.</summary>
    public const WordTraits Opener = WordTraits.Determiner | WordTraits.Preposition | WordTraits.Pronoun | WordTraits.Subordinator | WordTraits.Possessive
        | WordTraits.Cardinal | WordTraits.VagueAmount | WordTraits.Bound | WordTraits.Conjunction;

    private static readonly int Person = WordNet.Find("person");
    private static readonly int Group = WordNet.Find("organization");

    /// <summary>A word with a capital that the word before it does not lead to.</summary>
    public static bool CanStart(TokenTable tokens, int index)
    {
        const TokenShape written = TokenShape.Capitalised | TokenShape.SpaceBefore;
        int before = index - 1;
        if (tokens.Kinds[index] != TokenKind.Word || (tokens.Shapes[index] & written) != written || tokens[index] is "I")
            return false;
        if (tokens.Has(index, WordTraits.Month | WordTraits.Weekday | WordTraits.TimeZone) || tokens.Is(index, "am") || tokens.Is(index, "pm") || tokens.Has(before, WordTraits.Month | WordTraits.Weekday))
            return false;
        if (tokens.Kinds[before] == TokenKind.Number)
            return before > 0 && tokens.Kinds[before - 1] is not (TokenKind.Quote or TokenKind.Punctuation) && !tokens.Has(index, WordTraits.Unit | WordTraits.TimeUnit | WordTraits.PlaceNoun) && (tokens.Classes[index] & WordClasses.Plural) == 0
                && ((tokens.Shapes[index] & TokenShape.AllCapitals) == 0 || tokens[index].Length is 1 or > LongestUnit);
        if (Marks.First(tokens, before) == ')')
            return true;
        return tokens.Kinds[before] == TokenKind.Word && (tokens.Shapes[before] & TokenShape.Clitic) == 0 && !Marks.IsDotted(tokens, before)
            && !tokens.Has(before, WordTraits.Function | WordTraits.PersonTitle);
    }

    /// <summary>Whom the headline names, or the text again, or a word that names nothing: what stands once is mostly a part of what is said before it ("85 Orro jets").</summary>
    public static bool IsKnown(TokenTable tokens, int first, int index)
    {
        if (IsCommon(tokens, index) || Again(tokens, index, index + 1))
            return true;
        for (int i = first; i < index; i++)
        {
            if (tokens.Lemmas[i] == tokens.Lemmas[index])
                return true;
        }

        return false;
    }

    /// <summary>"… Paris Thieves broke in", "… Internet Explorer Microsoft said": two capitals that do not belong together.</summary>
    public static bool LeavesName(TokenTable tokens, int index, bool titled)
    {
        if (tokens.Has(index - 1, WordTraits.GivenName | WordTraits.Role) || (index > 1 && tokens.Has(index - 2, WordTraits.Determiner))
            || (!titled && tokens.Has(index, WordTraits.Country | WordTraits.Region | WordTraits.City)) || !IsNew(tokens, index))
            return false;
        return titled || IsCommon(tokens, index) || Again(tokens, index, index + 1);
    }

    /// <summary>"the agency Norhaven Rail", "last-minute Kelmoor rules": a word that is said of the name after it.</summary>
    public static bool LeadsToName(TokenTable tokens, int index) => tokens.Has(index - 1, WordTraits.Role | WordTraits.PersonNoun | WordTraits.OrganisationNoun | WordTraits.WorkNoun | WordTraits.Scale | WordTraits.Cardinal | WordTraits.VagueAmount | WordTraits.SpeechVerb)
        || (tokens.Kinds[index - 1] == TokenKind.Word && (tokens.Classes[index - 1] & WordClasses.Noun) == 0 && !IsCommon(tokens, index))
        || IsKindOf(Person, tokens, index - 1) || IsKindOf(Group, tokens, index - 1)
        || (index > 1 && tokens.Kinds[index - 2] == TokenKind.Dash && !Marks.IsSpaced(tokens, index - 1));

    /// <summary>"The mill", "At least two", "We've", "A 12-year-old": a word of grammar with a capital, and no title.</summary>
    public static bool Opens(TokenTable tokens, int index)
    {
        if (!tokens.Has(index, Opener) || (tokens.Shapes[index] & TokenShape.AllCapitals) != 0)
            return false;
        int next = index + 1;
        if (tokens.Has(index, WordTraits.Determiner) && tokens.Kinds[next] == TokenKind.Number)
            return true;
        if (tokens.Has(index, WordTraits.Pronoun) && (tokens.Shapes[next] & TokenShape.Clitic) != 0)
            return true;
        return IsSmall(tokens, next) && (!tokens.Has(index, WordTraits.Preposition) || tokens.Has(index, WordTraits.Bound | WordTraits.Subordinator) || IsSmall(tokens, next + 1) || tokens.Kinds[next + 1] == TokenKind.Number);
    }

    /// <summary>"… Paris Thieves broke": a word that names nothing, small letters after it.</summary>
    public static bool IsCommon(TokenTable tokens, int index) => IsSmall(tokens, index + 1) && !tokens.Has(index + 1, WordTraits.Conjunction) && (tokens.Classes[index] & WordClasses.Unknown) == 0 && tokens.Classes[index] != WordClasses.None
        && !tokens.Has(index, WordTraits.PlaceNoun | WordTraits.OrganisationNoun | WordTraits.Organisation | WordTraits.Surname | WordTraits.GivenName
            | WordTraits.Country | WordTraits.Region | WordTraits.City | WordTraits.Demonym);

    /// <summary>"… Closes Mill Workers had left …": what follows in capitals is one name or word, then small letters go on.</summary>
    public static bool EndsTitle(TokenTable tokens, int index, int end)
    {
        int next = index + 1;
        while (next < end && tokens.Kinds[next] == TokenKind.Word && (tokens.Shapes[next] & TokenShape.Capitalised) != 0)
            next++;
        if (next - index > 1 && !tokens.Has(index, WordTraits.GivenName | WordTraits.Determiner) && !Again(tokens, index, index + 1))
            return false;
        while (next < end && IsSmall(tokens, next) && tokens.Has(next, WordTraits.Function) && !tokens.Has(next, WordTraits.Auxiliary | WordTraits.Modal))
            next++;
        return next < end && IsSmall(tokens, next);
    }

    /// <summary>Whether the word and the one before it stand together nowhere else.</summary>
    private static bool IsNew(TokenTable tokens, int index) => !Again(tokens, index - 1, index);

    private static bool Again(TokenTable tokens, int one, int other)
    {
        int last = Math.Min(tokens.Count - 1, Sample);
        for (int i = 0; i < last; i++)
        {
            if (i != one && tokens.Lemmas[i] == tokens.Lemmas[one] && tokens.Lemmas[i + 1] == tokens.Lemmas[other])
                return true;
        }

        return false;
    }

    /// <summary>A verb by its form that is no part of a name: "Sinks" is, "the United …" is none.</summary>
    public static bool IsHeadVerb(TokenTable tokens, int index)
    {
        var classes = tokens.Classes[index];
        bool verb = (classes & WordClasses.Past) != 0 || (classes & (WordClasses.Verb | WordClasses.Noun)) == WordClasses.Verb
            || ((classes & WordClasses.Verb) != 0 && tokens[index][^1] == 's' && tokens.Kinds[index + 1] == TokenKind.Word);
        return verb && !tokens.Has(index, WordTraits.Surname | WordTraits.GivenName | WordTraits.Country | WordTraits.Organisation | WordTraits.OrganisationNoun)
            && !tokens.Has(index - 1, WordTraits.Determiner);
    }

    private static bool IsKindOf(int kind, TokenTable tokens, int index) =>
        tokens.Kinds[index] == TokenKind.Word && tokens.Lemmas[index] >= 0 && WordNet.IsHypernym(kind, tokens.Lemmas[index], Steps);

    private static bool IsSmall(TokenTable tokens, int index) =>
        index < tokens.Count && tokens.Kinds[index] == TokenKind.Word && char.IsLower(Marks.First(tokens, index));
}
