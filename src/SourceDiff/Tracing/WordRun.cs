namespace SourceDiff.Tracing;

/// <summary>Words in a row that two documents share.</summary>
/// <param name="Earlier">Where they start in the document that comes first in the row.</param>
/// <param name="Later">Where they start in the other.</param>
/// <param name="Length">How many places of the row they take.</param>
/// <param name="Words">How many words they are.</param>
internal readonly record struct WordRun(int Earlier, int Later, int Length, int Words);
