using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>One value of a finding and every citation that holds it: "three say 12, one says 14". Immutable and thread-safe; equality is by reference.</summary>
public sealed class Position
{
    /// <summary>Makes a position with at least one citation.</summary>
    public Position(string value, ImmutableArray<Citation> citations)
    {
        Value = value;
        Citations = citations;
    }

    /// <summary>The normalised value of the facts, in words that read: <c>12 people</c>.</summary>
    public string Value { get; }

    /// <summary>The values the wording leaves possible, for amounts; <c>null</c> otherwise.</summary>
    public Interval? Range { get; init; }

    /// <summary>The exact words, ordered by document, then by span.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>The documents that hold the value, each once, in the order of the citations.</summary>
    public IEnumerable<string> DocumentIds => Citations.Select(citation => citation.DocumentId).Distinct();
}
