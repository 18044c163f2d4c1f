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

    private enum Told
    {
        Unclear,
        Forecast,
        Fact,
    }

    public static bool Differ(JudgingContext context, ValueMention left, ValueMention right) =>
        MayBeForecast(left) && MayBeForecast(right) && Of(context.Left, left) is var one && one != Told.Unclear && Of(context.Right, right) is var other && other != Told.Unclear && one != other;

    private static bool MayBeForecast(ValueMention value) => value.Outcome.Length == 0 && value.Fact is MoneyFact
        or QuantityFact { Kind: QuantityKind.Count or QuantityKind.Measure or QuantityKind.Percentage or QuantityKind.PercentagePoints };

    private static Told Of(DocumentReading reading, ValueMention value)
    {
        var tokens = reading.Tokens;
        int first = reading.Passages[value.Fact.Passage].FirstToken;
        var told = Told.Unclear;
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

    /// <summary>", or 27 cents a share", ", and sales of 40 million".</summary>
    private static bool Joins(TokenTable tokens, int comma) => tokens.Is(comma + 1, "or") || tokens.Is(comma + 1, "and") || tokens.Is(comma + 1, "on");

    private static bool IsPast(TokenTable tokens, int token, int first) =>
        (tokens.Is(token, "was") || tokens.Is(token, "were") || tokens.Is(token, "had") || ((tokens.Classes[token] & (WordClasses.Verb | WordClasses.Past)) == (WordClasses.Verb | WordClasses.Past)
            && (token == first || tokens.Kinds[token - 1] == TokenKind.Word)))
        && VerbMoods.Of(tokens, token, first) == VerbMood.Fact;
}
