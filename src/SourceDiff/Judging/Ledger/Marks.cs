using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Reads what tells apart those that no name tells apart: the country of people ("a Danish diver", "the Dane"), the number of a model ("Corvette 7", "a
/// 13-inch Lumen") and the one of a maker's line ("Corvetta Sport"). O(tokens).
/// </summary>
internal static class Marks
{
    /// <summary>Words between a country and what somebody is: "Danish deep-sea diver".</summary>
    private const int Reach = 3;

    /// <summary>The marks of a passage, each once, added to what is known.</summary>
    public static void Read(DocumentReading reading, Passage passage, List<Mark> found)
    {
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if ((CountryAt(reading.Tokens, i, passage.EndToken) ?? ModelAt(reading.Tokens, i, passage) ?? LineAt(reading.Tokens, i, passage.EndToken)) is { } mark && !found.Contains(mark))
                found.Add(mark);
        }
    }

    private static Mark? CountryAt(TokenTable tokens, int token, int end)
    {
        if ((tokens.Shapes[token] & TokenShape.Capitalised) == 0 || NewsLexicon.English.Match(tokens, token, WordTraits.Demonym | WordTraits.Country, out int entry) is not (> 0 and var length))
            return null;
        string country = NewsLexicon.English.Value(entry, WordTraits.Demonym);
        int last = token + length - 1;
        if (!(country.Length > 0 && IsNounOnly(tokens, last)) && !IsBeforePeople(tokens, last + 1, end))
            return null;
        if (country.Length == 0)
            country = tokens.Text[tokens.SpanOf(token, last + 1).Start..tokens.SpanOf(token, last + 1).End];
        return new Mark(Mark.People, country is "England" or "Scotland" or "Wales" or "Northern Ireland" ? "United Kingdom" : country);
    }

    private static bool IsNounOnly(TokenTable tokens, int token) => (tokens.Classes[token] & (WordClasses.Noun | WordClasses.Adjective)) == WordClasses.Noun;

    /// <summary>"Danish and Polish divers", "Danish deep-sea diver".</summary>
    private static bool IsBeforePeople(TokenTable tokens, int first, int end)
    {
        for (int i = first, words = 0; i < end && words < Reach; i++)
        {
            if (tokens.Has(i, WordTraits.Demonym | WordTraits.Conjunction) || tokens.Kinds[i] == TokenKind.Dash || tokens.Is(i, ","))
                continue;
            if (tokens.Kinds[i] == TokenKind.Word && (tokens.Has(i, WordTraits.PersonNoun | WordTraits.Role) || People.Are(tokens.Lemmas[i])))
                return true;
            if (tokens.Kinds[i] != TokenKind.Word || tokens.Has(i, WordTraits.Function) || (tokens.Classes[i] & WordClasses.Past) != 0)
                return false;
            words++;
        }

        return false;
    }

    private static Mark? ModelAt(TokenTable tokens, int token, Passage passage)
    {
        if ((tokens.Shapes[token] & TokenShape.HasDigit) == 0)
            return null;
        // "a 13-inch Lumen"
        if (tokens.Kinds[token] == TokenKind.Number && token + 2 < passage.EndToken && tokens.Kinds[token + 1] == TokenKind.Dash && tokens.Has(token + 2, WordTraits.Unit) && !tokens.Has(token + 2, WordTraits.TimeUnit))
            return new Mark(WordNet.Text(tokens.Lemmas[token + 2]), tokens[token].ToString());
        // "Corvette 7", "Lumen X3"; but no "Rovers 20-13", "May 7", "Saints 24, United 3"
        int next = token + 1;
        bool isBare = next >= passage.EndToken || tokens.Kinds[next] is TokenKind.Word || (tokens.Kinds[next] == TokenKind.Punctuation && !tokens.Is(next, ","));
        if (token == passage.FirstToken || !isBare || tokens.Kinds[token - 1] != TokenKind.Word || (tokens.Shapes[token - 1] & TokenShape.Capitalised) == 0 || tokens.Has(token - 1, WordTraits.Function | WordTraits.Month | WordTraits.Weekday))
            return null;
        return new Mark(tokens[token - 1].ToString().ToUpperInvariant(), tokens[token].ToString().ToUpperInvariant());
    }

    /// <summary>"Corvetta Sport", "Corvetta Wagon": a maker's word that no dictionary has, and which of its line.</summary>
    private static Mark? LineAt(TokenTable tokens, int token, int end)
    {
        if (token + 1 >= end || tokens.Kinds[token] != TokenKind.Word || tokens.Kinds[token + 1] != TokenKind.Word
            || (tokens.Shapes[token] & tokens.Shapes[token + 1] & TokenShape.Capitalised) == 0 || (tokens.Classes[token] & WordClasses.Unknown) == 0
            || (tokens.Classes[token + 1] & WordClasses.Noun) == 0)
            return null;
        return new Mark(tokens[token].ToString().ToUpperInvariant(), tokens.Lemmas[token + 1] >= 0 ? WordNet.Text(tokens.Lemmas[token + 1]) : tokens[token + 1].ToString());
    }
}
