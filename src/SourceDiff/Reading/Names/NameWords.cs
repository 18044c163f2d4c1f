using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>Tests of single tokens that the readers of names share.</summary>
internal static class NameWords
{
    public const WordTraits Calendar = WordTraits.Month | WordTraits.Weekday | WordTraits.RelativeDay
        | WordTraits.DayPart | WordTraits.Holiday;

    /// <summary>Words of grammar: no name by themselves, however they are written.</summary>
    public const WordTraits Closed = WordTraits.Function | WordTraits.Determiner | WordTraits.Pronoun | WordTraits.Preposition
        | WordTraits.Conjunction | WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Relative | WordTraits.Subordinator
        | WordTraits.Negation | WordTraits.Reflexive | WordTraits.Possessive;

    public const WordTraits KnownPlace = WordTraits.Country | WordTraits.Region | WordTraits.City;

    public const WordTraits KnownName = KnownPlace | WordTraits.Organisation;

    public const WordTraits NameNoun = WordTraits.OrganisationNoun | WordTraits.PlaceNoun | WordTraits.WorkNoun;

    public static bool IsWord(TokenTable tokens, int index) =>
        tokens.Kinds[index] == TokenKind.Word && (tokens.Shapes[index] & TokenShape.Clitic) == 0;

    public static bool IsCapitalised(TokenTable tokens, int index) =>
        (tokens.Shapes[index] & (TokenShape.Capitalised | TokenShape.Clitic)) == TokenShape.Capitalised
        && tokens.Kinds[index] == TokenKind.Word;

    /// <summary>Grammar, dates and zones: a capital there names nobody. "Pacific" is a zone only where it is written "PT".</summary>
    public static bool IsClosed(TokenTable tokens, int index)
    {
        var traits = tokens.Traits[index];
        return (traits & (Closed | Calendar)) != 0
            || ((traits & WordTraits.TimeZone) != 0 && (tokens.Shapes[index] & TokenShape.AllCapitals) != 0)
            || tokens[index] is "AM" or "PM";
    }

    /// <summary>Whether the token is one mark <paramref name="mark"/>.</summary>
    public static bool IsMark(TokenTable tokens, int index, char mark)
    {
        int start = tokens.Starts[index];
        return tokens.Text[start] == mark && tokens.Ends[index] == start + 1;
    }

    public static bool HasSpaceBefore(TokenTable tokens, int index) => (tokens.Shapes[index] & TokenShape.SpaceBefore) != 0;

    public static bool HasLineBefore(TokenTable tokens, int index) => (tokens.Shapes[index] & TokenShape.LineStart) != 0;

    /// <summary>One letter ("W"), or letters with periods ("A.J."): initials of a given name.</summary>
    public static bool IsInitial(TokenTable tokens, int index)
    {
        var word = tokens[index];
        return IsCapitalised(tokens, index) && (word.Length == 1 || (word.Length <= 6 && word[1] == '.'));
    }

    /// <summary>
    /// The second half of a given name in small letters, as Korean and Chinese ones are written: "Ban Ki-moon", "Kim Jong-un". What a
    /// hyphen joins to make an adjective ("Merkel-led") is a participle or stands before a noun.
    /// </summary>
    public static bool IsSyllable(TokenTable tokens, int index)
    {
        const int Longest = 5;
        int before = index - 2;
        if (before < 0 || !char.IsLower(tokens[index][0]) || tokens[index].Length > Longest || tokens[before].Length > Longest
            || !((tokens.Classes[before] & WordClasses.Unknown) != 0 || IsBehindSurname(tokens, before)) || (tokens.Classes[index] & (WordClasses.Past | WordClasses.Gerund | WordClasses.Adjective)) != 0)
        {
            return false;
        }

        int after = index + 1;
        bool alone = after >= tokens.Count || tokens.Kinds[after] != TokenKind.Word || (tokens.Shapes[after] & TokenShape.Clitic) != 0
            || tokens.Has(after, Closed | WordTraits.SpeechVerb) || (tokens.Classes[after] & WordClasses.Past) != 0;
        return alone && tokens.Kinds[index] == TokenKind.Word;
    }

    /// <summary>"Kim <i>Sung</i>-ho": a word of the language is half of a name behind a short one that is none.</summary>
    private static bool IsBehindSurname(TokenTable tokens, int index) =>
        index > 0 && IsCapitalised(tokens, index) && IsCapitalised(tokens, index - 1) && tokens[index - 1].Length <= LongestSurname
        && (!IsOrdinary(tokens, index - 1) || tokens.Has(index - 1, WordTraits.Surname));

    /// <summary>Korean surnames have few letters: "Hwang", "Kim".</summary>
    private const int LongestSurname = 5;

    public static bool IsSuffix(TokenTable tokens, int index) =>
        tokens.Has(index, WordTraits.NameParticle) && Value(tokens, index, WordTraits.NameParticle) == "suffix";

    public static bool IsParticle(TokenTable tokens, int index) =>
        tokens.Has(index, WordTraits.NameParticle) && Value(tokens, index, WordTraits.NameParticle) == "particle";

    public static string Value(TokenTable tokens, int index, WordTraits trait) =>
        NewsLexicon.English.Value(tokens.Entries[index], trait);

    /// <summary>Whether the general lexicon has the word, so that a capital at the start of a sentence proves nothing.</summary>
    public static bool IsOrdinary(TokenTable tokens, int index) =>
        (tokens.Classes[index] & WordClasses.Unknown) == 0 && tokens.Classes[index] != WordClasses.None;

    /// <summary>The word's letters as a number, periods left out: "A.J." and "AJ" are one.</summary>
    public static int Key(TokenTable tokens, int index) => Key(tokens[index]);

    public static int Key(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
        {
            if (c != '.')
                hash = (hash ^ (uint)(c < 128 ? (c is >= 'A' and <= 'Z' ? c | 0x20 : c) : char.ToLowerInvariant(c))) * 16777619;
        }

        return (int)hash;
    }

    /// <summary>Of a country or a region the form that stands for all of its variants; empty for other names.</summary>
    public static string StandardName(TokenTable tokens, in Mention mention) =>
        NewsLexicon.English.Match(tokens, mention.First, WordTraits.Country | WordTraits.Region, out int entry) == mention.End - mention.First
            ? NewsLexicon.English.Value(entry, WordTraits.Country | WordTraits.Region) : "";

    /// <summary>
    /// The length in tokens of the known place or organisation that starts at <paramref name="index"/>, 0 when none does.
    /// Abbreviated regions ("Mich.") need the comma that they follow.
    /// </summary>
    public static int KnownNameLength(TokenTable tokens, int index, int end, out WordTraits traits)
    {
        traits = WordTraits.None;
        int length = NewsLexicon.English.Match(tokens, index, KnownName, out int entry);
        if (length > 1 && (index + length > end || !IsCapitalised(tokens, index + length - 1)))
        {
            entry = tokens.Entries[index];
            length = tokens.Has(index, KnownName) ? 1 : 0;
        }

        if (length == 0)
            return 0;
        traits = NewsLexicon.English.Traits(entry);
        if (length == 1 && (traits & KnownPlace) == WordTraits.Region && IsAbbreviatedRegion(tokens, index, entry)
            && (index == 0 || !IsMark(tokens, index - 1, ',')))
        {
            traits = WordTraits.None;
            return 0;
        }

        return length;
    }

    private static bool IsAbbreviatedRegion(TokenTable tokens, int index, int entry)
    {
        var word = tokens[index];
        return word.Length <= 5 && !word.Contains('.')
            && !word.Equals(NewsLexicon.English.Value(entry, WordTraits.Region), StringComparison.OrdinalIgnoreCase);
    }
}
