using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Reading;

/// <summary>Makes the fact of a date that was read: its words, its verb, what it resolves to.</summary>
internal static class DateFacts
{
    public static void Add(NumericScan scan, int index, int end, DateParts parts, DateOnly? first, DateOnly? last)
    {
        int start = DateWording.Start(scan, index, ref parts);
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
        int verb = DateVerb.Of(scan, start, end);
        scan.Add(new DateFact(span, scan.Passage, date) { PredicateSpan = verb < 0 ? default : scan.Tokens.SpanOf(verb) }, end);
    }

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
