using SourceDiff.Lexicon.Counting;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Tells a number that another is held against from the number that is told: a target, the value of last year, the distance between two.</summary>
internal static class Yardsticks
{
    /// <summary>"than the record 71 percent", "compared with last year's 40": so many words may stand between.</summary>
    private const int Reach = 4;

    /// <summary>What is counted stands between a number and its "later".</summary>
    private const int NounReach = 2;

    private const int YearReach = 7;

    /// <summary>"<i>at first</i> police said that three people": so many words may stand between.</summary>
    private const int InitialReach = 7;

    public static bool Are(TokenTable tokens, int first, int end, int passage)
    {
        // "four fewer than the 76"
        if (end + 1 < tokens.Count && tokens.Is(end + 1, "than") && ValueWords.Is(tokens, end, ValueCues.Comparative))
            return true;
        // "a 3-12 (or worse) season"
        int or = end < tokens.Count && tokens.Is(end, "(") ? end + 1 : end;
        if (or + 1 < tokens.Count && tokens.Is(or, "or") && (tokens.Is(or + 1, "worse") || tokens.Is(or + 1, "better")))
            return true;
        if (IsOfYearBefore(tokens, end))
            return true;
        // "two laps sooner than", "six matches later", "three places behind"
        for (int i = end; i < tokens.Count && i <= end + NounReach && tokens.Kinds[i] == TokenKind.Word; i++)
        {
            if (ValueWords.Is(tokens, i, ValueCues.Distance))
                return true;
        }

        for (int i = first - 1; i >= passage && i >= first - Reach; i--)
        {
            if (ValueWords.Is(tokens, i, ValueCues.Against) || (i > passage && (tokens.Is(i, "with") || tokens.Is(i, "to")) && ValueWords.Is(tokens, i - 1, ValueCues.Compared)))
                return true;
            if (IsForecast(tokens, i, passage))
                return true;
            if (tokens.Is(i, "from"))
                return i == first - 1 && i > passage && (tokens.Is(i - 1, "up") || tokens.Is(i - 1, "down") || EndsMove(tokens, i, passage) || StartsMove(tokens, end));
            if (tokens.Kinds[i] != TokenKind.Word && (tokens.Shapes[i] & TokenShape.Clitic) == 0)
                return false;
        }

        return false;
    }

    /// <summary>Whether the number was told before another took its place: "first put at 6.1", "at first three", "not nine as originally reported".</summary>
    public static bool AreOutdated(TokenTable tokens, int first, int end, Passage passage)
    {
        for (int i = first - 1; i >= Math.Max(passage.FirstToken, first - InitialReach) && tokens.Kinds[i] == TokenKind.Word && !tokens.Has(i, WordTraits.Conjunction | WordTraits.Cardinal); i--)
        {
            if (IsInitial(tokens, i, passage))
                return true;
        }

        for (int i = end; i < Math.Min(passage.EndToken, end + InitialReach) && tokens.Kinds[i] == TokenKind.Word && (tokens.Is(i, "as") || !tokens.Has(i, WordTraits.Conjunction | WordTraits.Cardinal)); i++)
        {
            if (IsInitial(tokens, i, passage) && i + 1 < passage.EndToken && (tokens.Classes[i + 1] & WordClasses.Past) != 0)
                return true;
        }

        return false;
    }

    private static bool IsInitial(TokenTable tokens, int token, Passage passage) =>
        ValueWords.Is(tokens, token, ValueCues.Initial)
        || (tokens.Is(token, "first") && ((token > passage.FirstToken && tokens.Is(token - 1, "at"))
            || (token + 1 < passage.EndToken && tokens.Has(token + 1, WordTraits.SpeechVerb) && (tokens.Classes[token + 1] & WordClasses.Past) != 0) || (token + 2 < passage.EndToken && tokens.Is(token + 1, "put") && tokens.Is(token + 2, "at"))));

    /// <summary>"rose to 71.3 percent <i>from</i> 64": the number before is where it went.</summary>
    private static bool EndsMove(TokenTable tokens, int from, int passage)
    {
        for (int i = from - 1; i > passage && i >= from - Reach; i--)
        {
            if (tokens.Kinds[i] == TokenKind.Number)
                return tokens.Is(i - 1, "to");
        }

        return false;
    }

    /// <summary>"rose <i>from</i> 64 percent to 71.3": the number behind is where it went; "from 64 to 71 people" is read as one value.</summary>
    private static bool StartsMove(TokenTable tokens, int end)
    {
        for (int i = end; i + 1 < tokens.Count && i <= end + NounReach && tokens.Kinds[i] is TokenKind.Word or TokenKind.Symbol; i++)
        {
            if (tokens.Is(i, "to"))
                return tokens.Kinds[i + 1] is TokenKind.Number or TokenKind.Symbol || tokens.Has(i + 1, WordTraits.Cardinal | WordTraits.Bound);
        }

        return false;
    }

    /// <summary>"a profit of 40 million a year earlier", "33 million in the year before".</summary>
    private static bool IsOfYearBefore(TokenTable tokens, int end)
    {
        for (int i = end; i + 1 < tokens.Count && i < end + YearReach && tokens.Kinds[i] == TokenKind.Word; i++)
        {
            if (ValueWords.Is(tokens, i, ValueCues.Season) && ValueWords.Is(tokens, i + 1, ValueCues.Before))
                return true;
        }

        return false;
    }

    /// <summary>"analysts <i>expected</i> a profit of 70 million", "had <i>forecast</i> 40"; not "is expected to reach 40".</summary>
    private static bool IsForecast(TokenTable tokens, int token, int passage) =>
        token > passage && ValueWords.Is(tokens, token, ValueCues.Forecast)
        && (tokens.Is(token - 1, "had") || (tokens.Classes[token - 1] & (WordClasses.Noun | WordClasses.Plural)) == (WordClasses.Noun | WordClasses.Plural));
}
