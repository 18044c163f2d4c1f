using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// What a document says to be of which country: "two Danish tourists", "China's ambassador". Made once a reading and kept as long as it; immutable.
/// O(tokens).
/// </summary>
internal static class CountryMentions
{
    /// <summary>Words between a country and what is of it: "Danish deep-sea fishing boats".</summary>
    private const int Reach = 4;

    private static readonly ReadingTable<List<CountryMention>> Tables = new(Read);

    /// <summary>In text order, those without a head too.</summary>
    public static List<CountryMention> Of(DocumentReading reading) => Tables.Of(reading);

    /// <summary>The state that a country is or is part of: a Scot may be told to be British. <c>null</c> for what is no country.</summary>
    public static string? StateOf(string country)
    {
        if (country is "England" or "Scotland" or "Wales" or "Northern Ireland")
            return "United Kingdom";
        return country.Length > 0 && (NewsLexicon.English.Traits(NewsLexicon.English.Find(NameWords.Fold(country))) & WordTraits.Country) != 0 ? country : null;
    }

    private static List<CountryMention> Read(DocumentReading reading)
    {
        var found = new List<CountryMention>();
        var tokens = reading.Tokens;
        foreach (var passage in reading.Passages)
        {
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                if ((tokens.Shapes[i] & TokenShape.Capitalised) == 0 || CountryAt(tokens, i, out int length, out bool demonym) is not { } country)
                    continue;
                int end = Math.Min(passage.EndToken, i + length);
                found.Add(new CountryMention(country, passage.IsContent ? HeadOf(tokens, passage, i, end, demonym) : -1, passage.Index, tokens.SpanOf(i, end)));
                i = end - 1;
            }
        }

        return found;
    }

    private static string? CountryAt(TokenTable tokens, int token, out int length, out bool demonym)
    {
        length = NewsLexicon.English.Match(tokens, token, WordTraits.Demonym, out int entry);
        demonym = length > 0;
        if (demonym)
            return StateOf(NewsLexicon.English.Value(entry, WordTraits.Demonym));
        length = NewsLexicon.English.Match(tokens, token, WordTraits.Country, out entry);
        return length > 0 ? StateOf(NewsLexicon.English.Value(entry, WordTraits.Country)) : null;
    }

    /// <summary>The last noun of the phrase that the demonym or the country's possessive opens.</summary>
    private static int HeadOf(TokenTable tokens, Passage passage, int first, int end, bool demonym)
    {
        if (first > passage.FirstToken && tokens.Kinds[first - 1] == TokenKind.Dash)
            return -1;
        if (!demonym)
        {
            if (end >= passage.EndToken || (tokens.Shapes[end] & TokenShape.Clitic) == 0)
                return -1;
            end++;
        }

        int head = -1;
        for (int i = end; i < passage.EndToken && i < end + Reach && tokens.Kinds[i] == TokenKind.Word; i++)
        {
            bool noun = (tokens.Classes[i] & WordClasses.Noun) != 0;
            if ((tokens.Shapes[i] & TokenShape.Capitalised) != 0 || !tokens.IsContent(i) || !(noun || (tokens.Classes[i] & WordClasses.Adjective) != 0) || (head >= 0 && !noun))
                break;
            if (head >= 0 && (tokens.Classes[i] & WordClasses.Verb) != 0)
                break;
            if (noun)
                head = i;
        }

        return head;
    }
}
