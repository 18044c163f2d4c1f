using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading.Names;

/// <summary>
/// Whether a capitalised word can belong to a name. In prose the capital is the evidence; at the start of a sentence and
/// in a headline it is not, and the word must be known or written with a capital elsewhere.
/// </summary>
internal readonly struct NameStarts(CapitalEvidence evidence, Casing casing)
{
    /// <summary>Whether the word at <paramref name="index"/> can be the first of a name.</summary>
    public bool Starts(TokenTable tokens, Passage passage, int index)
    {
        if (!NameWords.IsCapitalised(tokens, index) || !IsOpen(tokens, index))
            return false;
        // "16 GB", "8 AM": letters that belong to the number.
        if (index > passage.FirstToken && tokens.Kinds[index - 1] == TokenKind.Number && (tokens.Shapes[index] & TokenShape.AllCapitals) != 0 && tokens[index].Length <= 3)
            return false;
        if (casing == Casing.Sentence && !PassageCasing.StartsSentence(tokens, passage, index))
            return true;
        if (IsEvident(tokens, index))
            return true;
        int next = index + 1;
        // "Brand & Sons": what stands before the sign is as much of the name as what follows.
        if (next + 1 < passage.EndToken && NameWords.IsMark(tokens, next, '&') && NameWords.IsCapitalised(tokens, next + 1))
            return true;
        if (casing == Casing.Sentence && next + 1 < passage.EndToken && (tokens.Classes[index] & WordClasses.Noun) != 0)
        {
            // "Bank of Norhaven", "Ring of Ash": the noun before a capital is part of the name.
            if (tokens.Is(next, "of") && NameWords.IsCapitalised(tokens, next + 1) && !NameWords.IsClosed(tokens, next + 1)
                && (tokens.Has(index, NameWords.NameNoun) || index > passage.FirstToken) && (tokens.Classes[index] & WordClasses.Plural) == 0)
            {
                return true;
            }

            // "Wolfe said": a noun so rare that the general lexicon has no use of it, and it speaks.
            if (tokens.Classes[index] == WordClasses.Noun && tokens.Has(next, WordTraits.SpeechVerb) && WordNet.Frequency(tokens.Lemmas[index]) == 0
                && (tokens.Traits[index] & (WordTraits.Role | WordTraits.PersonNoun | WordTraits.Kinship | WordTraits.SpeechNoun)) == 0)
            {
                return true;
            }
        }

        // "Police Chief Ana Berg said": more capitals follow, so this one is not due to the start alone.
        return casing == Casing.Sentence && index + 1 < passage.EndToken && NameWords.IsCapitalised(tokens, index + 1) && !tokens.Has(index, WordTraits.Cardinal)
            && (tokens.Traits[index + 1] & (NameWords.Closed | NameWords.Calendar)) == 0
            && (tokens.Classes[index] & (WordClasses.Noun | WordClasses.Adjective)) != 0 && (tokens.Classes[index] & WordClasses.Adverb) == 0;
    }

    /// <summary>Whether the word at <paramref name="index"/> can follow another of the same name.</summary>
    public bool Continues(TokenTable tokens, int index) =>
        NameWords.IsCapitalised(tokens, index) && IsOpen(tokens, index) && (casing == Casing.Sentence || evidence.HoldsPair(tokens, index) || IsRareSurname(tokens, index) || IsEvident(tokens, index));

    private static bool IsOpen(TokenTable tokens, int index)
    {
        var traits = tokens.Traits[index];
        if (!NameWords.IsClosed(tokens, index) || IsInitialOfName(tokens, index))
            return true;
        // "US", "IT": capitals throughout are no pronoun. "June Alder", "Will Hart": a given name before another name.
        if ((tokens.Shapes[index] & TokenShape.AllCapitals) != 0)
            return (traits & NameWords.KnownName) != 0 && (traits & (NameWords.Calendar | WordTraits.TimeZone)) == 0;
        if ((traits & NameWords.KnownName & ~WordTraits.Region) != 0 && (traits & NameWords.Closed) == 0)
            return true;
        return ((traits & (WordTraits.GivenName | WordTraits.Surname)) != 0 && index + 1 < tokens.Count
            && NameWords.IsCapitalised(tokens, index + 1) && (tokens.Traits[index + 1] & NameWords.Closed) == 0)
            || NameWords.KnownNameLength(tokens, index, tokens.Count, out _) > 1;
    }

    /// <summary>"Ivo A. Brand", "I. Leo Strand": a letter that is a word too, with a period and a name after it.</summary>
    private static bool IsInitialOfName(TokenTable tokens, int index) =>
        tokens.Ends[index] - tokens.Starts[index] == 1 && index + 2 < tokens.Count && NameWords.IsMark(tokens, index + 1, '.')
        && tokens.Ends[index] == tokens.Starts[index + 1] && NameWords.IsCapitalised(tokens, index + 2)
        && !NameWords.HasLineBefore(tokens, index + 2) && (tokens.Traits[index + 2] & (NameWords.Closed | NameWords.Calendar)) == 0;

    private bool IsEvident(TokenTable tokens, int index)
    {
        const WordTraits Known = NameWords.KnownName | WordTraits.GivenName | WordTraits.Surname | WordTraits.Demonym | WordTraits.PersonTitle;
        if (!NameWords.IsOrdinary(tokens, index) || (evidence.Holds(tokens, index) && !IsInfinitive(tokens, index)))
            return true;
        if (casing == Casing.Sentence && (tokens.Shapes[index] & TokenShape.AllCapitals) != 0)
            return true;
        // "New Zealand", "Wall Street": known as a whole.
        if ((tokens.Traits[index] & WordTraits.StartsPhrase) != 0 && NameWords.KnownNameLength(tokens, index, tokens.Count, out _) > 1)
            return true;
        if (casing != Casing.Sentence && (tokens.Traits[index] & (WordTraits.Role | WordTraits.RoleModifier)) != 0)
            return false;
        // A known name that is an ordinary verb, adjective or adverb too ("Will", "Nice", "Reading") needs more than its capital.
        return (tokens.Traits[index] & Known) != 0
            && ((tokens.Classes[index] & (WordClasses.Verb | WordClasses.Adjective | WordClasses.Adverb)) == 0
                || (tokens.Traits[index] & (WordTraits.Demonym | WordTraits.PersonTitle)) != 0
                || (index + 1 < tokens.Count && NameWords.IsCapitalised(tokens, index + 1) && casing == Casing.Sentence));
    }

    /// <summary>"Will Marlowe" in a headline: after a given name, a noun that the general lexicon has but no text uses.</summary>
    private static bool IsRareSurname(TokenTable tokens, int index) =>
        index > 0 && tokens.Has(index - 1, WordTraits.GivenName) && tokens.Classes[index] == WordClasses.Noun && WordNet.Frequency(tokens.Lemmas[index]) == 0
        && !tokens.Has(index, NameWords.NameNoun | WordTraits.Role | WordTraits.PersonNoun);

    /// <summary>"Ana Berg To Host Awards": a verb in a headline, whatever the word names elsewhere.</summary>
    private bool IsInfinitive(TokenTable tokens, int index) =>
        casing != Casing.Sentence && index > 0 && (tokens.Classes[index] & WordClasses.Verb) != 0 && (tokens.Is(index - 1, "to") || tokens.Is(index - 1, "To")
            || tokens.Has(index - 1, WordTraits.Modal));
}
