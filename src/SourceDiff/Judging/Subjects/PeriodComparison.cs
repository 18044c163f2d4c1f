using SourceDiff.Judging.Values;
using SourceDiff.Lexicon.Subjects;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>Tells values of two times apart: of a quarter and a year, of the second quarter and the first, of this one and the one a year before. O(tokens of the passages).</summary>
internal static class PeriodComparison
{
    public const string Reason = "values of two periods";

    /// <summary>"second fiscal quarter".</summary>
    private const int RankReach = 2;

    public static bool AreOfTwo(JudgingContext context, ValueMention left, ValueMention right)
    {
        if (AreRanks(context.Left, left) && AreRanks(context.Right, right))
            return true;
        if (!MayBeOfPeriod(left) || !MayBeOfPeriod(right))
            return false;
        var one = Of(context.Left, left);
        var other = Of(context.Right, right);
        return one.Differs(other) || ((one.Unit == ToldPeriod.Week) != (other.Unit == ToldPeriod.Week) && AreMoves(context, left, right));
    }

    /// <summary>"a weekly gain of 17 points" and "rose 30 points": markets are told of by the day.</summary>
    private static bool AreMoves(JudgingContext context, ValueMention left, ValueMention right) =>
        Movements.Of(context.Left).Of(left) is not null && Movements.Of(context.Right).Of(right) is not null;

    /// <summary>"sales of 21 million in the <i>second</i> quarter": a rank that says of what time the figures beside it are.</summary>
    private static bool AreRanks(DocumentReading reading, ValueMention value)
    {
        if (value.Fact is not QuantityFact { Kind: QuantityKind.Ordinal } || !IsBeforePeriod(reading.Tokens, value.End))
            return false;
        foreach (var fact in reading.FactsOf(value.Fact.Passage))
        {
            if (fact is MoneyFact or QuantityFact { Kind: QuantityKind.Percentage })
                return true;
        }

        return false;
    }

    private static bool IsBeforePeriod(TokenTable tokens, int end)
    {
        for (int i = end; i < Math.Min(tokens.Count, end + RankReach); i++)
        {
            if (SubjectWords.Is(tokens, i, SubjectCues.Quarterly | SubjectCues.Half))
                return true;
        }

        return false;
    }

    private static bool MayBeOfPeriod(ValueMention value) => value.Outcome.Length == 0 && value.Fact is MoneyFact
        or QuantityFact { Kind: QuantityKind.Count or QuantityKind.Measure or QuantityKind.Percentage or QuantityKind.PercentagePoints };

    private static ToldPeriod Of(DocumentReading reading, ValueMention value) =>
        PeriodReader.Of(reading.Tokens, reading.Passages[value.Fact.Passage], value.First, value.End);
}
