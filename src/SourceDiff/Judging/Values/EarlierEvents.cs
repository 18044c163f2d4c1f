using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Tells the numbers of an earlier event from those of the event reported: "In 2003 a blast at the works killed nine", "an earlier flood
/// took 40 lives". The next sentence goes on with that event, unless it names a time of its own. O(tokens of the passage).
/// </summary>
internal static class EarlierEvents
{
    /// <summary>News tells of no more than the last days; what is half a year old is told for comparison.</summary>
    private const int DaysOfNews = 180;

    /// <summary>An earlier year that is not named by its number: "in April last year".</summary>
    private const int SomeYear = -1;

    /// <summary>Marks the values of a passage; returns the earlier year that it opens with, 0 when it opens with none.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="mentions">Its values.</param>
    /// <param name="then">The earlier year that the passage before opened with; 0 for none.</param>
    public static int Mark(DocumentReading reading, Passage passage, Span<ValueMention?> mentions, int then)
    {
        if (mentions.Length > ValueTable.MaxCompared)
            return 0;
        bool goesOn = then != 0 && passage.IsContent && !NamesTime(mentions);
        bool counts = false;
        foreach (var mention in mentions)
            counts |= mention is { Fact: QuantityFact or MoneyFact or DurationFact };
        if (!counts)
            return OpensThen(reading, passage, mentions) ? Named(YearOf(reading, mentions)) : 0;
        bool isEarlier = goesOn || SaysEarlier(reading.Tokens, passage), isToDate = SaysToDate(reading.Tokens, passage);
        int year = YearOf(reading, mentions) is not 0 and var named ? named : goesOn ? then : 0;
        foreach (var mention in mentions)
        {
            if (mention is null)
                continue;
            mention.Year = year;
            mention.IsToDate = isToDate;
            if (mention is { Fact: QuantityFact or MoneyFact or DurationFact })
                mention.IsOfThen = isEarlier || (mention.Outcome.Length > 0 && year > 0 && reading.PublishedOn is { } published && year < published.Year - 1 && !IsOfAnother(reading.Tokens, mention, mentions)) || IsDatedThen(reading, passage, mention, mentions);
        }

        return OpensThen(reading, passage, mentions) ? Named(year) : 0;

        static int Named(int year) => year == 0 ? SomeYear : year;
    }

    private static bool NamesTime(ReadOnlySpan<ValueMention?> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention is { Fact: DateFact })
                return true;
        }

        return false;
    }

    /// <summary>"In April last year a quake struck off the coast."</summary>
    private static bool OpensThen(DocumentReading reading, Passage passage, ReadOnlySpan<ValueMention?> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention is { Fact: DateFact { Date: var date }, IsLimit: false } && mention.First <= passage.FirstToken + 1 && (IsThen(reading, date) || IsYearsAgo(reading, date)))
                return true;
        }

        return false;
    }

    /// <summary>The one year that a sentence names; <see cref="SomeYear"/> for one long ago whose number it does not give, 0 when it names none or several.</summary>
    private static int YearOf(DocumentReading reading, ReadOnlySpan<ValueMention?> mentions)
    {
        int named = 0;
        foreach (var mention in mentions)
        {
            if (mention is not { Fact: DateFact { Date: var date } })
                continue;
            int year = date.Year ?? (!IsYearsAgo(reading, date) && !IsThen(reading, date) ? 0 : date is { First: { } first, Last: { } last } && first.Year == last.Year ? first.Year : SomeYear);
            if (year == 0)
                continue;
            if (named != 0 && named != year)
                return 0;
            named = year;
        }

        return named;
    }

    private static bool IsDatedThen(DocumentReading reading, Passage passage, ValueMention counted, ReadOnlySpan<ValueMention?> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention is { Fact: DateFact { Date: var date }, IsLimit: false } && (IsThen(reading, date) || (counted.Outcome.Length == 0 && IsYearsAgo(reading, date)))
                && !IsOfAnother(reading.Tokens, counted, mention)
                && (mention.First <= passage.FirstToken + 1 || mention.Predicate < 0 || counted.Predicate < 0 || mention.Predicate == counted.Predicate))
                return true;
        }

        return false;
    }

    /// <summary>Whether the sentence names its year only of something else, behind a comma: "a blast killed four, in a town that the flood <i>of 2004</i> had ruined".</summary>
    private static bool IsOfAnother(TokenTable tokens, ValueMention counted, ReadOnlySpan<ValueMention?> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention is { Fact: DateFact { Date.Year: not null } } && !IsOfAnother(tokens, counted, mention))
                return false;
        }

        return true;
    }

    private static bool IsOfAnother(TokenTable tokens, ValueMention counted, ValueMention date)
    {
        if (date.First <= counted.End || !tokens.Is(date.First - 1, "of"))
            return false;
        for (int i = counted.End; i < date.First - 1; i++)
        {
            if (tokens.Is(i, ","))
                return true;
        }

        return false;
    }

    /// <summary>A year before the article's own, or "last August".</summary>
    private static bool IsThen(DocumentReading reading, CalendarDate date) =>
        date is { Year: { } year, Weekday: null, Minute: null } ? reading.PublishedOn is { } published ? year < published.Year - 1 : date.Month is null
        : date is { Month: not null, Day: null, Symbol: { } symbol } && symbol.StartsWith("last ", StringComparison.Ordinal);

    /// <summary>"five years ago", "last year": a text of today's news counts other things then.</summary>
    private static bool IsYearsAgo(DocumentReading reading, CalendarDate date) => date is { Weekday: null, Minute: null, Day: null }
        && (date.Symbol is { } symbol && (symbol.EndsWith("ago", StringComparison.Ordinal) || symbol.StartsWith("last ", StringComparison.Ordinal)) && symbol.Contains("year", StringComparison.Ordinal)
            || (date.Last is { } last && reading.PublishedOn is { } published && last.DayNumber < published.DayNumber - DaysOfNews));

    /// <summary>"so far", "thus far", "to date", "a total of": all of several times, or of one so far.</summary>
    private static bool SaysToDate(TokenTable tokens, Passage passage)
    {
        for (int i = passage.FirstToken + 1; i < passage.EndToken; i++)
        {
            if ((tokens.Is(i, "far") && (tokens.Is(i - 1, "so") || tokens.Is(i - 1, "thus"))) || (tokens.Is(i, "date") && tokens.Is(i - 1, "to")) || (tokens.Is(i, "of") && tokens.Is(i - 1, "total")))
                return true;
        }

        return false;
    }

    private static bool SaysEarlier(TokenTable tokens, Passage passage)
    {
        for (int i = passage.FirstToken; i + 1 < passage.EndToken; i++)
        {
            if ((tokens.Is(i, "earlier") || tokens.Is(i, "previous")) && (tokens.Classes[i + 1] & WordClasses.Noun) != 0 && tokens.Kinds[i + 1] == TokenKind.Word
                && !tokens.Has(i + 1, WordTraits.TimeUnit | WordTraits.Weekday | WordTraits.DayPart | WordTraits.Function | WordTraits.SpeechNoun))
                return true;
        }

        return false;
    }
}
