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
        var findings = new List<Finding>(groups.Count + omissions.Count);
        var keys = new List<FindingOrder>(groups.Count + omissions.Count);
        var builder = new FindingBuilder(numbers);
        foreach (var group in groups)
            Add(builder.Build(group), group.Weight);
        foreach (var reading in numbers.Readings)
        {
            foreach (var contradiction in SelfContradictions.Of(reading))
            {
                if (contradiction.Confidence >= minimumConfidence)
                    Add(contradiction, 1);
            }
        }

        foreach (var omission in omissions)
            Add(omission, 0);

        var sorted = findings.ToArray();
        CollectionsMarshal.AsSpan(keys).Sort(sorted.AsSpan());
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);

        void Add(Finding finding, int weight)
        {
            findings.Add(finding);
            keys.Add(FindingOrder.Of(finding, weight, numbers.Document(finding.Positions[0].Citations[0].DocumentId)));
        }
    }
}
