using System.Collections.Immutable;

namespace SourceDiff.Model;

/// <summary>
/// Passages of two documents that report the same thing: one to one, or several where one side splits what the other
/// says in one. Similarity aligns; it never decides whether the two agree.
/// Immutable and thread-safe; equality is by reference.
/// </summary>
public sealed class Alignment
{
    private readonly Alignment? _mirrored;
    private ImmutableArray<TokenEdit> _edits;
    private ImmutableArray<AlignmentEvidence> _evidence;

    /// <summary>Makes an alignment. Both sides hold at least one passage, in text order.</summary>
    public Alignment(AlignedSide left, AlignedSide right, AlignmentKind kind, double similarity,
        ImmutableArray<TokenEdit> edits, ImmutableArray<AlignmentEvidence> evidence)
    {
        Left = left;
        Right = right;
        Kind = kind;
        Similarity = similarity;
        _edits = edits;
        _evidence = evidence;
    }

    /// <summary>The other side's view of an alignment; its phrases are turned when somebody asks for them.</summary>
    private Alignment(Alignment mirrored)
        : this(mirrored.Right, mirrored.Left, mirrored.Kind, mirrored.Similarity, default, default) => _mirrored = mirrored;

    /// <summary>The passages of the document that comes first in the comparison.</summary>
    public AlignedSide Left { get; }

    /// <summary>The passages of the document that comes later in the comparison.</summary>
    public AlignedSide Right { get; }

    /// <summary>How the two are related.</summary>
    public AlignmentKind Kind { get; }

    /// <summary>The probability that the passages report the same thing, 0–1, their values masked.</summary>
    public double Similarity { get; }

    /// <summary>The phrases that differ, in text order of the left side; empty for a verbatim alignment.</summary>
    public ImmutableArray<TokenEdit> Edits => _edits.IsDefault && _mirrored is not null ? _edits = MirrorEdits(_mirrored.Edits) : _edits;

    /// <summary>Why the passages were aligned: what they share.</summary>
    public ImmutableArray<AlignmentEvidence> Evidence => _evidence.IsDefault && _mirrored is not null ? _evidence = MirrorEvidence(_mirrored.Evidence) : _evidence;

    /// <summary>The same alignment seen from the other side.</summary>
    public Alignment Mirror() => _mirrored ?? new Alignment(this);

    private static ImmutableArray<TokenEdit> MirrorEdits(ImmutableArray<TokenEdit> edits)
    {
        var mirrored = ImmutableArray.CreateBuilder<TokenEdit>(edits.Length);
        foreach (var edit in edits)
            mirrored.Add(edit.Mirror());
        mirrored.Sort(static (x, y) => x.Left != y.Left ? x.Left.CompareTo(y.Left) : x.Right.CompareTo(y.Right));
        return mirrored.MoveToImmutable();
    }

    private static ImmutableArray<AlignmentEvidence> MirrorEvidence(ImmutableArray<AlignmentEvidence> evidence)
    {
        var mirrored = ImmutableArray.CreateBuilder<AlignmentEvidence>(evidence.Length);
        foreach (var shared in evidence)
            mirrored.Add(shared.Mirror());
        mirrored.Sort(static (x, y) => x.Left != y.Left ? x.Left.CompareTo(y.Left) : x.Right.CompareTo(y.Right));
        return mirrored.MoveToImmutable();
    }
}
