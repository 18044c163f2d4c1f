using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Measures the <see cref="SlotFeature"/>s that only times have, and those that weigh otherwise for times than for counts: a copy of a
/// feature for one domain lets its weight differ there (Daumé 2007, "Frustratingly easy domain adaptation"). O(1).
/// </summary>
internal static class TimeMeasuring
{
    private const double FarthestApart = 9;

    private const int DaysAWeek = 7;

    private const double DaysAMonth = 30.4, DaysAYear = 365.25;

    public static void Measure(JudgingContext context, ValuePair pair, Span<float> features)
    {
        var (left, right) = (pair.LeftMention, pair.RightMention);
        ulong shared = left.TimeTopic & right.TimeTopic;
        Set(features, SlotFeature.SameTopic, shared != 0);
        Set(features, SlotFeature.OtherTopic, shared == 0 && left.TimeTopic != 0 && right.TimeTopic != 0 && At(features, SlotFeature.SamePredicate) == 0);
        if (pair.Left is DurationFact)
        {
            features[(int)SlotFeature.IsDuration] = 1;
            Copy(features, SlotFeature.Slot, SlotFeature.DurationSlot);
            Copy(features, SlotFeature.Similarity, SlotFeature.DurationSimilarity);
            return;
        }

        Copy(features, SlotFeature.Slot, SlotFeature.DateSlot);
        Copy(features, SlotFeature.Similarity, SlotFeature.DateSimilarity);
        Copy(features, SlotFeature.IsLead, SlotFeature.DateLead);
        MeasureRoles(context, left, right, features);
        Set(features, SlotFeature.OnlyOfSort, left.IsOnlyOfSort && right.IsOnlyOfSort && left.Sort == right.Sort);
        if ((pair.Comparison.Parts & ValueParts.Time) == 0)
            features[(int)SlotFeature.TimeApart] = (float)Apart(left.Date, right.Date);
    }

    private static void MeasureRoles(JudgingContext context, ValueMention left, ValueMention right, Span<float> features)
    {
        if (At(features, SlotFeature.OtherPredicate) == 0)
            return;
        bool told = (left.Agent >= 0 && right.Agent >= 0) || (left.Patient >= 0 && right.Patient >= 0);
        bool shared = AreSame(context, left.Agent, right.Agent) || AreSame(context, left.Patient, right.Patient) || AreSame(context, left.Agent, right.Patient) || AreSame(context, left.Patient, right.Agent);
        Set(features, SlotFeature.SharedRole, shared);
        Set(features, SlotFeature.OtherRole, told && !shared);
    }

    private static bool AreSame(JudgingContext context, int left, int right) =>
        left >= 0 && right >= 0 && WordKinship.Heads(context.Left.Tokens, left, context.Right.Tokens, right) == 1;

    /// <summary>
    /// The logarithm of the days, months or years between two dates, by what the less exact of them gives, and of the days between two weekdays:
    /// 0 for neighbours and where nothing tells. A slip of the pen is as likely by one year as by one day.
    /// </summary>
    private static double Apart(CalendarDate left, CalendarDate right)
    {
        double days = left is { First: { } one } && right is { First: { } other } ? Math.Abs(one.DayNumber - other.DayNumber) / UnitOf(left, right)
            : left is { Weekday: { } weekday } && right is { Weekday: { } day } ? Math.Min(Math.Abs(weekday - day), DaysAWeek - Math.Abs(weekday - day))
            : left is { Month: { } month, Day: { } number } && right is { Month: { } otherMonth, Day: { } otherNumber } ? Math.Abs(((month - otherMonth) * DaysAMonth) + number - otherNumber)
            : 1;
        return Math.Min(FarthestApart, Math.Log(Math.Max(1, days)));
    }

    private static double UnitOf(CalendarDate left, CalendarDate right) =>
        IsOf(left, day: false) && IsOf(right, day: false) && (left.Month is null || right.Month is null) ? DaysAYear : IsOf(left, day: false) || IsOf(right, day: false) ? DaysAMonth : 1;

    private static bool IsOf(CalendarDate date, bool day) => (date.Day is not null || date.Weekday is not null || date is { Year: null, Month: null }) == day;

    private static float At(ReadOnlySpan<float> features, SlotFeature feature) => features[(int)feature];

    private static void Copy(Span<float> features, SlotFeature from, SlotFeature to) => features[(int)to] = features[(int)from];

    private static void Set(Span<float> features, SlotFeature feature, bool value) => features[(int)feature] = value ? 1 : 0;
}
