using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Holds "0737 GMT" against "7:37 a.m. local time": one hour of the clock in two zones is two hours, though the two look the same. O(h²) for
/// the few hours that name a zone.
/// </summary>
internal static class ZoneComparison
{
    private const double Confidence = 0.65;

    /// <summary>Round hours meet by chance.</summary>
    private const int RoundMinutes = 15;

    public static void Judge(JudgingContext context, Rule rule)
    {
        foreach (var left in context.LeftValues.Of(ValueKind.Date).All)
        {
            if (left is not { Fact: DateFact { Date: { Minute: { } minute, MinuteTolerance: 0 } date } } || minute % RoundMinutes == 0)
                continue;
            foreach (var right in context.RightValues.Of(ValueKind.Date).All)
            {
                if (right is not { Fact: DateFact { Date: { MinuteTolerance: 0 } other } } || other.Minute != minute || !TimeZones.AreApart(context.Left.Tokens, left, context.Right.Tokens, right)
                    || TimeZones.IsNearGreenwich(context.Left.Tokens) || TimeZones.IsNearGreenwich(context.Right.Tokens))
                    continue;
                context.Report(new Verdict(rule, Relation.Conflicts, left.Side, right.Side, Confidence,
                    $"One hour of the clock is told in two time zones: {Wording.Quote(context.Left, left.Span)} and {Wording.Quote(context.Right, right.Span)}.")
                {
                    Subject = left.About(context.Left) is { Length: > 0 } about ? about : right.About(context.Right),
                });
                return;
            }
        }
    }
}
