using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>One thing that several documents report: their passages on it, grouped over all documents. Immutable and thread-safe; equality is by reference.</summary>
public sealed class Claim
{
    /// <summary>Makes a claim; <paramref name="label"/> is the clearest of its passages.</summary>
    public Claim(Citation label, ImmutableArray<Citation> passages, ImmutableArray<string> silent)
    {
        Label = label;
        Passages = passages;
        Silent = silent;
    }

    /// <summary>The passage that says it most clearly.</summary>
    public Citation Label { get; }

    /// <summary>Every passage that reports it, ordered by document, then by span.</summary>
    public ImmutableArray<Citation> Passages { get; }

    /// <summary>The ids of the documents that do not report it, in the order of the comparison.</summary>
    public ImmutableArray<string> Silent { get; }

    /// <summary>The documents that report it, in the order of the comparison.</summary>
    public IEnumerable<string> Reporting => Passages.Select(passage => passage.DocumentId).Distinct();
}
