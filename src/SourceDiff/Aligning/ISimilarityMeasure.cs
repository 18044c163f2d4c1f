namespace SourceDiff.Aligning;

/// <summary>
/// Says how likely two passages report the same thing. The aligner proposes the pairs and measures their
/// <see cref="SimilarityFeature"/>s; a measure weighs them, or looks at the passages themselves (with embeddings, say).
/// It is pure, symmetric (swapping the sides gives the same number) and may be called from many threads. It never decides
/// whether passages agree: it should not look at their values.
/// </summary>
public interface ISimilarityMeasure
{
    /// <summary>The probability, 0–1, that the two passages report the same thing.</summary>
    double Measure(in PassagePair pair);
}
