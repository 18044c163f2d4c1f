namespace SourceDiff;

/// <summary>Settings of a comparison. The defaults suit news articles.</summary>
public sealed class SourceDiffOptions
{
    /// <summary>How alike two passages must be to align.</summary>
    /// <value>A probability, 0–1; .5 by default.</value>
    public double MinimumSimilarity { get; set; } = 0.5;

    /// <summary>Findings below this confidence are left out.</summary>
    /// <value>A probability, 0–1; 0 by default.</value>
    public double MinimumConfidence { get; set; }

    /// <summary>How much of a document is read; what lies beyond is not compared, and the coverage says so.</summary>
    /// <value>UTF-16 code units; 10,000,000 by default.</value>
    public int MaxDocumentLength { get; set; } = 10_000_000;
}
