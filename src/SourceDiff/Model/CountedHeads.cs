namespace SourceDiff.Model;

/// <summary>The words that say what a number counts and what happened to it.</summary>
/// <param name="Counted">The token that heads what is counted, or -1.</param>
/// <param name="Predicate">The token that heads what is said of it, or -1.</param>
/// <param name="Outcome">The name of the outcome; empty when none is told.</param>
internal sealed record CountedHeads(int Counted, int Predicate, string Outcome);
