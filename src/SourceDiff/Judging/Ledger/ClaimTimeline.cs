using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Puts the values of a detail in the order of time. A value holds as of the day that its sentence names ("as of Tuesday"), else
/// as of the publication of its document; what has neither is left out.
/// </summary>
internal static class ClaimTimeline
{
    public static ImmutableArray<DatedValue> Of(PassageNumbers numbers, ImmutableArray<Position> positions)
    {
        if (positions.Length < 2)
            return [];
        var values = new List<(DatedValue Value, int Index)>();
        foreach (var position in positions)
        {
            for (int i = 0; i < position.Citations.Length; i++)
            {
                var citation = position.Citations[i];
                if (i > 0 && position.Citations[i - 1].DocumentId == citation.DocumentId)
                    continue;
                int document = numbers.Document(citation.DocumentId);
                if (TimeOf(numbers.Readings[document], numbers[numbers.At(document, citation.Span)]) is { } time)
                    values.Add((new DatedValue(position.Value, time, citation), values.Count));
            }
        }

        if (values.Count < 2)
            return [];
        values.Sort(static (x, y) => x.Value.AsOf != y.Value.AsOf && x.Value.AsOf.CompareTo(y.Value.AsOf) is var order && order != 0 ? order : x.Index.CompareTo(y.Index));
        return [.. values.Select(value => value.Value)];
    }

    /// <summary>As of when a passage of a document speaks; <c>null</c> when neither it nor the document tells.</summary>
    public static AsOf? TimeOf(DocumentReading reading, Passage passage)
    {
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is DateFact { Date: { First: { } first, Last: { } last } } date && first == last && IsAsOf(reading.Tokens, reading.Tokens.IndexAt(date.Span.Start)))
                return new AsOf(first, IsStated: true);
        }

        if (reading.Document.PublishedAt is { } published)
            return new AsOf(DateOnly.FromDateTime(published.UtcDateTime), published);
        return reading.PublishedOn is { } day ? new AsOf(day) : null;
    }

    /// <summary>"as of Tuesday", "as of noon on Tuesday", "as at 30 June".</summary>
    private static bool IsAsOf(TokenTable tokens, int date)
    {
        const int Reach = 5;
        for (int i = Math.Max(1, date - Reach); i < date; i++)
        {
            if (tokens.Is(i - 1, "as") && (tokens.Is(i, "of") || tokens.Is(i, "at")))
                return true;
        }

        return false;
    }
}
