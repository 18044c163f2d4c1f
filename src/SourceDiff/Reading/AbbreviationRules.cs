using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Decides whether a period ends a sentence or only a short form. What may follow a short form is data
/// (<c>abbreviations.tsv</c>); where both readings are open, words that open sentences ("The", "He", "In") decide.
/// </summary>
internal sealed class AbbreviationRules(TokenTable tokens)
{
    /// <summary>A time that opens its sentence ("At 5 a.m. Mr. Marlow …") stands in its first tokens.</summary>
    private const int OpeningTime = 5;

    /// <summary>Whether a word with a capital is of a kind that seldom stands inside a name.</summary>
    public static bool OpensSentence(TokenTable tokens, int index) =>
        tokens.Has(index, WordTraits.Function) && (tokens.Shapes[index] & TokenShape.Capitalised) != 0;

    public bool EndsSentence(int first, int stop, int next, int end)
    {
        bool dotted = Marks.IsDotted(tokens, stop);
        int word = dotted ? stop : stop - 1;
        if (word < first)
            return true;
        if (!dotted && Marks.First(tokens, word) is '°' or 'º')
            return tokens.Kinds[next] != TokenKind.Number;
        if (tokens.Kinds[word] != TokenKind.Word)
            return true;
        if (IsTimeOfDay(word, first))
            return EndsAfterTime(first, word, next);
        if (!dotted && tokens[word].Length == 1)
            return EndsAfterLetter(word, next);
        if ((tokens.Shapes[word] & TokenShape.Abbreviation) == 0)
            return !dotted || OpensSentence(tokens, next);
        return NewsLexicon.English.Value(tokens.Entries[word], WordTraits.Abbreviation) switch
        {
            "name" => EndsAfterTitle(word, next),
            "number" => tokens.Kinds[next] != TokenKind.Number && !(tokens[next].Length == 1 && !OpensSentence(tokens, next)),
            "month" => tokens.Kinds[next] != TokenKind.Number,
            "place" => IsSmall(word) || OpensSentence(tokens, next) || (!IsNumber(next) && !IsPartOfName(next)),
            "end" => EndsAfterForm(next, end),
            "inner" => false,
            _ => true,
        };
    }

    /// <summary>"a.m." as one token, or as scraped texts have it: "a. m.".</summary>
    private bool IsTimeOfDay(int word, int first)
    {
        var token = tokens[word];
        if (token.Length == 4)
            return token[0] is 'a' or 'p' or 'A' or 'P' && token[2] is 'm' or 'M';
        return token is "m" or "M" && word - 2 >= first && Marks.First(tokens, word - 1) == '.' && tokens[word - 2] is "a" or "p" or "A" or "P";
    }

    private bool EndsAfterTime(int first, int word, int next)
    {
        if (tokens.Has(next, WordTraits.Weekday | WordTraits.Month | WordTraits.TimeZone | WordTraits.RelativeDay | WordTraits.DayPart | WordTraits.Holiday) || IsNumber(next))
            return false;
        if ((tokens.Shapes[next] & TokenShape.AllCapitals) != 0 && tokens[next].Length <= 4)
            return false;
        return word - first > OpeningTime || !tokens.Has(first, WordTraits.Preposition) || OpensSentence(tokens, next);
    }

    /// <summary>An initial ("Jonas E. Marlow") or a letter ("you and I. Did …").</summary>
    private bool EndsAfterLetter(int word, int next)
    {
        if (IsSmall(word))
            return tokens[next].Length > 1 && OpensSentence(tokens, next);
        return OpensSentence(tokens, next) && tokens[next].Length > 1 && (tokens[word] is "I" || word == 0 || (tokens.Shapes[word - 1] & TokenShape.Capitalised) == 0);
    }

    private bool EndsAfterTitle(int word, int next)
    {
        bool counted = word > 0 && IsNumber(word - 1);
        return (counted || IsSmall(word)) && (counted || OpensSentence(tokens, next));
    }

    private bool EndsAfterForm(int next, int end)
    {
        if (OpensSentence(tokens, next))
            return true;
        if (IsNumber(next) || IsPartOfName(next) || tokens.Has(next, WordTraits.OrganisationNoun))
            return false;
        // "… Briggs & Co. Marlow said": a name and a verb make a new sentence.
        for (int i = next + 1; i < end && i < next + 4; i++)
        {
            if ((tokens.Shapes[i] & TokenShape.Capitalised) != 0)
                continue;
            return i < next + 3 && tokens.Has(i, WordTraits.SpeechVerb | WordTraits.Auxiliary) && tokens.Kinds[next] == TokenKind.Word && !IsPartOfName(next) && tokens.Classes[next] == WordClasses.Unknown;
        }

        return false;
    }

    private bool IsPartOfName(int index) =>
        tokens.Has(index, WordTraits.PersonTitle | WordTraits.Role | WordTraits.Abbreviation) || tokens[index].Length == 1;

    private bool IsSmall(int index) => char.IsLower(Marks.First(tokens, index));

    private bool IsNumber(int index) => tokens.Kinds[index] == TokenKind.Number;
}
