using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>Aligns the passages of two readings.</summary>
internal sealed class PassageAligner(ISimilarityMeasure similarity, double minimumSimilarity)
{
    public ImmutableArray<Alignment> Align(DocumentReading left, DocumentReading right, CancellationToken cancellation)
    {
        var alignments = ImmutableArray.CreateBuilder<Alignment>();
        foreach (var leftPassage in left.Passages)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var rightPassage in right.Passages)
            {
                double measured = similarity.Measure(left, leftPassage, right, rightPassage);
                if (measured < minimumSimilarity)
                    continue;
                alignments.Add(new Alignment(new AlignedSide(left.Document.Id, [leftPassage]), new AlignedSide(right.Document.Id, [rightPassage]),
                    AlignmentKind.Paraphrase, measured, [], []));
            }
        }

        return alignments.ToImmutable();
    }
}
