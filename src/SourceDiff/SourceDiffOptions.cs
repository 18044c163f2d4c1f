using System.ComponentModel.DataAnnotations;

namespace SourceDiff;

/// <summary>Settings of a comparer. The defaults suit news articles; a comparer copies them when it is made.</summary>
public sealed class SourceDiffOptions
{
    /// <summary>How alike two passages must be to align: raise it to align less and surer, lower it to align more.</summary>
    /// <value>A probability, 0–1; 0.3 by default, where precision and recall of links balance best.</value>
    [Range(0.0, 1.0)]
    public double MinimumSimilarity { get; set; } = 0.3;

    /// <summary>Findings below this confidence are left out of the comparison.</summary>
    /// <value>A probability, 0–1; 0 by default: every finding is kept.</value>
    [Range(0.0, 1.0)]
    public double MinimumConfidence { get; set; }

    /// <summary>How much of a document is read; what lies beyond is not compared, and the coverage says so.</summary>
    /// <value>UTF-16 code units, at least 1; 10,000,000 by default.</value>
    [Range(1, int.MaxValue)]
    public int MaxDocumentLength { get; set; } = 10_000_000;

    /// <summary>
    /// How many documents one comparison takes; more are refused. Every pair is aligned, so the work grows with the square.
    /// </summary>
    /// <value>Documents, at least 2; 1,000 by default.</value>
    [Range(2, 100_000)]
    public int MaxDocuments { get; set; } = 1_000;

    /// <summary>
    /// How long the pairs of one comparison may be aligned and judged. Pairs that are not reached in time are left out, and the
    /// coverage says so: a comparison that hits the limit depends on the speed of the machine.
    /// </summary>
    /// <value>A time from a millisecond to 24 days; <c>null</c>, no limit, by default.</value>
    [TimeRange(0.001, 2_073_600)]
    public TimeSpan? TimeLimit { get; set; }

    internal SourceDiffOptions Copy() => (SourceDiffOptions)MemberwiseClone();
}
