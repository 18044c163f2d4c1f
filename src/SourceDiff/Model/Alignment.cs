using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>
/// Passages of two documents that report the same thing: one to one, or several where one side splits what the other
/// says in one. Similarity aligns; it never decides whether the two agree.
/// Immutable and thread-safe; equality is by reference.
/// </summary>
public sealed class Alignment
{
    /// <summary>Makes an alignment. Both sides hold at least one passage, in text order.</summary>
    public Alignment(AlignedSide left, AlignedSide right, AlignmentKind kind, double similarity,
        ImmutableArray<TokenEdit> edits, ImmutableArray<AlignmentEvidence> evidence)
    {
        Left = left;
        Right = right;
        Kind = kind;
        Similarity = similarity;
        Edits = edits;
        Evidence = evidence;
    }

    /// <summary>The passages of the document that comes first in the comparison.</summary>
    public AlignedSide Left { get; }

    /// <summary>The passages of the document that comes later in the comparison.</summary>
    public AlignedSide Right { get; }

    /// <summary>How the two are related.</summary>
    public AlignmentKind Kind { get; }

    /// <summary>The probability that the passages report the same thing, 0–1, their values masked.</summary>
    public double Similarity { get; }

    /// <summary>The phrases that differ, in text order of the left side; empty for a verbatim alignment.</summary>
    public ImmutableArray<TokenEdit> Edits { get; }

    /// <summary>Why the passages were aligned: what they share.</summary>
    public ImmutableArray<AlignmentEvidence> Evidence { get; }

    /// <summary>The same alignment seen from the other side.</summary>
    public Alignment Mirror()
    {
        var edits = ImmutableArray.CreateBuilder<TokenEdit>(Edits.Length);
        foreach (var edit in Edits)
            edits.Add(edit.Mirror());
        edits.Sort(static (x, y) => x.Left != y.Left ? x.Left.CompareTo(y.Left) : x.Right.CompareTo(y.Right));
        var evidence = ImmutableArray.CreateBuilder<AlignmentEvidence>(Evidence.Length);
        foreach (var shared in Evidence)
            evidence.Add(shared.Mirror());
        evidence.Sort(static (x, y) => x.Left != y.Left ? x.Left.CompareTo(y.Left) : x.Right.CompareTo(y.Right));
        return new Alignment(Right, Left, Kind, Similarity, edits.MoveToImmutable(), evidence.MoveToImmutable());
    }
}
