using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>Finds the happening that a word of aligned passages tells. O(facts of the passages).</summary>
internal static class ClauseEvents
{
    /// <summary>The event whose predicate stands at <paramref name="position"/>; <c>null</c> when none does.</summary>
    public static EventFact? At(DocumentReading reading, AlignedSide side, int position)
    {
        foreach (var passage in side.Passages)
        {
            foreach (var fact in reading.FactsOf(passage.Index))
            {
                if (fact is EventFact happening && happening.PredicateSpan.Contains(position))
                    return happening;
            }
        }

        return null;
    }
}
