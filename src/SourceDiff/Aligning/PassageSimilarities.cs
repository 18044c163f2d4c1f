using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>
/// How alike every passage of one document is to every passage of the other, as the aligner sees it: a dense matrix,
/// 0 where the index proposes no pair. For evaluation and for short texts; the memory grows with the product of the lengths.
/// </summary>
internal static class PassageSimilarities
{
    public static float[,] Of(DocumentReading left, DocumentReading right, ISimilarityMeasure? measure = null) =>
        Of(left, right, measure, 0, static pair => pair.Similarity);

    /// <summary>
    /// Which partner of a passage suits it best, as the aligner sees it: greater is better, negative infinity where the index
    /// proposes no pair.
    /// </summary>
    public static float[,] Preferences(DocumentReading left, DocumentReading right) =>
        Of(left, right, null, float.NegativeInfinity, static pair => pair.Preference);

    private static float[,] Of(DocumentReading left, DocumentReading right, ISimilarityMeasure? measure, float none, Func<ScoredPair, float> value)
    {
        using PassageIndex leftIndex = new(left), rightIndex = new(right);
        using var scoring = new PassageScoring(leftIndex, rightIndex, everything: true);
        scoring.Score(measure ?? LogisticSimilarity.Fitted, CancellationToken.None);
        var similarities = new float[left.Passages.Length, right.Passages.Length];
        if (none != 0 && similarities.Length > 0)
            System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref similarities[0, 0], similarities.Length).Fill(none);
        foreach (ref readonly var pair in scoring.Pairs)
            similarities[pair.Left, pair.Right] = value(pair);
        return similarities;
    }
}
