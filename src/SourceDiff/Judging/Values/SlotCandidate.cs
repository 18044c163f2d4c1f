using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Two values that were held against each other, with what speaks for their being rivals: what the weights are fitted on.</summary>
internal sealed record SlotCandidate(Fact Left, Fact Right, float[] Features, double Probability)
{
    /// <summary>Why the two were not weighed, and so have no features; <c>null</c> when they were.</summary>
    public string? Reason { get; init; }

    public static SlotCandidate Unweighed(Fact left, Fact right, string reason) => new(left, right, [], 0) { Reason = reason };
}
