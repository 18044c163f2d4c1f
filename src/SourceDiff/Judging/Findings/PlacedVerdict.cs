namespace SourceDiff.Judging.Findings;

/// <summary>A verdict with the numbers of what it is about.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Left">The number of the left document.</param>
/// <param name="Right">The number of the right document.</param>
/// <param name="LeftMention">The number of the left words.</param>
/// <param name="RightMention">The number of the right words.</param>
/// <param name="Leader">The verdict that says the same of other mentions, or this one.</param>
internal readonly record struct PlacedVerdict(Verdict Verdict, int Left, int Right, int LeftMention, int RightMention, int Leader);
