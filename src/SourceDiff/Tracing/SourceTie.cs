using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>Two documents of which one depends on the other, by their places in the row of sources.</summary>
internal sealed record SourceTie(int Earlier, int Later, TextReuse Reuse)
{
    /// <summary>How much of the smaller is in the larger; documents of one outlet or agency are one source whatever they share.</summary>
    public double Strength => Reuse.Kind is TextReuseKind.SameOutlet or TextReuseKind.SharedAgency ? 1 : Math.Max(Reuse.LeftShare, Reuse.RightShare);
}
