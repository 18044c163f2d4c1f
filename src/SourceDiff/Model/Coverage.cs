using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>What a comparison looked at, and what it did not: nothing is dropped silently. Immutable and thread-safe; equality is by reference.</summary>
public sealed class Coverage
{
    /// <summary>Makes the coverage of a comparison.</summary>
    public Coverage(ImmutableArray<DocumentCoverage> documents, ImmutableArray<NotCompared> notCompared, ImmutableArray<string> limits)
    {
        Documents = documents;
        NotCompared = notCompared;
        Limits = limits;
    }

    /// <summary>One entry a document, in the order of the comparison.</summary>
    public ImmutableArray<DocumentCoverage> Documents { get; }

    /// <summary>Pairs of facts that could not be compared, by reason, the most frequent first.</summary>
    public ImmutableArray<NotCompared> NotCompared { get; }

    /// <summary>The limits that were hit, one sentence each; empty when the comparison is complete.</summary>
    public ImmutableArray<string> Limits { get; }
}
