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

    /// <summary>
    /// Which of the partners of one passage suits it best: greater is better. A likely link need not be the likeliest partner: a
    /// summary shares something with many passages, and each of those has one that tells the same.
    /// </summary>
    public float Preference;
}
