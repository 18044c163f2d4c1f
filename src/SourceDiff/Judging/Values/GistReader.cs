using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Reads the gist of a passage. O(tokens and facts).</summary>
internal static class GistReader
{
    /// <summary>No sentence holds more rare words that tell.</summary>
    private const int MaxRare = 32;

    public static PassageGist Of(DocumentReading reading, Passage passage)
    {
        var tokens = reading.Tokens;
        Span<int> rare = stackalloc int[MaxRare];
        int count = 0;
        for (int i = passage.FirstToken; i < passage.EndToken && count < MaxRare; i++)
        {
            int lemma = tokens.Lemmas[i];
            if (tokens.Kinds[i] == TokenKind.Word && PassageMatch.IsContent(tokens, i) && Rarity.IsRare(lemma) && !rare[..count].Contains(lemma))
                rare[count++] = lemma;
        }

        rare[..count].Sort();
        List<int>? names = null;
        bool then = false;
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is NameFact name && names?.Contains(name.Entity.Index) != true)
                (names ??= []).Add(name.Entity.Index);
            then |= fact is DateFact date && IsThen(date.Date);
        }

        bool season = TellsOfSeason(tokens, passage);
        return new PassageGist(rare[..count].ToArray(), names is null ? [] : [.. names], then || season, season);
    }

    /// <summary>"this season", "last year", "in his career": the number is one of a longer time than the day.</summary>
    private static bool TellsOfSeason(TokenTable tokens, Passage passage)
    {
        for (int i = passage.FirstToken + 1; i < passage.EndToken; i++)
        {
            if ((tokens.Is(i, "season") || tokens.Is(i, "year") || tokens.Is(i, "career") || tokens.Is(i, "decade") || tokens.Is(i, "century"))
                && tokens.Has(i - 1, WordTraits.Determiner | WordTraits.Possessive | WordTraits.Pronoun | WordTraits.RelativeDay))
                return true;
        }

        return false;
    }

    /// <summary>A date without a day: "in 2004", "last year", "in April". News of the day gives days.</summary>
    private static bool IsThen(CalendarDate date) =>
        date is { Weekday: null, Day: null, Minute: null } && (date.Year is not null || date.Month is not null || (date.First is { } first && date.Last is { } last && last.DayNumber - first.DayNumber > 7)
            || (date.Symbol is { } symbol && (symbol.Contains("year", StringComparison.Ordinal) || symbol.Contains("month", StringComparison.Ordinal))));
}
