using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Compares two amounts as intervals: equal, able to be both true, or apart. "about 50" holds 47, "dozens" holds 36, "at least
/// 12" holds 15; a conversion ("15 miles" and "24 km") is never exact, so it is given the rounding of its coarser number.
/// </summary>
internal readonly record struct AmountComparison(Relation Relation, string? Tolerance)
{
    /// <summary>A number given as near may be off by this share: newsrooms round to the nearest half or ten.</summary>
    private const double NearShare = 0.1;

    /// <summary>"about 40" may stand for 35, hardly for 30.</summary>
    private const double ApproximateShare = 0.15;

    /// <summary>Two measures this near are one measure in two units.</summary>
    private const double ConversionShare = 0.035;

    public static AmountComparison Of(Amount left, Amount right, bool converted = false)
    {
        if (left == right)
            return new AmountComparison(Relation.Agrees, null);
        bool plain = left.Approximation == Approximation.Exact && right.Approximation == Approximation.Exact;
        if (left.Nominal == right.Nominal && left.Approximation != Approximation.Vague && right.Approximation != Approximation.Vague)
            return plain ? new AmountComparison(Relation.Agrees, null) : new AmountComparison(Relation.Compatible, "the same number, one as a bound");
        if (left.Approximation == Approximation.Approximate && right.Approximation == Approximation.Approximate && left.Nominal != 0 && right.Nominal != 0)
        {
            // Two round numbers, each given as near, are near each other or are two numbers: "about 300", "about 400".
            return Math.Abs(left.Nominal - right.Nominal) <= NearShare * Math.Max(Math.Abs(left.Nominal), Math.Abs(right.Nominal))
                ? new AmountComparison(Relation.Compatible, "two approximate numbers, within 10 %")
                : new AmountComparison(Relation.Conflicts, null);
        }

        if (IsUpperBound(left) && IsUpperBound(right))
        {
            // "up to 120" and "up to 90" each tell the most there was.
            return Math.Abs(left.Nominal - right.Nominal) <= NearShare * Math.Max(Math.Abs(left.Nominal), Math.Abs(right.Nominal))
                ? new AmountComparison(Relation.Compatible, "two upper bounds, within 10 %") : new AmountComparison(Relation.Conflicts, null);
        }

        if (left.Approximation == Approximation.Between && right.Approximation == Approximation.Between && AreShifted(left.Range, right.Range))
            return new AmountComparison(Relation.Conflicts, null);
        if (left.Range.Overlaps(right.Range))
            return new AmountComparison(Relation.Compatible, plain ? "rounding" : "the range that the wording allows");
        if (converted && Near(left, right, ConversionShare))
            return new AmountComparison(Relation.Compatible, "conversion of units, within 3.5 %");
        if (!plain && !IsSharp(left) && !IsSharp(right) && ((IsNear(left) && right.Approximation == Approximation.Exact) || (IsNear(right) && left.Approximation == Approximation.Exact)
            ? NominalsNear(left, right) : Near(left, right, NearShare)))
            return new AmountComparison(Relation.Compatible, "a number given as approximate, within 10 %");
        return IsRounding(left.Nominal, right.Nominal) || IsRounding(right.Nominal, left.Nominal) || IsShorter(left.Nominal, right.Nominal) || IsShorter(right.Nominal, left.Nominal)
            ? new AmountComparison(Relation.Compatible, "rounding")
            : new AmountComparison(Relation.Conflicts, null);
    }

    /// <summary>One is more than twice the other: that "at least nine" holds 230 says nothing.</summary>
    public static bool AreFar(Amount left, Amount right) =>
        Math.Max(Math.Abs(left.Nominal), Math.Abs(right.Nominal)) > 2 * Math.Min(Math.Abs(left.Nominal), Math.Abs(right.Nominal));

    /// <summary>One is several times the other, and no power of ten that a slip could make of it.</summary>
    public static bool AreOfOtherSizes(Amount left, Amount right)
    {
        double low = Math.Min(Math.Abs(left.Nominal), Math.Abs(right.Nominal)), high = Math.Max(Math.Abs(left.Nominal), Math.Abs(right.Nominal));
        if (low <= 0 || high <= MaxTimes * low)
            return false;
        double power = Math.Log10(high / low);
        return Math.Abs(power - Math.Round(power)) > 1e-9;
    }

    /// <summary>What two articles tell of one thing hardly differs sixfold.</summary>
    private const double MaxTimes = 6;

    /// <summary>"38 to 41 cents" and "36 to 40 cents": whoever names both ends means them; a range within the other is told more exactly.</summary>
    private static bool AreShifted(Interval left, Interval right) => !(AreRounded(left.Low, right.Low) && AreRounded(left.High, right.High))
        && ((IsBelow(left.Low, right.Low) && IsBelow(left.High, right.High)) || (IsBelow(right.Low, left.Low) && IsBelow(right.High, left.High)));

    private static bool IsBelow(double low, double high) => high - low > EndShare * Math.Max(Math.Abs(low), Math.Abs(high));

    private static bool AreRounded(double one, double other) => IsShorter(one, other) || IsShorter(other, one);

    /// <summary>By how much of it the end of a range is rounded.</summary>
    private const double EndShare = 0.01;

    private static bool IsNear(Amount amount) => amount.Approximation == Approximation.Approximate && amount.Nominal != 0;

    /// <summary>The range of "some 90" is wide already: an exact number a tenth beyond it is another number.</summary>
    private static bool NominalsNear(Amount left, Amount right) => left.Nominal != 0 && right.Nominal != 0
        && Math.Abs(left.Nominal - right.Nominal) <= ApproximateShare * Math.Max(Math.Abs(left.Nominal), Math.Abs(right.Nominal));

    /// <summary>"up to 120" is no 130.</summary>
    private static bool IsSharp(Amount amount) => amount.Approximation is Approximation.AtMost or Approximation.AtLeast;

    private static bool IsUpperBound(Amount amount) => amount.Approximation is Approximation.AtMost;

    private static bool Near(Amount left, Amount right, double share)
    {
        double gap = Math.Max(left.Range.Low, right.Range.Low) - Math.Min(left.Range.High, right.Range.High);
        return gap <= share * Math.Max(Math.Abs(left.Nominal), Math.Abs(right.Nominal));
    }

    /// <summary>Whether <paramref name="coarse"/> is <paramref name="fine"/> with fewer decimals: 1.4 and 1.36, 3 and 2.7.</summary>
    private static bool IsShorter(double coarse, double fine)
    {
        for (int decimals = 0; decimals <= MaxDecimals; decimals++)
        {
            if (Math.Round(coarse, decimals) != coarse)
                continue;
            return Math.Round(fine, decimals) != fine && Math.Round(fine, decimals, MidpointRounding.AwayFromZero) == coarse && coarse != 0;
        }

        return false;
    }

    private const int MaxDecimals = 3;

    /// <summary>Whether <paramref name="coarse"/> is <paramref name="fine"/> rounded: at least 1,000, its trailing zeros dropped.</summary>
    private static bool IsRounding(double coarse, double fine)
    {
        // A number is rounded by a twentieth of itself at most.
        if (Math.Abs(coarse) < 1000 || Math.Abs(coarse - fine) > Math.Abs(coarse) / 16 || coarse != Math.Floor(coarse))
            return false;
        double unit = 1;
        while (unit < 1e15 && coarse % (unit * 10) == 0)
            unit *= 10;
        // One significant digit says an order of magnitude, not a rounding, unless the number is large.
        return unit >= 100 && Math.Abs(coarse) >= unit * 10 && fine % unit != 0 && Math.Abs(coarse - fine) <= unit / 2;
    }
}
