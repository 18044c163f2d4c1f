using System.Globalization;
using SourceDiff.Lexicon;
using SourceDiff.Lexicon.Counting;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Of what time a number is told, where words beside it say so: the second quarter, the year, May. Sales of one quarter and of the next are
/// two numbers. O(words around the number), asked only of two that differ.
/// </summary>
internal static class Periods
{
    private const int Untold = 0;

    /// <summary>Some quarter, of which the number is not told; the four are 1 to 4.</summary>
    private const int Quarter = 5;

    /// <summary>The first half of a year or a match is one more, the second two.</summary>
    private const int Half = 5;

    private const int Year = 10;

    private const int Day = 11;

    private const int Month = 20;

    /// <summary>"sales of 3.1 billion dollars for <i>its fiscal second quarter</i>".</summary>
    private const int Behind = 9;

    /// <summary>"In the second quarter, sales rose 4 percent to 3.1 billion": as far back as a sentence opens.</summary>
    private const int Before = 30;

    /// <summary>Whether the two are told of two times: other quarters, other months, a quarter and a year, a year and a day.</summary>
    public static bool Differ(DocumentReading left, ValueMention leftValue, DocumentReading right, ValueMention rightValue)
    {
        if (!MayHave(leftValue.Fact) || !MayHave(rightValue.Fact) || Of(left, leftValue) is not (not Untold and var one) || Of(right, rightValue) is not (not Untold and var other) || one == other)
            return false;
        // "the quarter" is one of the four, and whatever May is told of may be told of a quarter or of a day in it.
        return Size(one) == Size(other) ? one != Quarter && other != Quarter : Size(one) != Month && Size(other) != Month;
    }

    private static bool MayHave(Fact fact) => fact is MoneyFact or QuantityFact { Kind: QuantityKind.Percentage or QuantityKind.PercentagePoints or QuantityKind.Count or QuantityKind.Measure };

    private static int Size(int period) => period switch { >= Month => Month, Year or Day => period, > Half => Half + 1, _ => Quarter };

    private static int Of(DocumentReading reading, ValueMention value)
    {
        var tokens = reading.Tokens;
        var passage = reading.Passages[value.Fact.Passage];
        for (int i = value.End; i < Math.Min(passage.EndToken, value.End + Behind) && tokens.Kinds[i] != TokenKind.Number && !Ends(tokens, i); i++)
        {
            if (At(tokens, i, value.Fact) is not Untold and var period)
                return period;
        }

        for (int i = value.First - 1; i >= Math.Max(passage.FirstToken, value.First - Before) && !tokens.Is(i, ";"); i--)
        {
            if (At(tokens, i, value.Fact) is not Untold and var period)
                return period;
        }

        return Untold;
    }

    /// <summary>"12 percent, <i>up from</i> 3 in the first quarter": what follows is of another number, or of another clause.</summary>
    private static bool Ends(TokenTable tokens, int token) => tokens.Is(token, "from") || tokens.Is(token, ";") || tokens.Has(token, WordTraits.SpeechVerb | WordTraits.Relative | WordTraits.Subordinator)
        || tokens.Kinds[token] == TokenKind.Symbol || ValueWords.Is(tokens, token, ValueCues.Against | ValueCues.Compared);

    private static int At(TokenTable tokens, int token, Fact fact)
    {
        if (tokens.Has(token, WordTraits.Month))
            return IsWithoutDay(tokens, token) ? Month + int.Parse(NewsLexicon.English.Value(tokens.Entries[token], WordTraits.Month), NumberStyles.None, CultureInfo.InvariantCulture) : Untold;
        if (fact is not QuantityFact { Kind: QuantityKind.Count or QuantityKind.Measure })
        {
            if (tokens.Is(token, "year") && token > 0 && (tokens.Is(token - 1, "this") || tokens.Is(token - 1, "full") || tokens.Is(token - 1, "fiscal")))
                return Year;
            if (tokens.Has(token, WordTraits.Weekday) && token > 0 && !tokens.Has(token - 1, WordTraits.SpeechVerb) && !tokens.Has(token + 1 < tokens.Count ? token + 1 : token, WordTraits.SpeechVerb))
                return Day;
        }

        if (tokens.Is(token, "quarter"))
            return Ranked(tokens, token) is > 0 and var quarter ? quarter : token > 0 && (tokens.Is(token - 1, "the") || tokens.Is(token - 1, "fiscal") || tokens.Is(token - 1, "this")) ? Quarter : Untold;
        return tokens.Is(token, "half") && Ranked(tokens, token) is (1 or 2) and var half ? Half + half : Untold;
    }

    /// <summary>"in May", "in May 2003", and not "on May 3".</summary>
    private static bool IsWithoutDay(TokenTable tokens, int month) =>
        month > 0 && tokens.Is(month - 1, "in") && (month + 1 >= tokens.Count || tokens.Kinds[month + 1] != TokenKind.Number || tokens[month + 1].Length == YearDigits);

    private const int YearDigits = 4;

    /// <summary>"the second quarter", "its second fiscal quarter", "first-half": which of them; 0 when not told.</summary>
    private static int Ranked(TokenTable tokens, int noun)
    {
        int at = noun - 1;
        while (at >= 0 && at > noun - 3 && (tokens.Kinds[at] == TokenKind.Dash || tokens.Is(at, "fiscal") || tokens.Is(at, "financial")))
            at--;
        return at < 0 ? 0 : PeriodRank.Of(tokens, at);
    }
}
