using SourceDiff.Model;

namespace SourceDiff.Judging.Names;

/// <summary>
/// The word that a place is told of: "a <i>factory</i> in Amsel", "<i>crashed</i> on Friday near the village of Amsel". O(tokens of the phrase).
/// </summary>
internal static class PlaceAnchor
{
    /// <summary>"In <i>the southern resort town of</i> Amsel".</summary>
    private const int PhraseReach = 7;

    /// <summary>"Crashed <i>early on Friday</i> near".</summary>
    private const int TimeReach = 7;

    /// <summary>The token of the word; -1 where no preposition of place leads from a word to the name.</summary>
    public static int Of(DocumentReading reading, NameFact name)
    {
        var tokens = reading.Tokens;
        int start = reading.Passages[name.Passage].FirstToken;
        int preposition = tokens.IndexAt(name.Span.Start) - 1;
        for (int least = Math.Max(start, preposition - PhraseReach); ; preposition--)
        {
            if (preposition < least)
                return -1;
            if (IsOfPlace(tokens, preposition))
                break;
            if (!IsOfPhrase(tokens, preposition))
                return -1;
        }

        for (int i = preposition - 1; i >= Math.Max(start, preposition - TimeReach); i--)
        {
            if (!IsTime(tokens, i))
                return tokens.IsContent(i) && tokens.Kinds[i] == TokenKind.Word ? i : -1;
        }

        return -1;
    }

    private static bool IsOfPlace(TokenTable tokens, int token) => tokens[token] is "in" or "at" or "near" or "outside" or "inside" or "off" or "on";

    /// <summary>"The southern resort town of"; "a village in" is another phrase.</summary>
    private static bool IsOfPhrase(TokenTable tokens, int token) =>
        tokens.Kinds[token] == TokenKind.Word && (tokens.Shapes[token] & TokenShape.Capitalised) == 0
        && (tokens.Is(token, "of") || tokens.Has(token, WordTraits.Determiner)
            || ((tokens.Has(token, WordTraits.PlaceNoun) || (tokens.Classes[token] & (WordClasses.Adjective | WordClasses.Noun)) != 0) && !tokens.Has(token, WordTraits.Preposition)));

    private static bool IsTime(TokenTable tokens, int token) =>
        tokens.Kinds[token] is TokenKind.Number or TokenKind.Dash || tokens.Has(token, WordTraits.Weekday | WordTraits.Month | WordTraits.TimeUnit | WordTraits.Determiner | WordTraits.VerbAdverb)
        || tokens[token] is "on" or "last" or "early" or "late" or "morning" or "evening" or "night" or "afternoon" or "yesterday" or "today" or "down" or ",";
}
