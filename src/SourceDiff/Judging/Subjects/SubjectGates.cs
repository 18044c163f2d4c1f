using SourceDiff.Judging.Values;

namespace SourceDiff.Judging.Subjects;

/// <summary>Says why two differing values are of two things: of other owners, other days, other kinds. Asked only of the few that would be told.</summary>
internal static class SubjectGates
{
    /// <summary>Why two values are not compared, as the coverage of a comparison tells it; <c>null</c> when they are.</summary>
    public static string? Of(JudgingContext context, ValueMention left, ValueMention right)
    {
        if (MovementComparison.AreFromOne(context, left, right))
            return null;
        if (MovementComparison.Of(context, left, right) is { } reason)
            return reason;
        if (EarlierMoves.Differ(context, left, right))
            return EarlierMoves.Reason;
        if (MovementComparison.AreDaysOfTwo(context, left, right))
            return "days of two changes";
        if (PeriodComparison.AreOfTwo(context, left, right))
            return PeriodComparison.Reason;
        if (ForecastComparison.Differ(context, left, right))
            return ForecastComparison.Reason;
        if (GroupComparison.AreOfTwo(context, left, right))
            return GroupComparison.Reason;
        if (GroupOutcomes.AreOfTwo(context, left, right))
            return GroupOutcomes.Reason;
        if (VersusComparison.AreOfTwo(context, left, right))
            return VersusComparison.Reason;
        if (MoverComparison.AreOfTwo(context, left, right))
            return MoverComparison.Reason;
        if (PlaceComparison.AreOfTwo(context, left, right))
            return PlaceComparison.Reason;
        if (BidComparison.AreOfTwo(context, left, right))
            return BidComparison.Reason;
        if (EdgeComparison.AreOfTwo(context, left, right))
            return EdgeComparison.Reason;
        if (OtherStories.Are(context, left, right))
            return OtherStories.Reason;
        if (MonthComparison.AreOfTwo(context, left, right))
            return MonthComparison.Reason;
        if (WholeSums.AreWholeAndPart(context, left, right))
            return WholeSums.Reason;
        return OwnerComparison.AreOfTwo(context, left, right) ? OwnerComparison.Reason : null;
    }
}
