using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>Adds up what the judges of all pairs could not compare.</summary>
internal static class NotComparedCounter
{
    /// <summary>One entry a reason, the most frequent first.</summary>
    public static ImmutableArray<NotCompared> Count(IReadOnlyList<JudgedPair> pairs)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            foreach (var (reason, count) in pair.NotCompared)
                counts[reason] = counts.GetValueOrDefault(reason) + count;
        }

        return [.. counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Select(count => new NotCompared(count.Key, count.Value))];
    }
}
