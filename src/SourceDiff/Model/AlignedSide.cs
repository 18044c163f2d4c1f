using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>One document's passages in an alignment. Immutable and thread-safe; equality is by reference.</summary>
public sealed class AlignedSide
{
    /// <summary>Makes a side of at least one passage, in text order.</summary>
    public AlignedSide(string documentId, ImmutableArray<Passage> passages)
    {
        DocumentId = documentId;
        Passages = passages;
    }

    /// <summary>The <see cref="Document.Id"/> of the document.</summary>
    public string DocumentId { get; }

    /// <summary>The passages aligned, in text order; they need not be neighbours.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>The evidence: one citation a passage.</summary>
    public IEnumerable<Citation> Citations => Passages.Select(passage => new Citation(DocumentId, passage.Span));
}
