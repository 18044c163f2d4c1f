using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>Tells values of two times apart: of a quarter and a year, of the second quarter and the first, of this one and the one a year before. O(tokens of the passages).</summary>
internal static class PeriodComparison
{
    public const string Reason = "values of two periods";

    public static bool AreOfTwo(JudgingContext context, ValueMention left, ValueMention right)
    {
        if (!MayBeOfPeriod(left) || !MayBeOfPeriod(right))
            return false;
        var one = Of(context.Left, left);
        var other = Of(context.Right, right);
        return one.Differs(other) || ((one.Unit == ToldPeriod.Week) != (other.Unit == ToldPeriod.Week) && AreMoves(context, left, right));
    }

    /// <summary>"a weekly gain of 17 points" and "rose 30 points": markets are told of by the day.</summary>
    private static bool AreMoves(JudgingContext context, ValueMention left, ValueMention right) =>
        Movements.Of(context.Left).Of(left) is not null && Movements.Of(context.Right).Of(right) is not null;

    private static bool MayBeOfPeriod(ValueMention value) => value.Outcome.Length == 0 && value.Fact is MoneyFact
        or QuantityFact { Kind: QuantityKind.Count or QuantityKind.Measure or QuantityKind.Percentage or QuantityKind.PercentagePoints };

    private static ToldPeriod Of(DocumentReading reading, ValueMention value) =>
        PeriodReader.Of(reading.Tokens, reading.Passages[value.Fact.Passage], value.First, value.End);
}
