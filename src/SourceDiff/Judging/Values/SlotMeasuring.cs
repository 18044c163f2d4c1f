using SourceDiff.Judging.Names;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Measures the <see cref="SlotFeature"/>s of two differing values. O(tokens of the two passages).</summary>
internal static class SlotMeasuring
{
    private const int MaxOthers = 3;

    private const int MaxRivals = 4;

    private const double MaxRatio = 3;

    /// <summary>What the two passages and the values themselves say; the counts of other values are the judge's to give.</summary>
    public static void Measure<TFact>(JudgingContext context, FactPair<TFact> pair, int known, int knownNear, Span<float> features)
        where TFact : Fact
    {
        var match = pair.Match;
        features.Clear();
        Set(features, SlotFeature.Bias, 1);
        Set(features, SlotFeature.Slot, pair.Slot);
        Set(features, SlotFeature.Kinship, pair.Comparison.Kinship);
        Set(features, SlotFeature.SlotAndKinship, pair.Slot * pair.Comparison.Kinship);
        Set(features, SlotFeature.Agreement, match.Agreement);
        Set(features, SlotFeature.Similarity, match.Alignment?.Similarity ?? 0);
        Set(features, SlotFeature.IsAligned, match.Alignment is null ? 0 : 1);
        var (leftFirst, leftEnd) = SlotSimilarity.Tokens(context.Left.Tokens, pair.Left.Span);
        var (rightFirst, rightEnd) = SlotSimilarity.Tokens(context.Right.Tokens, pair.Right.Span);
        Set(features, SlotFeature.SameBefore, rightFirst > 0 && match.RightOf(leftFirst - 1) == rightFirst - 1 ? 1 : 0);
        Set(features, SlotFeature.SameAfter, match.RightOf(leftEnd) == rightEnd ? 1 : 0);
        Set(features, SlotFeature.OneKnown, known == 1 ? 1 : 0);
        Set(features, SlotFeature.BothKnown, known == 2 ? 1 : 0);
        Set(features, SlotFeature.KnownNear, knownNear);
        Set(features, SlotFeature.OtherPeople, PeopleComparison.AreOthers(context, match) ? 1 : 0);
        Set(features, SlotFeature.Ratio, Amount(pair.Left) is > 0 and var left && Amount(pair.Right) is > 0 and var right ? Math.Min(MaxRatio, Math.Abs(Math.Log(left / right))) : 0);
        Set(features, SlotFeature.IsVague, IsVague(pair.Left) || IsVague(pair.Right) ? 1 : 0);
        Set(features, SlotFeature.IsDate, pair.Left is DateFact ? 1 : 0);
    }

    /// <summary>What the other values of the passages say.</summary>
    public static void AddOthers(int agree, int differ, int rivals, Span<float> features)
    {
        Set(features, SlotFeature.OthersAgree, Math.Min(agree, MaxOthers));
        Set(features, SlotFeature.OthersDiffer, Math.Clamp(differ, 0, MaxOthers));
        Set(features, SlotFeature.Rivals, Math.Min(rivals, MaxRivals));
    }

    private static bool IsVague(Fact fact) => fact is QuantityFact { Amount.Approximation: Approximation.Vague } or DurationFact { Seconds.Approximation: Approximation.Vague };

    private static double Amount(Fact fact) => fact switch
    {
        QuantityFact quantity => quantity.Amount.Nominal,
        MoneyFact money => money.Amount.Nominal,
        DurationFact { Seconds: { } seconds } => seconds.Nominal,
        AgeFact age => age.Years.Nominal,
        _ => 0,
    };

    private static void Set(Span<float> features, SlotFeature feature, double value) => features[(int)feature] = (float)value;
}
