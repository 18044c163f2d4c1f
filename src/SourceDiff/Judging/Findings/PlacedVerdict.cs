namespace SourceDiff.Judging.Findings;

/// <summary>A verdict with the places of its two documents in the comparison, the earlier one on the left.</summary>
internal readonly record struct PlacedVerdict(Verdict Verdict, int Left, int Right, string LeftId, string RightId);
