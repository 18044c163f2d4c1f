using System.Globalization;
using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Finds the day that a document means by "yesterday" or "the next day" where it does not say when it was filed, by its own other words:
/// "struck yesterday" and "struck on Thursday" tell one happening, so it was filed on a Friday; "the next day" is that after the day told
/// last. O(d²) for the few dates that are counted from another.
/// </summary>
internal static class DayAnchors
{
    /// <summary>A timetable counts nothing from its days.</summary>
    private const int MaxDates = 64;

    private const int DaysAWeek = 7;

    /// <summary>"The next day" counts from a day that was told so few sentences before.</summary>
    private const int NearPassages = 2;

    /// <summary>A dateline stands this near the start.</summary>
    private const int FirstPassages = 4;

    /// <summary>A dateline is no longer.</summary>
    private const int DatelineTokens = 8;

    /// <summary>A year without a 29 February, to count days of a month in.</summary>
    private const int AnyYear = 2001;

    /// <summary>Gives the dates that are counted from another the day they mean, where the document tells it.</summary>
    public static void Resolve(DocumentReading reading, ReadOnlySpan<ValueMention?> mentions)
    {
        int dates = 0, counted = 0;
        foreach (var mention in mentions)
        {
            if (mention is not { Fact: DateFact })
                continue;
            dates++;
            counted += IsCounted(mention.Date) ? 1 : 0;
        }

        if (counted == 0 || dates > MaxDates)
            return;
        var filed = FiledOn(reading, mentions);
        ValueMention? last = null;
        foreach (var mention in mentions)
        {
            if (mention is not { Fact: DateFact })
                continue;
            if (IsCounted(mention.Date) && Day(mention.Date, filed, last, mention) is { } day)
                mention.SetDate(day, ShiftOfReport(mention.Date.Symbol!) is null ? last!.Date : null);
            if (mention is { IsOfSaying: false, CountedFrom: null, Date: { Weekday: not null } or { Month: not null, Day: not null } })
                last = mention;
        }
    }

    private static bool IsCounted(CalendarDate date) => date is { Symbol: not null, First: null, Year: null, Month: null, Day: null, Weekday: null };

    /// <summary>The day that a date means, counted from the day of the report or from the day told last.</summary>
    private static CalendarDate? Day(CalendarDate date, CalendarDate? filed, ValueMention? last, ValueMention mention)
    {
        if (ShiftOfReport(date.Symbol!) is { } shift)
            return filed is null ? null : Shifted(date, filed, shift);
        return ShiftOfStory(date.Symbol!) is { } days && last is not null && mention.Fact.Passage - last.Fact.Passage <= NearPassages ? Shifted(date, last.Date, days) : null;
    }

    private static CalendarDate? Shifted(CalendarDate date, CalendarDate from, int days)
    {
        if (from is { Month: { } month, Day: { } number } && number <= DateTime.DaysInMonth(AnyYear, month))
        {
            var day = new DateOnly(AnyYear, month, number).AddDays(days);
            return date with { Symbol = null, Month = day.Month, Day = day.Day, Weekday = Moved(from.Weekday, days) };
        }

        return from.Weekday is null ? null : date with { Symbol = null, Weekday = Moved(from.Weekday, days) };
    }

    private static DayOfWeek? Moved(DayOfWeek? weekday, int days) => weekday is { } day ? (DayOfWeek)(((int)day + days + DaysAWeek) % DaysAWeek) : null;

    /// <summary>The day of the report: what a dateline without a year gives, or the weekday that its own words betray; <c>null</c> when neither does or they disagree.</summary>
    private static CalendarDate? FiledOn(DocumentReading reading, ReadOnlySpan<ValueMention?> mentions)
    {
        if (StampOf(reading) is { } stamp)
            return stamp;
        DayOfWeek? filed = null;
        foreach (var relative in mentions)
        {
            if (relative is not { Fact: DateFact, Predicate: >= 0, IsOfSaying: false, IsLimit: false } || !IsCounted(relative.Date) || ShiftOfReport(relative.Date.Symbol!) is not { } shift)
                continue;
            foreach (var named in mentions)
            {
                if (named is not { Fact: DateFact, Predicate: >= 0, IsOfSaying: false, IsLimit: false, IsListed: false, Date: { Weekday: { } weekday, Month: null } } || !AreOne(reading.Tokens, relative, named))
                    continue;
                var day = Moved(weekday, -shift);
                if (filed is not null && filed != day)
                    return null;
                filed = day;
            }
        }

        return filed is null ? null : new CalendarDate { Weekday = filed };
    }

    /// <summary>The day of a dateline that gives no year: "Torvik, Nov 11 -".</summary>
    private static CalendarDate? StampOf(DocumentReading reading)
    {
        var tokens = reading.Tokens;
        for (int p = 0; p < reading.Passages.Length && p < FirstPassages; p++)
        {
            var passage = reading.Passages[p];
            int end = Math.Min(passage.EndToken, passage.FirstToken + DatelineTokens);
            for (int i = passage.FirstToken; i < end && IsOfDateline(tokens, i); i++)
            {
                if (!tokens.Has(i, WordTraits.Month))
                    continue;
                int before = DayAt(tokens, i - 1, end), behind = DayAt(tokens, i + 1, end), after = behind > 0 ? i + 2 : i + 1;
                if (before + behind > 0 && (!passage.IsContent || (after < end && (tokens.Kinds[after] == TokenKind.Dash || tokens.Is(after, ":") || tokens.Is(after, "(")))))
                    return new CalendarDate { Month = (int)NewsLexicon.English.Number(tokens.Entries[i], WordTraits.Month), Day = Math.Max(before, behind) };
            }
        }

        return null;
    }

    private static bool IsOfDateline(TokenTable tokens, int index) => tokens.Kinds[index] is TokenKind.Number or TokenKind.Punctuation || (tokens.Shapes[index] & TokenShape.Capitalised) != 0;

    /// <summary>The day of the month at a token; 0 when there is none.</summary>
    private static int DayAt(TokenTable tokens, int index, int end) =>
        index >= 0 && index < end && tokens.Kinds[index] == TokenKind.Number && int.TryParse(tokens[index], NumberStyles.None, CultureInfo.InvariantCulture, out int day) && day <= 31 ? day : 0;

    /// <summary>Whether two dates of one document date one happening: the same verb, of the same part of the day.</summary>
    private static bool AreOne(TokenTable tokens, ValueMention relative, ValueMention named) => relative.Fact.Passage != named.Fact.Passage
        && WordKinship.Heads(tokens, relative.Predicate, tokens, named.Predicate) == 1
        && (relative.Patient < 0 || named.Patient < 0 ? WordKinship.Heads(tokens, relative.Agent, tokens, named.Agent) : WordKinship.Heads(tokens, relative.Patient, tokens, named.Patient)) > 0
        && (relative.Date.Minute is not { } one || named.Date.Minute is not { } other || Math.Abs(one - other) <= relative.Date.MinuteTolerance + named.Date.MinuteTolerance);

    private static int? ShiftOfReport(string symbol) => symbol switch
    {
        "today" => 0,
        "yesterday" => -1,
        "tomorrow" => 1,
        _ => null,
    };

    /// <summary>"the next morning", "the previous day", "that night": days from the one told before; <c>null</c> for weeks and more.</summary>
    private static int? ShiftOfStory(string symbol)
    {
        foreach (var (words, days) in OfStory)
        {
            if (symbol.EndsWith(words, StringComparison.Ordinal))
                return days;
        }

        return null;
    }

    private static readonly (string Words, int Days)[] OfStory =
    [
        ("the next day", 1), ("the following day", 1), ("a day later", 1), ("the next morning", 1), ("the following morning", 1),
        ("the previous day", -1), ("the day before", -1), ("a day earlier", -1), ("the previous night", -1), ("the night before", -1),
        ("the same day", 0), ("that day", 0), ("that morning", 0), ("that afternoon", 0), ("that evening", 0), ("that night", 0),
    ];
}
