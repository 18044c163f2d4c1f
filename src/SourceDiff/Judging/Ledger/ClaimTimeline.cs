using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging.Ledger;

/// <summary>
/// Puts the values of a detail in the order of time. A value holds as of the day that its sentence names ("as of Tuesday"), else
/// as of the publication of its document; a copy, however late it came out, gives it as of what it copies. What has neither is left out.
/// </summary>
internal sealed class ClaimTimeline
{
    /// <summary>The share of a copy's words that stand in an earlier article.</summary>
    private const double MostWords = 0.6;

    private readonly PassageNumbers _numbers;
    private readonly Dictionary<string, string> _originOf = new(StringComparer.Ordinal);

    public ClaimTimeline(PassageNumbers numbers, Provenance provenance)
    {
        _numbers = numbers;
        foreach (var reuse in provenance.Reuses)
        {
            if (!reuse.IsDependent)
                continue;
            var (earlier, later, share) = IsEarlier(reuse.Left, reuse.Right) ? (reuse.Left, reuse.Right, reuse.RightShare) : (reuse.Right, reuse.Left, reuse.LeftShare);
            if (share >= MostWords && (reuse.Origin ?? earlier) == earlier && IsEarlier(earlier, later))
                AddOrigin(later, earlier);
        }
    }

    public ImmutableArray<DatedValue> Of(ImmutableArray<Position> positions)
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
                if (TimeOf(citation, position) is { } time)
                    values.Add((new DatedValue(position.Value, time, citation), values.Count));
            }
        }

        if (values.Count < 2)
            return [];
        values.Sort(static (x, y) => x.Value.AsOf != y.Value.AsOf && x.Value.AsOf.CompareTo(y.Value.AsOf) is var order && order != 0 ? order : x.Index.CompareTo(y.Index));
        return [.. values.Select(value => value.Value)];
    }

    private AsOf? TimeOf(Citation citation, Position position)
    {
        int document = _numbers.Document(citation.DocumentId);
        var time = TimeOf(_numbers.Readings[document], _numbers[_numbers.At(document, citation.Span)]);
        // What the copy adds is its own.
        if (time is { IsStated: true } || !_originOf.TryGetValue(citation.DocumentId, out string? origin) || !position.DocumentIds.Contains(origin))
            return time;
        return Published(_numbers.Readings[_numbers.Document(origin)]);
    }

    /// <summary>Of several that a document copies the earliest tells since when its values are known.</summary>
    private void AddOrigin(string copy, string origin)
    {
        if (!_originOf.TryGetValue(copy, out string? known) || IsEarlier(origin, known))
            _originOf[copy] = origin;
    }

    private bool IsEarlier(string one, string other) =>
        Published(_numbers.Readings[_numbers.Document(one)]) is { } first && Published(_numbers.Readings[_numbers.Document(other)]) is { } second
        && (first.CompareTo(second) is var order && order != 0 ? order < 0 : _numbers.Document(one) < _numbers.Document(other));

    /// <summary>As of when a passage of a document speaks; <c>null</c> when neither it nor the document tells.</summary>
    private static AsOf? TimeOf(DocumentReading reading, Passage passage)
    {
        foreach (var fact in reading.FactsOf(passage.Index))
        {
            if (fact is DateFact { Date: { First: { } first, Last: { } last } } date && first == last && IsAsOf(reading.Tokens, reading.Tokens.IndexAt(date.Span.Start)))
                return new AsOf(first, IsStated: true);
        }

        return Published(reading);
    }

    /// <summary>When a document came out; <c>null</c> when neither its data nor its text tell.</summary>
    public static AsOf? Published(DocumentReading reading) =>
        reading.Document.PublishedAt is { } published ? AsOf.PublishedAt(published) : reading.PublishedOn is { } day ? new AsOf(day) : null;

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
