using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>What one document credits to a source and the other states in its own voice.</summary>
/// <param name="Credit">The credit.</param>
/// <param name="IsLeft">Whether the left document has it.</param>
/// <param name="Words">What the other document states itself.</param>
/// <param name="Shared">The share of what is credited that these words say too.</param>
internal readonly record struct SourceDrift(AttributionFact Credit, bool IsLeft, TextSpan Words, double Shared);
