namespace SourceDiff.Aligning;

/// <summary>Two passages, by index, and what the measures make of them.</summary>
internal struct ScoredPair
{
    public int Left;
    public int Right;

    /// <summary>The first estimate, in logits.</summary>
    public float FirstEstimate;

    /// <summary>The first estimate as a probability.</summary>
    public float FirstProbability;

    /// <summary>The probability in the end.</summary>
    public float Similarity;
}
