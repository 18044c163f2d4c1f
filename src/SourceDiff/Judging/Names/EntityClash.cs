namespace SourceDiff.Judging.Names;

/// <summary>Two names of one slot that are not one: who they are, what differs, and how surely the slot is one.</summary>
internal readonly record struct EntityClash(int Left, int Right, NameComparison Comparison, double Strength);
