using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Compares two dates part by part: they differ where both give a part and the parts cannot be one.</summary>
internal static class DateComparison
{
    /// <summary>Two approximate clock times this near, in minutes, are one.</summary>
    private const int NearMinutes = 20;

    private const int MinutesADay = 1440;

    /// <summary>News names a day by its weekday alone within a week of it.</summary>
    private const int DaysOfWeekday = 7;

    /// <summary>"yesterday" and a date.</summary>
    public const string CountedDay = "a day counted from that of the report, and a date";

    public const string OtherSizes = "a year and a day";

    public const string OtherLengths = "a period and a date";

    public const string OtherHalves = "hours of either half of the day";

    /// <summary>Whether both are known, within two years of each other, and share no day.</summary>
    public static bool AreApart(CalendarDate left, CalendarDate right) => left is { First: { } one, Last: { } end } && right is { First: { } other, Last: { } last } && (one > last || other > end)
        && Math.Abs(one.DayNumber - other.DayNumber) < 731;

    /// <summary>The days differ; hours that the two tell besides are compared for themselves.</summary>
    private static FactComparison OtherDays => new(Relation.Conflicts, 0.5) { Parts = ValueParts.Day };

    public static FactComparison Of(CalendarDate left, CalendarDate right)
    {
        // "April-June" spans what a single date may lie in; its parts are no rivals of a date's.
        if ((left.Symbol?.Contains('-', StringComparison.Ordinal) ?? false) || (right.Symbol?.Contains('-', StringComparison.Ordinal) ?? false))
            return left.Symbol == right.Symbol ? new FactComparison(Relation.Agrees, 0.5) : FactComparison.NotComparable("a period and a date");
        if (IsPeriod(left) != IsPeriod(right))
        {
            return left.First <= right.Last && right.First <= left.Last
                ? new FactComparison(Relation.Compatible, 0.5, "the precision given")
                : FactComparison.NotComparable(OtherLengths);
        }

        if ((IsCoarse(left) && right.Year is null) || (IsCoarse(right) && left.Year is null))
            return FactComparison.NotComparable(OtherSizes);
        bool overlap = left.First <= right.Last && right.First <= left.Last;
        if (overlap && AreOtherSpans(left, right))
            return OtherDays;
        if (overlap && (IsOfYears(left) || IsOfYears(right)))
            return new FactComparison(left == right ? Relation.Agrees : Relation.Compatible, 0.5, left == right ? null : "the precision given");
        if (IsRelative(left) != IsRelative(right) && !overlap && left.First is not null && right.First is not null)
            return FactComparison.NotComparable(CountedDay);
        if (IsRelative(left) && IsRelative(right) && !overlap && AreNear(left, right))
            return new FactComparison(Relation.Compatible, 0.5, "days counted from that of each report");
        // "Saturday" is one of the next days or the last; "Saturday, Jan. 15" may be another.
        if (IsBareWeekday(left) != IsBareWeekday(right) && left is { First: { } early } && right is { First: { } late } && Math.Abs(early.DayNumber - late.DayNumber) > DaysOfWeekday)
            return FactComparison.NotComparable("a weekday and another week's day");
        // Weekdays of reports that were filed weeks apart.
        if (IsBareWeekday(left) && IsBareWeekday(right) && left.First is { } leftDay && right.First is { } rightDay && Math.Abs(leftDay.DayNumber - rightDay.DayNumber) > DaysOfWeekday)
            return FactComparison.NotComparable("a weekday and another week's day");
        // "September 15" is one day, whichever year each text puts it in.
        bool sameDay = left is { Year: null, Month: not null, Day: not null } && right is { Year: null, Month: not null, Day: not null };
        bool shared = false, finer = false;
        if (Differ(left.Year, right.Year, ref shared, ref finer) || Differ(left.Month, right.Month, ref shared, ref finer)
            || Differ(left.Day, right.Day, ref shared, ref finer) || (!(sameDay && left.Day == right.Day && left.Month == right.Month) && Weekdays(left, right, ref shared, ref finer)))
            return OtherDays;
        if (!sameDay && left.First is { } leftFirst && right.First is { } rightFirst && !(shared && (IsBareWeekday(left) || IsBareWeekday(right))))
        {
            shared = true;
            if (leftFirst > (right.Last ?? rightFirst) || rightFirst > (left.Last ?? leftFirst))
                return OtherDays;
            finer |= leftFirst != rightFirst || left.Last != right.Last;
        }

        // "Nov. 10" and a Friday that was the 11th: which year the first is of, its text does not say.
        if (!shared && (DayOfMonth(left, right) ?? DayOfMonth(right, left)) is { } same)
        {
            shared = finer = true;
            if (!same)
                return OtherDays;
        }

        if (!shared && left is { Symbol: { } one, Minute: null } && right is { Symbol: { } other, Minute: null } && (AreRanks(one, other) || RelativeTimes.Differ(one, other)))
            return new FactComparison(Relation.Conflicts, 0.5);
        // "on 1 and 2 April", "from 1 to 3 April"
        if (shared && left.Day is not null && left.Day == right.Day && left.Month == right.Month && DayRanges.EndOf(left) is > 0 and var end && DayRanges.EndOf(right) is > 0 and var otherEnd && end != otherEnd)
            return OtherDays;
        var parts = shared ? ValueParts.Day : ValueParts.None;
        if (left.Minute is { } leftMinute && right.Minute is { } rightMinute)
        {
            parts |= ValueParts.Time;
            int gap = Math.Abs(leftMinute - rightMinute);
            gap = Math.Min(gap, MinutesADay - gap);
            bool approximate = left.IsApproximate || right.IsApproximate || left.MinuteTolerance > 0 || right.MinuteTolerance > 0;
            // "2 p.m." and "two o'clock": one of them may not say of which half of the day.
            if (Math.Abs(gap - (MinutesADay / 2)) <= (approximate ? NearMinutes : 0))
                return FactComparison.NotComparable(OtherHalves);
            if (gap > left.MinuteTolerance + right.MinuteTolerance + (approximate ? NearMinutes : 0) || MeetAtNoon(left, right) || MeetAtNoon(right, left))
                return new FactComparison(Relation.Conflicts, 0.5) { Parts = ValueParts.Time };
            shared = true;
            finer |= gap > 0 || left.MinuteTolerance != right.MinuteTolerance;
        }
        else
        {
            finer |= left.Minute != right.Minute;
        }

        if (left.Symbol is { } symbol && symbol == right.Symbol)
        {
            shared = true;
            parts |= ValueParts.Day;
        }

        if (!shared)
            return RelativeYears.Compare(left, right) ?? FactComparison.NotComparable("dates without a common part");
        return finer || left.IsApproximate != right.IsApproximate
            ? new FactComparison(Relation.Compatible, 0.5, "the precision given") { Parts = parts }
            : new FactComparison(Relation.Agrees, 0.5) { Parts = parts };
    }

    /// <summary>"Wednesday morning" ends where "Wednesday afternoon" begins: no hour is in both.</summary>
    private static bool MeetAtNoon(CalendarDate early, CalendarDate late) => early.MinuteTolerance > 0 && late.MinuteTolerance > 0
        && early.Minute + early.MinuteTolerance == MinutesADay / 2 && late.Minute - late.MinuteTolerance == MinutesADay / 2;

    /// <summary>How near two hours of the day are: 1 for the same, 0 for an hour apart and more.</summary>
    public static double NearnessOfHours(Fact left, Fact right)
    {
        if (left is not DateFact { Date.Minute: { } one } || right is not DateFact { Date.Minute: { } other })
            return 0;
        int gap = Math.Abs(one - other);
        return Math.Max(0, 1 - (Math.Min(gap, MinutesADay - gap) / (double)NearHour));
    }

    private const int NearHour = 60;

    /// <summary>"the first quarter of next year", "the second quarter of next year": the same words but for the rank.</summary>
    private static bool AreRanks(string left, string right)
    {
        int one = left.IndexOf(' ', StringComparison.Ordinal), other = right.IndexOf(' ', StringComparison.Ordinal);
        return one > 0 && other > 0 && left.AsSpan(one).SequenceEqual(right.AsSpan(other)) && !left.AsSpan(0, one).SequenceEqual(right.AsSpan(0, other))
            && Array.IndexOf(Ranks, left[..one]) >= 0 && Array.IndexOf(Ranks, right[..other]) >= 0;
    }

    private static readonly string[] Ranks = ["first", "second", "third", "fourth"];

    /// <summary>"yesterday", "this morning": which day it means hangs on when, and in which time zone, the report was filed.</summary>
    private static bool IsRelative(CalendarDate date) => date is { Year: null, Month: null, Day: null, Weekday: null, First: not null };

    /// <summary>Reports of one story are filed a day apart, "two weeks ago" is rounded, and so the days meant differ by one.</summary>
    private static bool AreNear(CalendarDate left, CalendarDate right) => left.First is { } one && right.First is { } other && Math.Abs(one.DayNumber - other.DayNumber) <= 1;

    /// <summary>Whether one gives a weekday and the other a day of a month: that both are one rests on the year, which neither may say.</summary>
    public static bool AreUnlike(CalendarDate left, CalendarDate right) => (IsBareWeekday(left) && right is { Weekday: null, Month: not null }) || (IsBareWeekday(right) && left is { Weekday: null, Month: not null });

    /// <summary>"burned down on Sunday night", "on Monday only a wall was left": news of a day is told of the day after.</summary>
    public static bool AreNextWeekdays(CalendarDate left, CalendarDate right) => left.Weekday is { } one && right.Weekday is { } other && Math.Abs(one - other) is 1 or 6;

    /// <summary>"in May 2012", "in 1957": no day.</summary>
    public static bool IsOfPeriod(CalendarDate date) => date is { Day: null, Weekday: null, Minute: null } and ({ Year: not null } or { Month: not null });

    /// <summary>"Sunday": of which week is a guess.</summary>
    private static bool IsBareWeekday(CalendarDate date) => date is { Weekday: not null, Month: null, Day: null };

    /// <summary>"the 1930s", "2004-2007".</summary>
    private static bool IsOfYears(CalendarDate date) => date is { Month: null, Day: null, First: { } first, Last: { } last } && last.DayNumber - first.DayNumber > 366;

    /// <summary>"from 1992 to 1996" and "from 1993 to 1996": of whoever names both years one differs, or each; a decade only says about when.</summary>
    private static bool AreOtherSpans(CalendarDate left, CalendarDate right) => IsOfYears(left) && IsOfYears(right) && !IsRound(left) && !IsRound(right)
        && (left.First == right.First) != (left.Last == right.Last);

    /// <summary>"the 1990s", "the 19th century".</summary>
    private static bool IsRound(CalendarDate date) => date is { First: { } first, Last: { } last } && (first.Year % Decade is 0 or 1) && (last.Year - first.Year + 1) % Decade == 0;

    private const int Decade = 10;

    /// <summary>A quarter or a season: no month and no year, which are dates given less exactly.</summary>
    private static bool IsPeriod(CalendarDate date) =>
        date.First is { } first && date.Last is { } last && last.DayNumber - first.DayNumber is > 31 and < 360;

    /// <summary>"built in the 1930s" and "burned on Tuesday" are no two dates of one happening.</summary>
    private static bool IsCoarse(CalendarDate date) => date is { Month: null, Day: null, Weekday: null, Minute: null, First: { } first, Last: { } last } && last.DayNumber - first.DayNumber >= 360;

    private static bool Differ(int? left, int? right, ref bool shared, ref bool finer)
    {
        if (left is null || right is null)
        {
            finer |= left != right;
            return false;
        }

        shared = true;
        return left != right;
    }

    /// <summary>Whether a day of a month of no year is the day that a weekday was resolved to; <c>null</c> when they are no such two, or weeks apart.</summary>
    private static bool? DayOfMonth(CalendarDate date, CalendarDate weekday)
    {
        if (date is not { Year: null, Month: { } month, Day: { } day, First: null } || !IsBareWeekday(weekday) || weekday.First is not { } known || known != weekday.Last || day > DateTime.DaysInMonth(known.Year, month))
            return null;
        int apart = Math.Abs(new DateOnly(known.Year, month, day).DayNumber - known.DayNumber);
        return apart <= DaysOfWeekday ? apart == 0 : null;
    }

    /// <summary>A weekday stands against a weekday, or against the weekday of a full date.</summary>
    private static bool Weekdays(CalendarDate left, CalendarDate right, ref bool shared, ref bool finer)
    {
        var one = left.Weekday ?? OfDate(left);
        var other = right.Weekday ?? OfDate(right);
        if (one is null || other is null)
        {
            finer |= one != other;
            return false;
        }

        finer |= left.Weekday != right.Weekday;
        shared = true;
        return one != other;
    }

    private static DayOfWeek? OfDate(CalendarDate date) => date is { Month: not null, Day: not null, First: { } first } && first == date.Last ? first.DayOfWeek
        : date is { Year: { } year, Month: { } month, Day: { } day } && year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day).DayOfWeek
            : null;
}
