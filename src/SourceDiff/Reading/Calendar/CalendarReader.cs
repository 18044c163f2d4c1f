using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>
/// Reads dates and times: parts that stand together ("Thursday night at 8:30 p.m.", "Friday, June 24, 2005") make one fact.
/// A part is read where one can start; further parts follow over a few joining words.
/// </summary>
internal static class CalendarReader
{
    private const int MaxParts = 6;

    private const int PredicateReach = 12;

    public static bool TryRead(NumericScan scan, int index)
    {
        var parts = default(DateParts);
        int end = ReadParts(scan, index, ref parts);
        if (end == index)
            return false;
        if ((parts.Month is not null || parts.Year is not null) && parts.Day is null && !parts.IsDecade && parts.FirstMonth is null)
            parts.Third = Third(scan, index);
        var (first, last) = Resolve(scan, index, parts);
        if (scan.IsAny(index - 1, "every", "each") || (scan.IsShape(index, TokenShape.Capitalised) && scan.Has(index, WordTraits.Weekday) && scan.Tokens[index][^1] is 's'))
            (parts.IsRelativeToStory, first, last) = (true, null, null);
        bool between = scan.Is(index - 1, "between") && index - 1 >= scan.Claimed;
        if (TryRangeEnd(scan, end, between, parts, out var second, out int secondEnd))
        {
            if (parts.Year is null && second.Year is { } year && parts.Month is { } opening && second.Month is { } closing)
            {
                // "Nov. 18-Dec. 19, 2015": the year of the end is that of the beginning.
                parts.Year = opening <= closing ? year : year - 1;
                (first, last) = Resolve(scan, index, parts);
            }

            var (_, until) = Resolve(scan, index, second);
            if (until is not null && first is not null && until > first)
                last = until;
            else if (second.Minute is { } late && parts.Minute is { } early && late > early)
                (parts.Minute, parts.MinuteTolerance) = ((early + late) / 2, (late - early) / 2);
            else if (first is null)
                parts.Symbol = "";
            end = secondEnd;
        }

        Add(scan, index, end, parts, first, last);
        return true;
    }

    /// <summary>Reads "three days ago" once its amount is known.</summary>
    public static bool TryAgo(NumericScan scan, AmountRead amount)
    {
        var parts = default(DateParts);
        if (!RelativeDayReader.TryAgo(scan, amount.End, amount, ref parts, out int end))
            return TryDistance(scan, amount);
        var (first, last) = DateResolver.Resolve(parts, scan.Reference, isFuture: false);
        parts.IsApproximate |= amount.Amount.Approximation != Approximation.Exact;
        Add(scan, amount.Start, end, parts, first, last);
        return true;
    }

    /// <summary>"two weeks before Christmas", "three days after May 13": a day counted from another that is known.</summary>
    private static bool TryDistance(NumericScan scan, AmountRead amount)
    {
        int joint = amount.End + 1;
        bool before = scan.Is(joint, "before");
        if (!scan.Has(amount.End, WordTraits.TimeUnit) || !(before || scan.IsAny(joint, "after from following")) || amount.IsVague || amount.First is < 1 or > 5000 || amount.First != Math.Truncate(amount.First))
            return false;
        var parts = default(DateParts);
        int end = ReadParts(scan, joint + 1, ref parts);
        if (end == joint + 1 || !parts.HasDay)
            return false;
        var (from, to) = Resolve(scan, joint + 1, parts);
        if (from is not { } day || to != day || DateResolver.Shifted(day, scan.Value(amount.End, WordTraits.TimeUnit), (before ? -1 : 1) * (int)amount.First) is not { } shifted)
            return false;
        var whole = new DateParts { Year = shifted.Year, Month = shifted.Month, Day = shifted.Day, IsApproximate = amount.Amount.Approximation != Approximation.Exact };
        Add(scan, amount.Start, end, whole, shifted, shifted);
        return true;
    }

    /// <summary>Which third of a month or a year the words before it mean: "early", "the middle of", "late"; 0 when none.</summary>
    private static int Third(NumericScan scan, int index)
    {
        int at = scan.IsHyphen(index - 1) || scan.Is(index - 1, "of") ? index - 2 : index - 1;
        if (at < scan.Claimed)
            return 0;
        return scan.Cue(at, NumberCues.FirstThird) ? 1 : scan.Cue(at, NumberCues.MiddleThird) ? 2 : scan.Cue(at, NumberCues.LastThird) ? 3 : 0;
    }

    private static int ReadParts(NumericScan scan, int index, ref DateParts parts)
    {
        int end = index;
        for (int count = 0; count < MaxParts; count++)
        {
            int at = count == 0 ? index : Join(scan, end, parts);
            if (at < 0 || !TryPart(scan, at, ref parts, out int next))
                break;
            end = next;
        }

        return end;
    }

    private static bool TryPart(NumericScan scan, int at, ref DateParts parts, out int end)
    {
        if (ClockReader.TryRead(scan, at, ref parts, out end))
            return true;
        return WeekReader.TryRead(scan, at, ref parts, out end) || DayReader.TryRead(scan, at, ref parts, out end) || RelativeDayReader.TryRead(scan, at, ref parts, out end);
    }

    /// <summary>Where a further part can start after <paramref name="end"/>, over "at", "on", "in the", a comma; -1 when nowhere.</summary>
    private static int Join(NumericScan scan, int end, in DateParts parts)
    {
        int at = end;
        if (scan.Is(at, "("))
            return -1;
        if (scan.Is(at, ","))
        {
            bool date = scan.Has(at + 1, WordTraits.Month) || (scan.Has(at + 1, WordTraits.Weekday) && parts.Weekday is null && parts.HasTime)
                || (scan.IsNumber(at + 1) && (parts.Weekday is not null || parts.Month is not null) && !scan.IsWord(at + 2)) || (scan.IsNumber(at + 1) && scan.Has(at + 2, WordTraits.Month));
            return date && !(parts.Month is not null && scan.Has(at + 1, WordTraits.Month)) ? at + 1 : -1;
        }

        if (scan.IsAny(at, "at on of in around about by from the"))
        {
            bool on = scan.IsAny(at, "on", "of");
            at++;
            if (scan.IsAny(at, "the about around"))
                at++;
            return on && parts.HasDay && !parts.HasTime && parts.Shift is null && parts.Weekday is null && !scan.Has(at, WordTraits.Weekday) ? -1 : scan.Has(at, WordTraits.Season | WordTraits.Holiday) ? -1 : at;
        }

        // Between two days there is no bare joint: "Monday 3 May" is a date, "Monday Tuesday" a list.
        return scan.IsDash(at) && !scan.IsHyphen(at) ? -1 : at;
    }

    private static bool TryRangeEnd(NumericScan scan, int end, bool between, in DateParts first, out DateParts second, out int secondEnd)
    {
        second = default;
        secondEnd = end;
        bool joined = scan.IsDash(end) || scan.IsAny(end, "to through until till") || (between && scan.Is(end, "and"));
        if (!joined || first.IsRelativeToStory)
            return false;
        int at = scan.Is(end + 1, "the") ? end + 2 : end + 1;
        secondEnd = ReadParts(scan, at, ref second);
        if (secondEnd == at || second.IsRelativeToStory || second.Symbol is not null)
            return false;
        if (first.HasDay != second.HasDay && !(first.HasTime && second.HasTime))
            return false;
        if (scan.IsDash(end) && !(first.Month is not null && second.Month is not null) && !(first.Weekday is not null && second.Weekday is not null) && !(first.Year is not null && second.Year is not null))
            return false;
        return true;
    }

    private static (DateOnly? First, DateOnly? Last) Resolve(NumericScan scan, int index, in DateParts parts) =>
        DateResolver.Resolve(parts, scan.Reference, parts.Year is null && scan.Reference is not null && IsFuture(scan, index));

    private static bool IsFuture(NumericScan scan, int index)
    {
        for (int at = index - 1; at >= scan.First && at >= index - 12; at--)
        {
            if (scan.Cue(at, NumberCues.Future))
                return !scan.IsAny(at + 1, "have", "be") || !scan.IsAny(at, "would", "set");
            if (scan.Is(at, WordClasses.Past) && !scan.IsAny(at - 1, "be", "was") && !scan.Has(at - 1, WordTraits.Auxiliary))
                return false;
        }

        return false;
    }

    private static void Add(NumericScan scan, int index, int end, DateParts parts, DateOnly? first, DateOnly? last)
    {
        int start = Start(scan, index, ref parts);
        bool symbolic = parts.Symbol is not null || parts.IsRelativeToStory || (first is null && (parts.DayShift is not null || parts.Shift is not null || parts.FirstMonth is not null || parts.LastDay is not null || parts.Feast is not null));
        if (parts.Feast is not null && first is { } feast)
            (parts.Month, parts.Day) = (feast.Month, feast.Day);
        var span = scan.Span(start, end);
        var date = new CalendarDate
        {
            Year = parts.Year,
            Month = parts.Month,
            Day = parts.Day,
            Weekday = parts.Weekday,
            Minute = parts.Minute,
            MinuteTolerance = parts.MinuteTolerance ?? 0,
            Symbol = parts.Symbol is { Length: > 0 } named ? named : symbolic ? Symbol(parts) ?? Fold(span.In(scan.Tokens.Text)) : null,
            First = first,
            Last = last,
            IsApproximate = parts.IsApproximate,
        };
        int verb = Verb(scan, start, end);
        scan.Add(new DateFact(span, scan.Passage, date) { PredicateSpan = verb < 0 ? default : scan.Tokens.SpanOf(verb) }, end);
    }

    /// <summary>The words before a date that make it vaguer and belong to it: "about", "shortly after", "early", "the end of".</summary>
    private static int Start(NumericScan scan, int index, ref DateParts parts)
    {
        int start = index;
        if (index - 1 >= scan.Claimed && parts.FirstMonth is not null && DayReader.IsQuarter(scan, index - 1, out _))
            return index - 1;
        int at = scan.Is(start - 1, "the") || scan.Is(start - 1, ",") ? start - 2 : start - 1;
        bool joint = at == start - 2;
        if (scan.IsHyphen(start - 1) && scan.IsAny(start - 2, "mid early late pre post"))
            at = start - 2;
        else if (joint && !scan.Is(at, "of"))
            return start;
        if (at < scan.Claimed)
            return start;
        if (scan.IsAny(at, "every", "each") && parts.IsRelativeToStory)
            return at;
        if (scan.IsAny(at, "about around approximately roughly circa nearly almost early earlier late later mid"))
        {
            parts.IsApproximate = true;
            return at;
        }

        if (scan.IsAny(at, "after", "before") && scan.IsAny(at - 1, "shortly just soon immediately right") && at - 1 >= scan.Claimed)
        {
            parts.IsApproximate = true;
            return at - 1;
        }

        if (scan.Is(at, "of") && scan.IsAny(at - 1, "end beginning start middle close turn half part") && at - 1 >= scan.Claimed)
        {
            parts.IsApproximate = true;
            int noun = at - 1;
            while (noun - 1 >= scan.Claimed && scan.IsAny(noun - 1, "the first second early late latter"))
                noun--;
            return noun;
        }

        return start;
    }

    /// <summary>The verb that a date belongs to: the nearest before it in its clause, else the first after it.</summary>
    private static int Verb(NumericScan scan, int start, int end)
    {
        for (int at = start - 1; at >= scan.First && at >= start - PredicateReach; at--)
        {
            if (scan.Kind(at) is TokenKind.Punctuation or TokenKind.Quote || (scan.IsDash(at) && !scan.IsHyphen(at)))
                break;
            if (IsDated(scan, at))
                return at;
        }

        for (int at = scan.Is(end, ",") ? end + 1 : end; at < scan.End && at < end + PredicateReach; at++)
        {
            if (scan.Kind(at) is TokenKind.Punctuation or TokenKind.Quote)
                break;
            if (IsDated(scan, at))
                return at;
        }

        return -1;
    }

    /// <summary>Whether a verb can have a date: no participle before its noun ("the injured man", "on injured reserve"), no gerund that is a noun ("a running back").</summary>
    private static bool IsDated(NumericScan scan, int at)
    {
        if (!PredicateReader.IsVerb(scan, at) && !PredicateReader.IsFinding(scan, at) && !(PredicateReader.IsThirdPerson(scan, at) && scan.Is(at - 1, WordClasses.Noun) && scan.Has(at + 1, WordTraits.Preposition)))
            return false;
        if (at > scan.First && scan.IsShape(at, TokenShape.Capitalised))
            return false;
        int before = at - 1;
        if (scan.Is(at, WordClasses.Gerund) && !scan.Is(at, WordClasses.Past))
            return at == scan.First || !scan.IsWord(before) || scan.Has(before, WordTraits.Preposition | WordTraits.Conjunction | WordTraits.Auxiliary | WordTraits.Subordinator) || HeadsClause(scan, before);
        bool modifies = scan.Has(before, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Preposition) || scan.IsHyphen(before);
        return !modifies || scan.Is(before, "to");
    }

    /// <summary>A plural before a gerund is its subject: "the officers guarding the gate".</summary>
    private static bool HeadsClause(NumericScan scan, int at) => scan.Is(at, WordClasses.Plural) && scan.Is(at, WordClasses.Noun) && !scan.Is(at, WordClasses.Verb);

    /// <summary>One word for the same day in every wording: "this morning" and "today" are both today.</summary>
    private static string? Symbol(in DateParts parts) => parts switch
    {
        { IsRelativeToStory: true } => null,
        { DayShift: 0 } => "today",
        { DayShift: -1 } => "yesterday",
        { DayShift: 1 } => "tomorrow",
        { Shift: -1, Unit: { Length: > 0 } unit } => $"last {unit}",
        { Shift: 0, Unit: { Length: > 0 } unit } => $"this {unit}",
        { Shift: 1, Unit: { Length: > 0 } unit } => $"next {unit}",
        _ => null,
    };

    private static string Fold(ReadOnlySpan<char> words)
    {
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        return WordFolding.Fold(words, buffer).ToString();
    }
}
