namespace SourceDiff.Model;

/// <summary>One thing that two aligned passages share.</summary>
/// <param name="Kind">What is shared.</param>
/// <param name="Left">The words on the left.</param>
/// <param name="Right">The words on the right.</param>
/// <param name="Weight">How much it speaks for the alignment: the information it carries, in nats.</param>
public readonly record struct AlignmentEvidence(EvidenceKind Kind, TextSpan Left, TextSpan Right, double Weight)
{
    /// <summary>The same evidence seen from the other side.</summary>
    public AlignmentEvidence Mirror() => new(Kind, Right, Left, Weight);
}
