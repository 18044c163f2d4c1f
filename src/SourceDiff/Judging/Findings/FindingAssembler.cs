using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SourceDiff.Judging.Ledger;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Merges the verdicts of all pairs of documents into findings: verdicts that meet in the same words of a document are one
/// finding over all documents, and so are repeated mentions of one value. O(v log v) for v verdicts.
/// </summary>
internal static class FindingAssembler
{
    /// <summary>The findings of a comparison, the most important first.</summary>
    /// <param name="numbers">All documents; the order decides that of citations.</param>
    /// <param name="pairs">The judged pairs.</param>
    /// <param name="omissions">What some documents leave out.</param>
    /// <param name="minimumConfidence">What a document says twice and differently is left out below it; the rest is chosen already.</param>
    /// <param name="claims">The claims that gather what differs compatibly; nothing is gathered without them.</param>
    public static ImmutableArray<Finding> Assemble(PassageNumbers numbers, IReadOnlyList<JudgedPair> pairs, IReadOnlyList<Omission> omissions, double minimumConfidence = 0, IReadOnlyList<ClaimMembers>? claims = null)
    {
        var groups = VerdictGroups.Of(pairs, numbers);
        GatheredDifferences.Gather(groups, numbers, claims ?? []);
        DevelopedCounts.Gather(groups);
        TwiceTold.Gather(groups, numbers);
        var findings = new List<Finding>(groups.Count + omissions.Count);
        var builder = new FindingBuilder(numbers);
        foreach (var group in groups)
            findings.Add(builder.Build(group));
        foreach (var reading in numbers.Readings)
        {
            foreach (var contradiction in SelfContradictions.Of(reading))
            {
                if (contradiction.Confidence >= minimumConfidence)
                    findings.Add(contradiction);
            }
        }

        int contradictionsEnd = findings.Count;
        findings.AddRange(omissions);
        return InOrder(findings, i => i < groups.Count ? groups[i].Weight : i < contradictionsEnd ? 1 : 0, numbers);
    }

    private static ImmutableArray<Finding> InOrder(List<Finding> findings, Func<int, int> weightOf, PassageNumbers numbers)
    {
        var sorted = findings.ToArray();
        var keys = ArrayPool<FindingOrder>.Shared.Rent(sorted.Length);
        for (int i = 0; i < sorted.Length; i++)
            keys[i] = FindingOrder.Of(sorted[i], weightOf(i), numbers.Document(sorted[i].Positions[0].Citations[0].DocumentId));
        keys.AsSpan(0, sorted.Length).Sort(sorted.AsSpan());
        ArrayPool<FindingOrder>.Shared.Return(keys, clearArray: true);
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }
}
