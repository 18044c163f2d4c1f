using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>
/// The happenings that a document tells, passage by passage, each with the token that heads its predicate. Made once a reading and kept as
/// long as it; immutable. O(facts).
/// </summary>
internal sealed class EventHeads
{
    private static readonly ReadingTable<EventHeads> Tables = new(static reading => new EventHeads(reading));

    private readonly List<(EventFact Fact, int Head)> _events;
    private readonly int[] _first;

    private EventHeads(DocumentReading reading)
    {
        int count = 0;
        foreach (var fact in reading.Facts)
            count += fact is EventFact ? 1 : 0;
        _events = new List<(EventFact Fact, int Head)>(count);
        _first = new int[reading.Passages.Length + 1];
        for (int passage = 0; passage < reading.Passages.Length; passage++)
        {
            _first[passage] = _events.Count;
            foreach (var fact in reading.FactsOf(passage))
            {
                if (fact is EventFact happening)
                    _events.Add((happening, WordKinship.Head(reading.Tokens, happening.PredicateSpan)));
            }
        }

        _first[^1] = _events.Count;
    }

    public static EventHeads Of(DocumentReading reading) => Tables.Of(reading);

    /// <summary>The happenings of a passage, in text order; the head is -1 where the predicate has no word of content.</summary>
    public ReadOnlySpan<(EventFact Fact, int Head)> In(int passage) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_events)[_first[passage].._first[passage + 1]];

    /// <summary>The happening whose predicate stands at <paramref name="position"/>; <c>null</c> when none of the side does.</summary>
    public EventFact? At(AlignedSide side, int position)
    {
        foreach (var passage in side.Passages)
        {
            foreach (ref readonly var happening in In(passage.Index))
            {
                if (happening.Fact.PredicateSpan.Contains(position))
                    return happening.Fact;
            }
        }

        return null;
    }
}
