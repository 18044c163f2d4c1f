using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>Aligns the passages of two readings.</summary>
internal sealed class PassageAligner(ISimilarityMeasure similarity, double minimumSimilarity)
{
    public ImmutableArray<Alignment> Align(DocumentReading left, DocumentReading right, CancellationToken cancellation)
    {
        using var scoring = new PassageScoring(left, right);
        scoring.Score(similarity, cancellation);
        var alignments = ImmutableArray.CreateBuilder<Alignment>();
        foreach (ref readonly var pair in scoring.Pairs)
        {
            if (pair.Similarity < minimumSimilarity)
                continue;
            alignments.Add(new Alignment(new AlignedSide(left.Document.Id, [left.Passages[pair.Left]]), new AlignedSide(right.Document.Id, [right.Passages[pair.Right]]),
                AlignmentKind.Paraphrase, pair.Similarity, [], []));
        }

        return alignments.ToImmutable();
    }
}
