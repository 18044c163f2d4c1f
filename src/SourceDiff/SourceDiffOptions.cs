using System.ComponentModel.DataAnnotations;

namespace SourceDiff;

/// <summary>Settings of a comparer. The defaults suit news articles; a comparer copies them when it is made.</summary>
public sealed class SourceDiffOptions
{
    /// <summary>How alike two passages must be to align: raise it to align less and surer, lower it to align more.</summary>
    /// <value>A probability, 0–1; 0.32 by default, where precision and recall of links balance best.</value>
    [Range(0.0, 1.0)]
    public double MinimumSimilarity { get; set; } = 0.32;

    /// <summary>Findings below this confidence are left out of the comparison.</summary>
    /// <value>A probability, 0–1; 0 by default: every finding is kept.</value>
    [Range(0.0, 1.0)]
    public double MinimumConfidence { get; set; }

    /// <summary>How much of a document is read; what lies beyond is not compared, and the coverage says so.</summary>
    /// <value>UTF-16 code units, at least 1; 10,000,000 by default.</value>
    [Range(1, int.MaxValue)]
    public int MaxDocumentLength { get; set; } = 10_000_000;

    /// <summary>
    /// How many documents one comparison takes; more are refused.
    /// </summary>
    /// <value>Documents, at least 2; 1,000 by default.</value>
    [Range(2, 100_000)]
    public int MaxDocuments { get; set; } = 1_000;

    /// <summary>
    /// Up to how many documents every pair is compared, so that the work grows with the square of their number. Of more, each
    /// document is compared with a few that together hold most of what the others report and with those that share
    /// most with it; the work grows with their number, and the coverage says so.
    /// </summary>
    /// <value>Documents, at least 2; 50 by default. Raise it to <see cref="MaxDocuments"/> to compare every pair whatever it takes.</value>
    [Range(2, 100_000)]
    public int MaxDocumentsInAllPairs { get; set; } = 50;

    /// <summary>
    /// How long the pairs of one comparison may be aligned and judged. Pairs that are not reached in time are left out, and the
    /// coverage says so: a comparison that hits the limit depends on the speed of the machine.
    /// </summary>
    /// <value>A time from a millisecond to 24 days; <c>null</c>, no limit, by default.</value>
    [TimeRange(0.001, 2_073_600)]
    public TimeSpan? TimeLimit { get; set; }

    /// <summary>
    /// How many threads read the documents and compare the pairs of one comparison of three documents or more; two documents are
    /// compared on the calling thread alone. What comes out is byte for byte the same at any degree. A host that runs many comparisons at a time
    /// gains nothing by more than 1.
    /// </summary>
    /// <value>Threads of the pool, the calling one included, at least 1; <c>null</c>, as many as there are processors, by default.</value>
    [Range(1, 1_024)]
    public int? MaxDegreeOfParallelism { get; set; }

    internal int Threads => MaxDegreeOfParallelism ?? Environment.ProcessorCount;

    internal SourceDiffOptions Copy() => (SourceDiffOptions)MemberwiseClone();
}
