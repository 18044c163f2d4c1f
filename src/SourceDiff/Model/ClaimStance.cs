using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>How one document that reports a claim stands to it. Immutable and thread-safe; equality is by reference.</summary>
public sealed class ClaimStance
{
    /// <summary>Makes the stance of the document with the id <paramref name="documentId"/>.</summary>
    public ClaimStance(string documentId, Stance stance)
    {
        DocumentId = documentId;
        Stance = stance;
    }

    /// <summary>The <see cref="Document.Id"/> of the document.</summary>
    public string DocumentId { get; }

    /// <summary>How it stands to the claim; never <see cref="Stance.Silent"/>, <see cref="Stance.NotCompared"/> or <see cref="Stance.Touches"/>.</summary>
    public Stance Stance { get; }

    /// <summary>Whom the document credits with the claim, each once, in text order; empty when it asserts the claim itself.</summary>
    public ImmutableArray<CreditedSource> CreditedTo { get; init; } = [];

    /// <summary>
    /// The passage in which a document that has none of the claim's passages tells it, deep in a sentence that is about more, or gives another value for
    /// what its label says; <c>null</c> for all others.
    /// </summary>
    public Citation? Elsewhere { get; init; }

    /// <summary>The words by which it disputes the claim: a value that conflicts, or a denial; empty when it does not.</summary>
    public ImmutableArray<Citation> DisputedBy { get; init; } = [];
}
