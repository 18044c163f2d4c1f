using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>Documents that depend on one another: together they are one source. Immutable and thread-safe; equality is by reference.</summary>
public sealed class SourceGroup
{
    /// <summary>Makes a group of at least one document.</summary>
    public SourceGroup(ImmutableArray<string> documentIds) => DocumentIds = documentIds;

    /// <summary>The ids of its documents, in the order of the comparison.</summary>
    public ImmutableArray<string> DocumentIds { get; }

    /// <summary>The document that the others likely take from; <c>null</c> when nothing tells, or when there are no others.</summary>
    public string? Origin { get; init; }

    /// <summary>The agency whose report it is, as a credit names it: <c>AP</c>; <c>null</c> when none is credited.</summary>
    public string? Agency { get; init; }
}
