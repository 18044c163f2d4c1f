using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>
/// Two documents of which one takes words from the other, or both from a third. Quotations, datelines and text of the site do
/// not count: two reporters at one press conference share what was said there. Immutable and thread-safe; equality is by reference.
/// </summary>
public sealed class TextReuse
{
    /// <summary>Makes the reuse between two documents, <paramref name="left"/> the one that comes first in the comparison.</summary>
    public TextReuse(string left, string right, TextReuseKind kind, double leftShare, double rightShare, ImmutableArray<SharedRun> runs)
    {
        Left = left;
        Right = right;
        Kind = kind;
        LeftShare = leftShare;
        RightShare = rightShare;
        Runs = runs;
    }

    /// <summary>The id of the document that comes first in the comparison.</summary>
    public string Left { get; }

    /// <summary>The id of the other.</summary>
    public string Right { get; }

    /// <summary>How much is reused.</summary>
    public TextReuseKind Kind { get; }

    /// <summary>The share of the left document's own words that stand in the right one too, 0–1.</summary>
    public double LeftShare { get; }

    /// <summary>The share of the right document's own words that stand in the left one too, 0–1.</summary>
    public double RightShare { get; }

    /// <summary>The words shared, in runs of twelve and more, the longest first; the shares count runs of six and more.</summary>
    public ImmutableArray<SharedRun> Runs { get; }

    /// <summary>Misspelt words that both have, in text order of the left document: mistakes are copied, not made twice.</summary>
    public ImmutableArray<SharedRun> SharedErrors { get; init; } = [];

    /// <summary>The id of the document the words likely come from; <c>null</c> when nothing tells.</summary>
    public string? Origin { get; init; }

    /// <summary>What tells where the words come from.</summary>
    public OriginEvidence OriginEvidence { get; init; }

    /// <summary>The agency or outlet that the credits name; <c>null</c> when none does.</summary>
    public string? Credit { get; init; }

    /// <summary>The words of the credit, in either document; <c>null</c> when there is none in their texts.</summary>
    public Citation? CreditedAt { get; init; }

    /// <summary>Whether one document depends on the other, so that both together are one source.</summary>
    public bool IsDependent => Kind != TextReuseKind.Passages;

    /// <summary>The same reuse seen from the other side.</summary>
    public TextReuse Mirror() => new(Right, Left, Kind, RightShare, LeftShare,
        [.. Runs.Select(run => run.Mirror()).OrderByDescending(run => run.Words).ThenBy(run => run.Left.Span)])
    {
        SharedErrors = [.. SharedErrors.Select(error => error.Mirror()).OrderBy(error => error.Left.Span)],
        Origin = Origin,
        OriginEvidence = OriginEvidence,
        Credit = Credit,
        CreditedAt = CreditedAt,
    };

    /// <summary>The same reuse as another kind, with these errors.</summary>
    internal TextReuse With(TextReuseKind kind, ImmutableArray<SharedRun> errors) => new(Left, Right, kind, LeftShare, RightShare, Runs)
    {
        SharedErrors = [.. errors.OrderBy(error => error.Left.Span)],
        Origin = Origin,
        OriginEvidence = OriginEvidence,
        Credit = Credit,
        CreditedAt = CreditedAt,
    };
}
