using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>
/// Aligns the passages of two readings: the same words first, then whatever the measure finds at least as similar as asked;
/// neighbours that one passage covers go into one alignment. Headings and prose align; bylines and boilerplate do not.
/// </summary>
internal sealed class PassageAligner(ISimilarityMeasure similarity, double minimumSimilarity)
{
    /// <summary>Aligns two readings that are compared with no others.</summary>
    public ImmutableArray<Alignment> Align(DocumentReading left, DocumentReading right, CancellationToken cancellation)
    {
        using PassageIndex leftIndex = new(left), rightIndex = new(right);
        return Align(leftIndex, rightIndex, cancellation);
    }

    /// <summary>Aligns two of many documents, each indexed once.</summary>
    public ImmutableArray<Alignment> Align(PassageIndex left, PassageIndex right, CancellationToken cancellation)
    {
        using var scoring = new PassageScoring(left, right);
        scoring.Score(similarity, cancellation);
        using var verbatim = new VerbatimPassages(left, right);
        PooledList<ScoredPair> links = default;
        PassageLinks.Choose(scoring, verbatim, minimumSimilarity, ref links);
        var alignments = Build(left, right, scoring, links.Span, cancellation);
        links.Dispose();
        return alignments;
    }

    private static ImmutableArray<Alignment> Build(PassageIndex left, PassageIndex right, PassageScoring scoring, Span<ScoredPair> links, CancellationToken cancellation)
    {
        PooledList<int> groups = default;
        groups.Resize(links.Length);
        int count = PassageGroups.Number(links, left.Count, right.Count, groups.Span);
        InGroups(links, groups.Span);
        using var builder = new AlignmentBuilder(left, right, scoring);
        var alignments = ImmutableArray.CreateBuilder<Alignment>(count);
        for (int first = 0; first < links.Length;)
        {
            int end = first + 1;
            while (end < links.Length && groups[end] == groups[first])
                end++;
            cancellation.ThrowIfCancellationRequested();
            alignments.Add(builder.Build(links[first..end]));
            first = end;
        }

        groups.Dispose();
        return alignments.MoveToImmutable();
    }

    /// <summary>Brings the links of each group together and keeps their order otherwise: the runtime's sort is not stable.</summary>
    private static void InGroups(Span<ScoredPair> links, Span<int> groups)
    {
        PooledList<long> keys = default;
        for (int i = 0; i < links.Length; i++)
            keys.Add(((long)groups[i] << 32) + i);
        keys.Span.Sort(links);
        for (int i = 0; i < links.Length; i++)
            groups[i] = (int)(keys[i] >> 32);
        keys.Dispose();
    }
}
