using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Two differing values that could be rivals, with what speaks for it: what the weights are fitted on.</summary>
internal sealed record SlotCandidate(Fact Left, Fact Right, float[] Features, double Probability);
