using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>
/// How alike every passage of one document is to every passage of the other, as the aligner sees it: a dense matrix,
/// 0 where the index proposes no pair. For evaluation and for short texts; the memory grows with the product of the lengths.
/// </summary>
internal static class PassageSimilarities
{
    public static float[,] Of(DocumentReading left, DocumentReading right, ISimilarityMeasure? measure = null)
    {
        using PassageIndex leftIndex = new(left), rightIndex = new(right);
        using var scoring = new PassageScoring(leftIndex, rightIndex, everything: true);
        scoring.Score(measure ?? LogisticSimilarity.Fitted, CancellationToken.None);
        var similarities = new float[left.Passages.Length, right.Passages.Length];
        foreach (ref readonly var pair in scoring.Pairs)
            similarities[pair.Left, pair.Right] = pair.Similarity;
        return similarities;
    }
}
