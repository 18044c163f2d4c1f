using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>Whether a document says as a fact that there is a thing, by a noun or by the verb that the noun is made of. O(clause).</summary>
internal static class AssertedThings
{
    /// <summary>Tokens before a noun in which a negation still reaches it over the commas of a list.</summary>
    private const int ListReach = 10;

    /// <summary>Whether the noun at <paramref name="token"/> is said to be there: with "a" or a number, or bare, in a clause that states a fact; <paramref name="asProspect"/>: or what would be.</summary>
    public static bool AreNamed(DocumentReading reading, int passage, int token, bool asProspect = false)
    {
        var tokens = reading.Tokens;
        var held = reading.Passages[passage];
        if (!held.IsContent || tokens.Is(held.EndToken - 1, "?") || (tokens.Classes[token] & WordClasses.Noun) == 0 || DenialTable.IsNegated(reading, passage, token))
            return false;
        // "Guard duty": the first noun of a compound is another thing.
        int next = token + 1;
        if (next < held.EndToken && tokens.Kinds[next] == TokenKind.Word && (tokens.Classes[next] & (WordClasses.Noun | WordClasses.Past)) == WordClasses.Noun && !tokens.Has(next, WordTraits.Function))
            return false;
        int first = token;
        bool some = false, definite = false;
        while (first > held.FirstToken && token - first < 5)
        {
            int i = first - 1;
            definite |= tokens.Is(i, "zero") || tokens.Is(i, "the") || tokens.Is(i, "this") || (tokens.Is(i, "that") && (tokens.Classes[token] & WordClasses.Plural) == 0);
            // "Showed his licence": he has one.
            some |= tokens.Has(i, WordTraits.Possessive) || (tokens.Shapes[i] & TokenShape.Clitic) != 0 || tokens.Is(i, "a") || tokens.Is(i, "an") || tokens.Is(i, "some") || tokens.Is(i, "several") || tokens.Kinds[i] == TokenKind.Number || tokens.Has(i, WordTraits.Cardinal | WordTraits.VagueAmount);
            // "Two inmates tunnel out": what is counted is another thing.
            if (definite || some || (tokens.Kinds[i] != TokenKind.Dash && (!PassageMatch.IsContent(tokens, i) || (tokens.Classes[i] & WordClasses.Plural) != 0 || (tokens.Classes[i] & (WordClasses.Noun | WordClasses.Adjective | WordClasses.Past)) == 0)))
                break;
            first = i;
        }

        bool bare = (tokens.Classes[token] & WordClasses.Plural) != 0 && (first == held.FirstToken || (tokens.Kinds[first - 1] == TokenKind.Word && !tokens.Has(first - 1, WordTraits.Preposition)));
        if (definite || (!some && !bare))
            return false;
        return IsStated(tokens, held, token, first, asProspect);
    }

    /// <summary>Whether the clause states a fact: nothing asked, possible, denied, aimed at or of another time.</summary>
    private static bool IsStated(TokenTable tokens, Passage held, int token, int first, bool asProspect = false)
    {
        var clause = ClauseWindow.Around(tokens, token, token + 1, held.FirstToken, held.EndToken);
        for (int i = Math.Max(held.FirstToken, clause.First - 2); i < clause.End; i++)
        {
            if (StatementWords.Is(tokens.Forms[i], StatementKinds.Open) || (tokens.Has(i, WordTraits.Modal) && !tokens.Is(i, "will") && !(asProspect && tokens.Is(i, "would"))) || tokens.Has(i, WordTraits.Negation | WordTraits.Denial) || StatementWords.Is(tokens.Forms[i], StatementKinds.Shifted)
                || (tokens.Is(i, "to") && i + 1 < clause.End && (tokens.Classes[i + 1] & WordClasses.Verb) != 0 && i < token) || tokens.Is(i, "for") && i == first - 2)
                return false;
        }

        return !IsListedUnder(tokens, held, clause.First, token);
    }

    /// <summary>"Had no desk, <i>telephone</i> or key": denied with the first of a list.</summary>
    private static bool IsListedUnder(TokenTable tokens, Passage passage, int clause, int token)
    {
        for (int i = clause - 1; i >= Math.Max(passage.FirstToken, token - ListReach); i--)
        {
            if (tokens.Has(i, WordTraits.Negation | WordTraits.Denial))
                return true;
        }

        return false;
    }

    /// <summary>"The tickets were <i>refunded</i>": said as a fact by a verb, where the other says "no refund".</summary>
    public static bool AreDone(DocumentReading reading, int passage, int token)
    {
        var tokens = reading.Tokens;
        var held = reading.Passages[passage];
        return held.IsContent && !tokens.Is(held.EndToken - 1, "?") && (tokens.Classes[token] & WordClasses.Past) != 0 && !DenialTable.IsNegated(reading, passage, token) && IsEvent(reading, passage, token)
            && VerbMoods.Of(tokens, token, held.FirstToken) == VerbMood.Fact && IsStated(tokens, held, token, token);
    }

    private static bool IsEvent(DocumentReading reading, int passage, int token)
    {
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is EventFact { IsNominal: false } happening && happening.PredicateSpan.Contains(reading.Tokens.Starts[token]))
                return true;
        }

        return false;
    }
}
