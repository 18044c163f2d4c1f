namespace SourceDiff.Judging;

/// <summary>A value without its words, for telling at once whether a document states it anywhere. Equality is by value.</summary>
internal readonly record struct ValueKey(int Kind, double First, double Second = 0);
