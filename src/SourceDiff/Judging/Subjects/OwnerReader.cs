using SourceDiff.Lexicon.Subjects;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>
/// Reads of what or whom a value is told: the subject of its clause, which is the first noun phrase behind the words that open the clause. No parse:
/// a phrase ends where a verb, a mark or a change begins. O(tokens of the passage before the value).
/// </summary>
internal static class OwnerReader
{
    /// <summary>Words that open a sentence before its subject: "in late morning trading in Orlen, the index".</summary>
    private const int IntroReach = 16;

    /// <summary>"has already been selling".</summary>
    private const int VerbReach = 5;

    private const WordTraits Time = WordTraits.Weekday | WordTraits.Month | WordTraits.DayPart | WordTraits.RelativeDay | WordTraits.Season | WordTraits.Holiday;

    /// <summary>What the value at <paramref name="value"/> is told of; <c>null</c> when its clause has no subject before it.</summary>
    public static Owner? Of(DocumentReading reading, int passage, int value)
    {
        var tokens = reading.Tokens;
        int first = reading.Passages[passage].FirstToken;
        var (start, end) = Phrase(tokens, SkipIntro(tokens, first, value), value);
        for (int i = start; i < value; i++)
        {
            if (!OpensClause(tokens, i))
                continue;
            var (from, to) = Phrase(tokens, SkipIntro(tokens, i + 1, value), value);
            if (from < to && to < value && IsSubject(tokens, from, to))
                (start, end) = (from, to);
        }

        return start < end ? Read(reading, passage, start, end) : null;
    }

    /// <summary>The verb behind a subject, over its auxiliaries, or the last of these where nothing else follows: "were <i>losing</i>", "<i>was</i> down"; -1 for none.</summary>
    public static int VerbBehind(TokenTable tokens, int end, int limit)
    {
        int found = -1;
        for (int i = end; i < Math.Min(limit, end + VerbReach); i++)
        {
            if (tokens.Has(i, WordTraits.Auxiliary | WordTraits.Modal))
                found = i;
            else if (tokens.Kinds[i] != TokenKind.Word || (tokens.Classes[i] & (WordClasses.Verb | WordClasses.Adverb)) == 0)
                return found;
            else if ((tokens.Classes[i] & WordClasses.Verb) != 0)
                return i;
        }

        return found;
    }

    /// <summary>Whether words are a noun phrase with a verb behind, not the rest of what was said before: "and <i>closed</i> at 40", "after falling".</summary>
    private static bool IsSubject(TokenTable tokens, int from, int to)
    {
        if ((tokens.Classes[from] & WordClasses.Gerund) != 0 || tokens.Has(from, WordTraits.Preposition))
            return false;
        for (int i = from; i < to; i++)
        {
            bool isNoun = (tokens.Classes[i] & (WordClasses.Noun | WordClasses.Unknown)) != 0 && (tokens.Classes[i] & WordClasses.Adverb) == 0 && !tokens.Has(i, WordTraits.Function);
            if (tokens.Has(i, WordTraits.Pronoun) || (tokens.Shapes[i] & TokenShape.Capitalised) != 0 || isNoun)
                return EndsAtVerb(tokens, to);
        }

        return false;
    }

    private static bool EndsAtVerb(TokenTable tokens, int token) => token < tokens.Count && tokens.Kinds[token] == TokenKind.Word && IsVerb(tokens, token);

    private static bool OpensClause(TokenTable tokens, int token) =>
        tokens.Is(token, ";") || tokens.Is(token, "and") || tokens.Is(token, "but")
        || (tokens.Has(token, WordTraits.SpeechVerb) && (tokens.Shapes[token] & TokenShape.Capitalised) == 0) || (tokens.Has(token, WordTraits.Subordinator) && !tokens.Is(token, "than"));

    /// <summary>"In morning trading, the index", "excluding taxes, profits": the words up to the comma say when, where, how.</summary>
    private static int SkipIntro(TokenTable tokens, int first, int limit)
    {
        while (first < limit && (tokens.Kinds[first] != TokenKind.Word || tokens.Has(first, WordTraits.Conjunction)))
            first++;
        if (first >= limit || !OpensIntro(tokens, first))
            return first;
        for (int i = first + 1; i < Math.Min(limit, first + IntroReach); i++)
        {
            if (tokens.Has(i, WordTraits.Auxiliary | WordTraits.Modal) && !tokens.Has(first, WordTraits.Subordinator))
                return first;
            if (tokens.Is(i, ",") && !(tokens.Kinds[i - 1] == TokenKind.Number && i + 1 < limit && tokens.Kinds[i + 1] == TokenKind.Number))
                return SkipIntro(tokens, i + 1, limit);
        }

        return first;
    }

    private static bool OpensIntro(TokenTable tokens, int token) =>
        tokens.Has(token, WordTraits.Preposition | WordTraits.Subordinator | Time) || (tokens.Classes[token] & WordClasses.Gerund) != 0 || ((tokens.Classes[token] & WordClasses.Adverb) != 0 && token + 1 < tokens.Count && tokens.Is(token + 1, ","))
        || ((tokens.Classes[token] & (WordClasses.Past | WordClasses.Noun)) == WordClasses.Past && tokens.Has(token + 1 < tokens.Count ? token + 1 : token, WordTraits.Preposition));

    private static (int First, int End) Phrase(TokenTable tokens, int first, int limit)
    {
        int end = first;
        while (end < limit && !EndsPhrase(tokens, end, first))
        {
            end++;
            // "they cover": nothing but its verb follows a pronoun.
            if (end == first + 1 && tokens.Has(first, WordTraits.Pronoun) && !tokens.Has(first, WordTraits.Possessive | WordTraits.Determiner))
                break;
        }

        return (first, end);
    }

    private static bool EndsPhrase(TokenTable tokens, int token, int first) => tokens.Kinds[token] switch
    {
        TokenKind.Punctuation or TokenKind.Quote => !EndsAbbreviation(tokens, token),
        TokenKind.Symbol => !tokens.Is(token, "&"),
        TokenKind.Dash => (tokens.Shapes[token] & TokenShape.SpaceBefore) != 0,
        TokenKind.Word => IsVerb(tokens, token) && !IsWithin(tokens, token, first),
        _ => false,
    };

    private static bool EndsAbbreviation(TokenTable tokens, int token) =>
        tokens.Is(token, "'") || (tokens.Is(token, ".") && token > 0 && (tokens.Shapes[token] & TokenShape.SpaceBefore) == 0 && (tokens.Shapes[token - 1] & TokenShape.Capitalised) != 0
            && token + 1 < tokens.Count && tokens.Kinds[token + 1] == TokenKind.Word);

    /// <summary>"rose", "was", "who": nothing behind belongs to the phrase.</summary>
    public static bool IsVerb(TokenTable tokens, int token)
    {
        if ((tokens.Shapes[token] & TokenShape.Capitalised) != 0)
            return false;
        if (tokens.Has(token, WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Relative | WordTraits.Subordinator) || SubjectWords.Is(tokens, token, SubjectCues.Rise | SubjectCues.Fall))
            return true;
        var classes = tokens.Classes[token];
        return (classes & WordClasses.Verb) != 0 && ((classes & WordClasses.Past) != 0 || (classes & (WordClasses.Noun | WordClasses.Adjective | WordClasses.Gerund)) == 0);
    }

    /// <summary>"the technology-<i>laced</i> index", "an <i>estimated</i> profit", "the <i>rise</i> in prices": a word of the phrase that could be a verb.</summary>
    private static bool IsWithin(TokenTable tokens, int token, int first) =>
        token == first || tokens.Kinds[token - 1] == TokenKind.Dash || tokens.Has(token - 1, WordTraits.Determiner | WordTraits.Possessive) || tokens.Is(token - 1, "'s")
        || (tokens.Classes[token - 1] & (WordClasses.Adjective | WordClasses.Noun)) == WordClasses.Adjective;

    private static Owner Read(DocumentReading reading, int passage, int first, int end)
    {
        var tokens = reading.Tokens;
        var names = new List<int>();
        var numbers = new List<int>();
        for (int i = first; i < end; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Number)
                numbers.Add(i);
            else if (IsName(reading, passage, i, first) && !IsHome(tokens, i, end))
                names.Add(i);
        }

        // "Shares of National": a name made of such a word alone.
        for (int i = first + 1; names.Count == 0 && i < end; i++)
        {
            if (SubjectWords.Is(tokens, i, SubjectCues.Market) && (tokens.Shapes[i] & TokenShape.Capitalised) != 0 && !tokens.Has(i - 1, WordTraits.Determiner))
                names.Add(i);
        }

        return new Owner(first, end, names, numbers) { PointsBack = names.Count == 0 && PointsBack(tokens, first, end) };
    }

    /// <summary>"its shares", "they"; "the company" and "the stock", but not "the new plant", which may be told of for the first time.</summary>
    private static bool PointsBack(TokenTable tokens, int first, int end) =>
        tokens.Is(first, "its") || tokens.Is(first, "it") || tokens.Is(first, "they") || tokens.Is(first, "their") || tokens.Is(first, "he") || tokens.Is(first, "his") || tokens.Is(first, "she") || tokens.Is(first, "her")
        || (tokens.Is(first, "the") && end == first + 2 && (tokens.Has(first + 1, WordTraits.OrganisationNoun) || SubjectWords.Is(tokens, first + 1, SubjectCues.Market)));

    private static bool IsName(DocumentReading reading, int passage, int token, int first)
    {
        var tokens = reading.Tokens;
        if (tokens.Kinds[token] != TokenKind.Word || (tokens.Shapes[token] & (TokenShape.Capitalised | TokenShape.Clitic)) != TokenShape.Capitalised
            || tokens.Has(token, WordTraits.Function | WordTraits.OrganisationNoun | WordTraits.PersonTitle | WordTraits.Demonym | Time) || SubjectWords.Is(tokens, token, SubjectCues.Market))
            return false;
        if (token > reading.Passages[passage].FirstToken && (token > first || !StartsSentence(tokens, token)))
            return true;
        foreach (var fact in reading.FactsOf(passage))
        {
            if (fact is NameFact name && name.Span.Contains(tokens.Starts[token]))
                return true;
        }

        return false;
    }

    private static bool StartsSentence(TokenTable tokens, int token) => token == 0 || tokens.Kinds[token - 1] is TokenKind.Quote;

    /// <summary>"<i>Orlen</i>-based Brandt Works": where it is at home.</summary>
    private static bool IsHome(TokenTable tokens, int token, int end)
    {
        while (token < end && tokens.Kinds[token] == TokenKind.Word && (tokens.Shapes[token] & TokenShape.Capitalised) != 0)
            token++;
        return token + 1 < end && tokens.Kinds[token] == TokenKind.Dash && tokens.Is(token + 1, "based");
    }
}
