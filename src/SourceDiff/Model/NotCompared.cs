namespace SourceDiff.Model;

/// <summary>Facts that stand in aligned passages but were not comparable, counted by reason. Equality is by value.</summary>
/// <param name="Reason">Why, in words: <c>different things counted</c>, <c>currencies differ</c>.</param>
/// <param name="Count">How many pairs of facts.</param>
public sealed record NotCompared(string Reason, int Count);
