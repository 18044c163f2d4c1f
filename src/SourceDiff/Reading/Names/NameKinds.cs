using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>What a mention is the name of, by its own words first, then by the words around it.</summary>
internal static class NameKinds
{
    /// <summary>Longer capitals are words in a headline, not an acronym.</summary>
    private const int MaxAcronym = 8;

    /// <summary>"the mayor of <i>Upper Norhaven Falls</i>, Merrick Stane".</summary>
    private const int MaxBody = 4;

    public static void Judge(TokenTable tokens, Passage passage, Casing casing, ref Mention mention)
    {
        (mention.Kind, mention.IsCertain) = ByWords(tokens, passage, casing, mention);
        if (!mention.IsCertain)
        {
            var (kind, certain) = ByContext(tokens, passage, mention);
            if (kind != EntityKind.Unknown && (certain || mention.Kind == EntityKind.Unknown))
                (mention.Kind, mention.IsCertain) = (kind, certain);
        }
    }

    private static (EntityKind Kind, bool Certain) ByWords(TokenTable tokens, Passage passage, Casing casing, in Mention mention)
    {
        int first = mention.First, last = mention.End - 1;
        bool single = first == last;
        if (tokens.Kinds[first] == TokenKind.Number)
            return (EntityKind.Place, true);
        bool titled = mention.TitleEnd > mention.TitleFirst && mention.TitleEnd <= first;
        while (last > first && !NameWords.IsWord(tokens, last))
            last--;
        int known = NameWords.KnownNameLength(tokens, first, mention.End, out var traits);
        if (known == mention.End - first)
            return OfKnown(tokens, mention, traits, titled);
        if (single)
            return titled ? (EntityKind.Person, true) : OfSingle(tokens, passage, casing, first);
        bool given = tokens.Has(first, WordTraits.GivenName) || (NameWords.IsInitial(tokens, first) && !tokens.Has(first, NameWords.KnownName));
        if (IsCode(tokens, last) || (last - first > 0 && IsCode(tokens, first)))
            given = false;
        if (titled && !tokens.Has(last, WordTraits.OrganisationNoun))
            return (EntityKind.Person, true);
        for (int i = first; i < last; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Quote || (i > first && given && tokens[i].Length == 1 && NameWords.IsInitial(tokens, i)))
                return (EntityKind.Person, true);
            if (i > first && tokens[i] is "of" or "for" or "on")
                return OfNoun(tokens, i - 1);
        }

        if (last - first >= 3 && tokens.Kinds[last - 1] == TokenKind.Dash && NameWords.IsSyllable(tokens, last))
            return (EntityKind.Person, true);
        if (NameWords.IsSuffix(tokens, last))
            return given || !NameWords.IsOrdinary(tokens, first) ? (EntityKind.Person, true) : (EntityKind.Unknown, true);
        if (tokens.Has(last, NameWords.NameNoun))
        {
            // "Grant Church" may be a man; a surname that is a place noun too ("Benny Hill") is one.
            bool person = given && !tokens.Has(first, NameWords.KnownPlace) && last - first <= 1 && !tokens.Has(last, WordTraits.OrganisationNoun)
                && (tokens.Has(last, WordTraits.Surname) || !NameWords.IsOrdinary(tokens, last));
            return person ? (EntityKind.Person, false) : OfNoun(tokens, last);
        }

        if (tokens.Has(first, WordTraits.PlaceNoun) && (NameWords.IsOrdinary(tokens, first) || !given)
            && (tokens.Kinds[mention.End - 1] == TokenKind.Number || !tokens.Has(first, WordTraits.OrganisationNoun)))
        {
            return (EntityKind.Place, true);
        }

        if (tokens.Has(last, WordTraits.Organisation) && (tokens.Classes[last] & WordClasses.Plural) != 0)
            return (EntityKind.Organisation, true);
        // "Ada Brand Space Telescope" honours a person and is none; "Airservices Australia" is a body of the country.
        if (last - first >= 2 && IsCommonNoun(tokens, last) && IsCommonNoun(tokens, last - 1))
            return (EntityKind.Unknown, true);
        if (!given && tokens.Has(last, WordTraits.Country) && !NameWords.IsOrdinary(tokens, first) && !tokens.Has(first, NameWords.KnownPlace))
            return (EntityKind.Organisation, false);
        if (given && !tokens.Has(first, WordTraits.Country | WordTraits.Region | WordTraits.Organisation))
            return (EntityKind.Person, !tokens.Has(first, WordTraits.City));
        if (EndsInKnownOrganisation(tokens, first, mention.End))
            return (EntityKind.Organisation, true);
        return (EntityKind.Unknown, false);
    }

    private static (EntityKind Kind, bool Certain) OfKnown(TokenTable tokens, in Mention mention, WordTraits traits, bool titled)
    {
        bool personal = tokens.Has(mention.First, WordTraits.GivenName | WordTraits.Surname);
        if ((traits & (WordTraits.Country | WordTraits.Region)) != 0 && !personal)
            return (EntityKind.Place, true);
        if (titled)
            return (EntityKind.Person, true);
        // Many a surname is a town's name too: a lone one is a place for certain only where its surroundings say so.
        if ((traits & NameWords.KnownPlace) != 0)
            return (EntityKind.Place, !personal && (mention.End - mention.First > 1 || (traits & (WordTraits.Country | WordTraits.Region)) != 0));
        return (EntityKind.Organisation, !personal && mention.End - mention.First > 1);
    }

    private static (EntityKind Kind, bool Certain) OfSingle(TokenTable tokens, Passage passage, Casing casing, int index)
    {
        if (tokens.Has(index, WordTraits.WorkNoun))
            return (EntityKind.Work, false);
        if (tokens.Has(index, WordTraits.GivenName) && !NameWords.IsOrdinary(tokens, index))
            return (EntityKind.Person, false);
        bool acronym = (tokens.Shapes[index] & TokenShape.AllCapitals) != 0 && tokens[index].Length <= MaxAcronym
            && casing != Casing.AllCapitals;
        // "COVID-19", "F-16": a code of something.
        if (acronym && index + 2 < passage.EndToken && tokens.Kinds[index + 1] == TokenKind.Dash && tokens.Kinds[index + 2] == TokenKind.Number)
            return (EntityKind.Unknown, false);
        return acronym ? (EntityKind.Organisation, false) : (EntityKind.Unknown, false);
    }

    private static (EntityKind Kind, bool Certain) OfNoun(TokenTable tokens, int index) =>
        tokens.Has(index, WordTraits.OrganisationNoun) ? (EntityKind.Organisation, true)
        : tokens.Has(index, WordTraits.PlaceNoun) ? (EntityKind.Place, true)
        : tokens.Has(index, WordTraits.WorkNoun) ? (EntityKind.Work, true)
        : (EntityKind.Organisation, false);

    private static bool EndsInKnownOrganisation(TokenTable tokens, int first, int end)
    {
        for (int i = Math.Max(first, end - 3); i < end; i++)
        {
            if (NameWords.KnownNameLength(tokens, i, end, out var traits) == end - i)
                return (traits & WordTraits.Organisation) != 0;
        }

        return false;
    }

    private static (EntityKind Kind, bool Certain) ByContext(TokenTable tokens, Passage passage, in Mention mention)
    {
        int before = mention.First - 1, after = mention.End;
        bool hasBefore = before >= passage.FirstToken, hasAfter = after + 1 < passage.EndToken;
        bool article = hasBefore && tokens.Has(before, WordTraits.Determiner);
        bool several = mention.End - mention.First > 1;
        if (hasAfter && NameWords.IsMark(tokens, after, ','))
        {
            if (NameWords.KnownNameLength(tokens, after + 1, passage.EndToken, out var traits) > 0
                && (traits & (WordTraits.Country | WordTraits.Region)) != 0 && mention.Kind != EntityKind.Person)
            {
                return (EntityKind.Place, true);
            }

            if (tokens.Kinds[after + 1] == TokenKind.Number && tokens[after + 1].Length <= 3 && after + 2 < passage.EndToken
                && (NameWords.IsMark(tokens, after + 2, ',') || NameWords.IsMark(tokens, after + 2, '.')))
            {
                return (EntityKind.Person, true);
            }
        }

        if (hasBefore && tokens.Has(before, WordTraits.Kinship) && several)
            return (EntityKind.Person, true);
        if (after < passage.EndToken && mention.Kind is EntityKind.Unknown or EntityKind.Place && IsAreaNoun(tokens, after))
            return (EntityKind.Place, true);
        // "the district of Norhaven", "the town of Marlow".
        if (before > passage.FirstToken && tokens.Is(before, "of") && mention.Kind != EntityKind.Organisation && IsAreaNoun(tokens, before - 1)
            && (tokens.Classes[before - 1] & WordClasses.Plural) == 0)
        {
            return (EntityKind.Place, true);
        }

        bool located = hasBefore && tokens[before] is "in" or "In" or "near" or "Near" or "outside" or "Outside" or "inside" or "throughout" or "across" or "Across" or "around";
        if (located && mention.Kind == EntityKind.Place)
            return (EntityKind.Place, true);
        if (mention.Kind != EntityKind.Unknown)
            return (mention.Kind, mention.IsCertain);
        // "the bus company Expreso Amsel"
        if (before > passage.FirstToken && tokens.Has(before, WordTraits.OrganisationNoun) && !tokens.Has(before, WordTraits.Role | WordTraits.PersonTitle) && !NameWords.IsCapitalised(tokens, before)
            && (tokens.Classes[before] & (WordClasses.Plural | WordClasses.Noun)) == WordClasses.Noun && !tokens.Has(mention.First, WordTraits.GivenName) && tokens.Kinds[before - 1] == TokenKind.Word && !tokens.Has(before - 1, WordTraits.Preposition))
        {
            return (EntityKind.Organisation, false);
        }

        if (several && hasBefore && FollowsRole(tokens, passage, before) && !(NameWords.IsOrdinary(tokens, mention.First) && NameWords.IsOrdinary(tokens, mention.End - 1)))
            return (EntityKind.Person, false);
        bool foreign = IsForeignToEnglish(tokens, mention.First, mention.End);
        if (located && foreign)
            return (EntityKind.Place, several);
        if (several && mention.End - mention.First <= 4 && foreign)
            return article ? (EntityKind.Organisation, false) : (EntityKind.Person, false);
        bool speaks = (hasBefore && tokens.Has(before, WordTraits.SpeechVerb)) || (after < passage.EndToken && tokens.Has(after, WordTraits.SpeechVerb));
        return speaks && !article && several && !NameWords.IsOrdinary(tokens, mention.End - 1) && !NameWords.IsOrdinary(tokens, mention.First) ? (EntityKind.Person, false) : (EntityKind.Unknown, false);
    }

    /// <summary>"novelist Merrick Stane", "the chief judge, Merrick Stane", "the mayor of Norhaven, Merrick Stane": a role in small letters before the name.</summary>
    private static bool FollowsRole(TokenTable tokens, Passage passage, int before)
    {
        if (NameWords.IsMark(tokens, before, ',') && before > passage.FirstToken)
            before = BehindRole(tokens, passage, before - 1);
        return tokens.Has(before, WordTraits.Role) && !NameWords.IsCapitalised(tokens, before) && (tokens.Classes[before] & WordClasses.Plural) == 0
            && !tokens.Has(before, WordTraits.OrganisationNoun);
    }

    /// <summary>The word before "of Norhaven", where that is what ends at <paramref name="last"/>; otherwise the same.</summary>
    private static int BehindRole(TokenTable tokens, Passage passage, int last)
    {
        int at = last;
        while (at > passage.FirstToken && at > last - MaxBody && NameWords.IsCapitalised(tokens, at))
            at--;
        if (at < last && at > passage.FirstToken && tokens.Has(at, WordTraits.Determiner))
            at--;
        return at < last && at > passage.FirstToken && tokens[at] is "of" or "for" or "at" or "in" ? at - 1 : last;
    }

    private static bool IsAreaNoun(TokenTable tokens, int index) =>
        !NameWords.IsCapitalised(tokens, index) && tokens.Has(index, WordTraits.PlaceNoun) && NameWords.Value(tokens, index, WordTraits.PlaceNoun) == "area";

    /// <summary>A noun in common use that is nobody's name.</summary>
    private static bool IsCommonNoun(TokenTable tokens, int index) =>
        (tokens.Classes[index] & WordClasses.Noun) != 0 && !tokens.Has(index, WordTraits.Surname | WordTraits.GivenName | NameWords.KnownName)
        && WordNet.Frequency(tokens.Lemmas[index]) > 0;

    /// <summary>"CPUs", "GT", "NBC10": letters of a product or a company, not of a person; two capitals first may be initials.</summary>
    private static bool IsCode(TokenTable tokens, int index)
    {
        var word = tokens[index];
        return word.Length > 2 && tokens.Kinds[index] == TokenKind.Word && char.IsUpper(word[1]) && char.IsUpper(word[0])
            && ((tokens.Shapes[index] & TokenShape.AllCapitals) == 0 || word.Length > 2) && !word.Contains('.') && word[1] != '\'';
    }

    /// <summary>Whether no word of a name is one of the language: names of people mostly are not.</summary>
    private static bool IsForeignToEnglish(TokenTable tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (IsCode(tokens, i) || (i > first && (tokens.Shapes[i] & TokenShape.AllCapitals) != 0))
                return false;
            if (i == first && end - first == 2 && tokens[i].Length == 2 && (tokens.Shapes[i] & TokenShape.AllCapitals) != 0)
                continue;
            if (tokens.Kinds[i] == TokenKind.Word && NameWords.IsOrdinary(tokens, i)
                && !tokens.Has(i, WordTraits.Surname | WordTraits.GivenName | WordTraits.NameParticle))
            {
                return i > first && i == end - 1 && tokens.Has(first, WordTraits.GivenName);
            }
        }

        return true;
    }
}
