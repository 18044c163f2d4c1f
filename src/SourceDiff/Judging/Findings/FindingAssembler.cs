using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>
/// Merges the verdicts of all pairs of documents into findings: verdicts that meet in the same words of a document are one
/// finding over all documents, and so are repeated mentions of one value. O(v log v) for v verdicts.
/// </summary>
internal static class FindingAssembler
{
    /// <summary>The findings of a comparison, the most important first.</summary>
    /// <param name="readings">All documents; the order decides that of citations.</param>
    /// <param name="pairs">The judged pairs.</param>
    /// <param name="minimumConfidence">Verdicts below it are left out.</param>
    public static ImmutableArray<Finding> Assemble(IReadOnlyList<DocumentReading> readings, IReadOnlyList<JudgingContext> pairs, double minimumConfidence = 0)
    {
        var order = new Dictionary<string, int>(readings.Count, StringComparer.Ordinal);
        foreach (var reading in readings)
            order[reading.Document.Id] = order.Count;
        var verdicts = VerdictGroups.Of(pairs, order, minimumConfidence);
        var findings = new List<Finding>(verdicts.Count);
        var keys = new List<FindingOrder>(verdicts.Count);
        foreach (var group in verdicts)
            Add(FindingBuilder.Build(group), group.Max(placed => placed.Verdict.Weight));
        foreach (var omission in OmissionFinder.Find(readings, pairs))
        {
            if (omission.Confidence >= minimumConfidence)
                Add(omission, 0);
        }

        var sorted = findings.ToArray();
        Array.Sort(keys.ToArray(), sorted);
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);

        void Add(Finding finding, int weight)
        {
            findings.Add(finding);
            keys.Add(FindingOrder.Of(finding, weight, order));
        }
    }
}
