using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>How a detail of the left document stands to a detail of the right one. Equality is by value.</summary>
/// <param name="Rule">The rule that fired.</param>
/// <param name="Relation">How the two stand to each other.</param>
/// <param name="Left">The detail of the left document.</param>
/// <param name="Right">The detail of the right document.</param>
/// <param name="Confidence">The probability that an editor would sign it, 0–1.</param>
/// <param name="Explanation">One plain sentence.</param>
public sealed record Verdict(Rule Rule, Relation Relation, VerdictSide Left, VerdictSide Right, double Confidence, string Explanation)
{
    /// <summary>What the values are values of, in words of the texts: <c>people killed</c>; empty when not told.</summary>
    public string Subject { get; init; } = "";

    /// <summary>What readers ask first: 2 for lives lost, 1 for what else happened to people or things, 0 otherwise.</summary>
    internal int Weight { get; init; }

    /// <summary>The tolerance applied, in words; <c>null</c> when none was needed.</summary>
    public string? Tolerance { get; init; }
}
