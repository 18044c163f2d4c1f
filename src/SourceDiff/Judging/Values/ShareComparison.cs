using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Compares a share in percent with a ratio in words: "64 percent" and "nearly two in three".</summary>
internal static class ShareComparison
{
    /// <summary>No rounding makes "three-fifths" of 15 percent: points between a ratio and a share that are surely two numbers.</summary>
    private const double FarShares = 20;

    /// <summary>"a third" may stand for 35 %.</summary>
    private const double RatioReach = 0.06;

    public static bool AreShares(QuantityFact left, QuantityFact right) =>
        left.Kind is QuantityKind.Ratio or QuantityKind.Percentage && right.Kind is QuantityKind.Ratio or QuantityKind.Percentage;

    /// <summary>"64 percent" and "nearly two in three": a ratio in words rounds a share, and so agrees with it or says nothing.</summary>
    public static FactComparison Of(JudgingContext context, ValueMention leftMention, ValueMention rightMention)
    {
        double kinship = CountKinship.Of(context, leftMention, rightMention);
        var amounts = AmountComparison.Of(Percent((QuantityFact)leftMention.Fact), Percent((QuantityFact)rightMention.Fact));
        bool far = leftMention.IsSole && rightMention.IsSole && Math.Abs(Percent((QuantityFact)leftMention.Fact).Nominal - Percent((QuantityFact)rightMention.Fact).Nominal) > FarShares;
        return kinship == 0 || (amounts.Relation == Relation.Conflicts && !far) ? FactComparison.NotComparable("a share and a ratio") : FactComparison.Of(amounts, kinship);
    }

    private static Amount Percent(QuantityFact share)
    {
        if (share.Kind == QuantityKind.Percentage)
            return share.Amount;
        var percent = share.Amount.Scale(100);
        double reach = percent.Nominal * RatioReach;
        return percent.Approximation == Approximation.Exact ? new Amount(percent.Nominal, new Interval(percent.Nominal - reach, percent.Nominal + reach), Approximation.Approximate) : percent;
    }
}
