using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>What a judge works on: the readings of two documents and how their passages align.</summary>
public sealed class JudgingContext
{
    private readonly List<Verdict> _verdicts = [];
    private readonly SortedDictionary<string, int> _notCompared = new(StringComparer.Ordinal);

    internal JudgingContext(DocumentReading left, DocumentReading right, ImmutableArray<Alignment> alignments, CancellationToken cancellation)
    {
        Left = left;
        Right = right;
        Alignments = alignments;
        Cancellation = cancellation;
    }

    /// <summary>The reading of the one document.</summary>
    public DocumentReading Left { get; }

    /// <summary>The reading of the other document.</summary>
    public DocumentReading Right { get; }

    /// <summary>Their alignments, in text order of the left side.</summary>
    public ImmutableArray<Alignment> Alignments { get; }

    /// <summary>Cancels the judging; judges check it once an alignment.</summary>
    public CancellationToken Cancellation { get; }

    internal IReadOnlyList<Verdict> Verdicts => _verdicts;

    internal IReadOnlyDictionary<string, int> NotCompared => _notCompared;

    /// <summary>Reports how two details stand to each other.</summary>
    public void Report(Verdict verdict) => _verdicts.Add(verdict);

    /// <summary>Reports that two facts stand in aligned passages but cannot be compared, and why.</summary>
    /// <param name="reason">A few words, the same for every pair of the kind: <c>currencies differ</c>.</param>
    public void ReportNotComparable(string reason) =>
        _notCompared[reason] = _notCompared.GetValueOrDefault(reason) + 1;
}
