using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Finds where a sentence starts although no mark ended the one before: headings, labels, bylines and the texts of pictures that
/// a scraper ran into the prose. Capitals tell: within a sentence, words of grammar are written small.
/// </summary>
internal sealed class UnmarkedStarts(TokenTable tokens)
{
    /// <summary>A heading or the name under a picture, run into the sentence after it, is no longer than this.</summary>
    private const int LongestLabel = 12;

    /// <summary>The headline, its byline and the first words of the text stand within so many tokens of the start.</summary>
    private const int HeadTokens = 80;

    private const TokenShape Written = TokenShape.Capitalised | TokenShape.SpaceBefore;

    private const WordTraits Names = WordTraits.GivenName | WordTraits.Surname | WordTraits.Organisation;

    private static readonly int Person = WordNet.Find("person");
    private static readonly int Being = WordNet.Find("animal");
    private static readonly int Group = WordNet.Find("organization");

    /// <summary>Whether a new sentence starts at <paramref name="index"/>, within the one from <paramref name="first"/>, of whose words <paramref name="verb"/> tells whether one is a verb.</summary>
    public bool At(int first, int index, int end, bool verb)
    {
        if ((tokens.Shapes[index] & Written) != Written || index + 1 >= end)
            return false;
        if (StartsCaption(index, end) || Furniture(index, end) > 1)
            return true;
        int length = index - first;
        if (verb || length > LongestLabel)
            return StartsAfterProse(first, index, end);
        return (length > 1 || IsLabelWord(first)) && (StartsAfterLabel(index, end) || StartsWithPerson(first, index, end) || StartsAgain(first, index, end))
            || StartsAfterProse(first, index, end);
    }

    /// <summary>How many tokens from <paramref name="index"/> on are of the site and complete ("Story continues below advertisement"), before a capital.</summary>
    public int Furniture(int index, int end)
    {
        if ((tokens.Shapes[index] & TokenShape.Capitalised) == 0 || !tokens.Has(index, WordTraits.StartsPhrase | WordTraits.Boilerplate))
            return 0;
        int length = NewsLexicon.English.Match(tokens, index, WordTraits.Boilerplate, out int entry), next = index + length;
        return length > 0 && next < end && (tokens.Shapes[next] & Written) == Written && NewsLexicon.English.Value(entry, WordTraits.Boilerplate) == "whole" ? length : 0;
    }

    /// <summary>Whether the word is a verb, as far as its form shows.</summary>
    public bool IsVerb(int index) => (tokens.Has(index, WordTraits.Auxiliary | WordTraits.Modal | WordTraits.SpeechVerb) && !tokens.Has(index, WordTraits.Possessive))
        || (tokens.Classes[index] & WordClasses.Past) != 0 || (tokens.Classes[index] & (WordClasses.Verb | WordClasses.Noun)) == WordClasses.Verb;

    /// <summary>"… of the old harbour Image: city archive", "File photo of the harbour": the text of a picture run into the sentence.</summary>
    private bool StartsCaption(int index, int end)
    {
        if (tokens.Kinds[index - 1] != TokenKind.Word)
            return false;
        if (tokens[index] is "File")
            return tokens[index + 1] is "photo" or "image" or "picture" or "photograph" or "footage";
        return tokens.Has(index, WordTraits.Boilerplate) && Marks.First(tokens, index + 1) == ':' && !Marks.IsSpaced(tokens, index + 1)
            && NewsLexicon.English.Value(tokens.Entries[index], WordTraits.Boilerplate) == "caption";
    }

    /// <summary>
    /// A heading or label without a mark, then a sentence: "Early results In the northern districts …". A determiner, a pronoun or
    /// a short preposition with a capital, before a small letter, after words without a verb. (Titles write both with a capital, or neither.)
    /// </summary>
    private bool StartsAfterLabel(int index, int end)
    {
        bool opener = (tokens.Shapes[index] & TokenShape.AllCapitals) == 0
            && (tokens.Has(index, WordTraits.Determiner) || (tokens[index].Length == 2 && tokens.Has(index, WordTraits.Preposition)));
        return opener && IsSmall(index + 1, end)
            && (Marks.First(tokens, index - 1) == ')' || (tokens.Kinds[index - 1] == TokenKind.Word && !tokens.Has(index - 1, WordTraits.Function)))
            && !Marks.IsDotted(tokens, index - 1) && !Belongs(index);
    }

    /// <summary>
    /// "University exhibits Lena Holt, a painter, …": a noun that names no people, animals or bodies is not said of the person after it.
    /// </summary>
    private bool StartsWithPerson(int first, int index, int end)
    {
        int noun = index - 1;
        if (!tokens.Has(index, WordTraits.GivenName) || index + 2 >= end || tokens.Has(first, WordTraits.Function)
            || (tokens.Shapes[index + 1] & Written) != Written || tokens.Has(index + 1, WordTraits.PlaceNoun | WordTraits.OrganisationNoun | WordTraits.WorkNoun))
            return false;
        bool continues = tokens[index + 2] is "," || tokens.Has(index + 2, WordTraits.Auxiliary | WordTraits.SpeechVerb) || (tokens.Classes[index + 2] & WordClasses.Past) != 0;
        if (!continues || (tokens.Classes[noun] & WordClasses.Noun) == 0 || (tokens.Classes[noun] & WordClasses.Past) != 0
            || tokens.Has(noun, WordTraits.Role | WordTraits.PersonTitle | WordTraits.PersonNoun | WordTraits.Kinship | WordTraits.OrganisationNoun | WordTraits.PlaceNoun | WordTraits.Demonym | Names))
            return false;
        bool plural = (tokens.Classes[noun] & WordClasses.Plural) != 0;
        // "Dough mixer Lena Holt": who does something is a person too.
        if (!plural && (!IsSmall(noun, end) || tokens[noun].EndsWith("er") || tokens[noun].EndsWith("or") || tokens[noun].EndsWith("ist")))
            return false;
        int lemma = tokens.Lemmas[noun];
        return !WordNet.IsHypernym(Person, lemma, 12) && !WordNet.IsHypernym(Being, lemma, 12) && !WordNet.IsHypernym(Group, lemma, 12);
    }

    /// <summary>"Orro's early work Orro was born …": the name that the heading starts with starts the sentence.</summary>
    private bool StartsAgain(int first, int index, int end) => tokens.Lemmas[index] == tokens.Lemmas[first] && IsSmall(index - 1, end)
        && (tokens.Classes[index - 1] & WordClasses.Noun) != 0 && tokens.Has(index + 1, WordTraits.Auxiliary | WordTraits.Modal | WordTraits.SpeechVerb);

    /// <summary>
    /// "Ferry sinks off the coast The captain told …", "Mill closes after fire By Lena Holt": after a word in small letters a word of
    /// grammar with a capital, and small letters again.
    /// </summary>
    private bool StartsAfterProse(int first, int index, int end)
    {
        int before = index - 1;
        if (tokens.Kinds[before] != TokenKind.Word || !tokens.Has(index, WordTraits.Function) || (tokens.Shapes[index] & TokenShape.AllCapitals) != 0
            || tokens.Has(before, WordTraits.Function) || Marks.IsDotted(tokens, before) || Belongs(index))
            return false;
        if (tokens[index] is "By")
            return index < HeadTokens && index + 2 < end && tokens.Has(index + 1, WordTraits.GivenName) && (tokens.Shapes[index + 2] & TokenShape.Capitalised) != 0;
        if (!char.IsLower(Marks.First(tokens, before)))
            return false;
        bool headline = first == 0 && index < HeadTokens;
        if (tokens[index].Length == 1)
            return headline && tokens[index] is "A" && IsSmall(index + 1, end) && IsSmall(index + 2, end);
        if (tokens.Has(index, WordTraits.Pronoun) && !tokens.Has(index, WordTraits.Possessive | WordTraits.Determiner))
            return IsSmall(index + 1, end) && (IsVerb(index + 1) || tokens.Has(index + 1, WordTraits.VerbAdverb));
        if (tokens.Has(index, WordTraits.Preposition) && index + 2 < end && tokens.Has(index + 1, WordTraits.Weekday | WordTraits.Month))
            return true;
        bool place = tokens.Has(index, WordTraits.Preposition | WordTraits.Subordinator) && tokens.Has(index + 1, WordTraits.Determiner) && index + 2 < end && tokens.Kinds[index + 2] == TokenKind.Word;
        return tokens.Has(index, WordTraits.Determiner | WordTraits.Preposition | WordTraits.Subordinator | WordTraits.Possessive)
            && IsSmall(index + 1, end) && (place || IsSmall(index + 2, end));
    }

    /// <summary>"Survivors Each of them …": a plural that no word follows in its phrase.</summary>
    private bool IsLabelWord(int index) => (tokens.Classes[index] & WordClasses.Plural) != 0 && (tokens.Shapes[index] & TokenShape.Capitalised) != 0
        && !tokens.Has(index, WordTraits.Function | Names);

    /// <summary>What a title or a letter follows: "the song In the …", "hepatitis A".</summary>
    private bool Belongs(int index) => tokens.Has(index - 1, WordTraits.WorkNoun) || (tokens[index].Length == 1 && tokens.Has(index - 1, WordTraits.NumberHead));

    private bool IsSmall(int index, int end) => index < end && tokens.Kinds[index] == TokenKind.Word && char.IsLower(Marks.First(tokens, index));
}
