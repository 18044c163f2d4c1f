using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Subjects;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>
/// Tells what was thought to come from what came: "analysts <i>expected</i> a profit of 70 million", "<i>earned</i> 84 million". What is planned is neither.
/// O(tokens of the passages).
/// </summary>
internal static class ForecastComparison
{
    public const string Reason = "a value that was expected and one that came";

    /// <summary>"60 <i>yes votes</i> needed".</summary>
    private const int NeedReach = 3;

    /// <summary>"would <i>cost the country</i> 3 million", "2 million <i>jobs in the region</i> from 1999 to 2011".</summary>
    private const int SupposeReach = 5, YearsReach = 9;

    private enum Told
    {
        Unclear,
        Forecast,
        Fact,
    }

    public static bool Differ(JudgingContext context, ValueMention left, ValueMention right) =>
        AreToldApart(context, left, right) || (MayBeForecast(left) && MayBeForecast(right)
            && ((IsSupposed(context.Left, left) && IsOfYears(context.Right, right)) || (IsOfYears(context.Left, left) && IsSupposed(context.Right, right))));

    private static bool AreToldApart(JudgingContext context, ValueMention left, ValueMention right) =>
        MayBeForecast(left) && MayBeForecast(right) && Of(context.Left, left) is var one && one != Told.Unclear && Of(context.Right, right) is var other && other != Told.Unclear && one != other;

    private static bool MayBeForecast(ValueMention value) => value.Outcome.Length == 0 && value.Fact is MoneyFact
        or QuantityFact { Kind: QuantityKind.Count or QuantityKind.Measure or QuantityKind.Percentage or QuantityKind.PercentagePoints };

    private static Told Of(DocumentReading reading, ValueMention value)
    {
        var tokens = reading.Tokens;
        int first = reading.Passages[value.Fact.Passage].FirstToken;
        var told = Told.Unclear;
        if (IsNeeded(tokens, value.End, reading.Passages[value.Fact.Passage].EndToken))
            return Told.Forecast;
        for (int i = value.First - 1; i >= first; i--)
        {
            if (tokens.Is(i, ";") || tokens.Is(i, "while") || tokens.Is(i, "but") || tokens.Has(i, WordTraits.Subordinator) || (tokens.Is(i, ",") && !Joins(tokens, i)))
                return told;
            if (SubjectWords.Is(tokens, i, SubjectCues.Forecast))
                return Told.Forecast;
            // "would have earned"
            if (tokens.Is(i, "would") && tokens.Is(i + 1, "have"))
                return Told.Forecast;
            if (tokens.Has(i, WordTraits.Modal) || tokens.Is(i, "to") && (tokens.Classes[i + 1] & WordClasses.Verb) != 0)
                told = Told.Unclear;
            else if ((tokens.Shapes[i] & TokenShape.Capitalised) == 0 && told == Told.Unclear && IsPast(tokens, i, first))
                told = Told.Fact;
        }

        return told;
    }

    /// <summary>"the plan <i>would</i> cost 3 million jobs": what no report can have counted.</summary>
    private static bool IsSupposed(DocumentReading reading, ValueMention value)
    {
        var tokens = reading.Tokens;
        int first = Math.Max(reading.Passages[value.Fact.Passage].FirstToken, value.First - SupposeReach);
        for (int i = value.First - 1; i >= first && tokens.Kinds[i] is TokenKind.Word or TokenKind.Symbol; i--)
        {
            if (tokens.Is(i, "would") || tokens.Is(i, "could") || tokens.Is(i, "might"))
                return !tokens.Is(i + 1, "have");
        }

        return false;
    }

    /// <summary>"cost 2 million jobs <i>from 1999 to 2011</i>": what was counted over years that are past.</summary>
    private static bool IsOfYears(DocumentReading reading, ValueMention value)
    {
        var tokens = reading.Tokens;
        int end = Math.Min(reading.Passages[value.Fact.Passage].EndToken, value.End + YearsReach);
        for (int i = value.End; i + 3 < end; i++)
        {
            if ((tokens.Is(i, "from") || tokens.Is(i, "between")) && IsYear(tokens, i + 1) && IsYear(tokens, i + 3))
                return Of(reading, value) == Told.Fact;
        }

        return false;
    }

    private static bool IsYear(TokenTable tokens, int token) => tokens.Kinds[token] == TokenKind.Number && tokens[token].Length == 4 && (tokens[token].StartsWith("19") || tokens[token].StartsWith("20"));

    /// <summary>"the 60 votes <i>needed</i> to go forward": what had to come.</summary>
    private static bool IsNeeded(TokenTable tokens, int end, int limit)
    {
        for (int i = end; i < Math.Min(limit, end + NeedReach); i++)
        {
            if (tokens.Is(i, "needed") || tokens.Is(i, "required") || tokens.Is(i, "necessary"))
                return !tokens.Has(i - 1, WordTraits.Auxiliary);
            if (tokens.Kinds[i] != TokenKind.Word || tokens.Has(i, WordTraits.Auxiliary))
                return false;
        }

        return false;
    }

    /// <summary>", or 27 cents a share", ", and sales of 40 million".</summary>
    private static bool Joins(TokenTable tokens, int comma) => tokens.Is(comma + 1, "or") || tokens.Is(comma + 1, "and") || tokens.Is(comma + 1, "on");

    private static bool IsPast(TokenTable tokens, int token, int first) =>
        (tokens.Is(token, "was") || tokens.Is(token, "were") || tokens.Is(token, "had") || ((tokens.Classes[token] & (WordClasses.Verb | WordClasses.Past)) == (WordClasses.Verb | WordClasses.Past)
            && (token == first || tokens.Kinds[token - 1] == TokenKind.Word)))
        && VerbMoods.Of(tokens, token, first) == VerbMood.Fact;
}
