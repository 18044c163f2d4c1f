namespace SourceDiff.Tracing;

/// <summary>The same shingle at two places of the row of words.</summary>
/// <param name="Earlier">Where it stands in the document that comes first in the row.</param>
/// <param name="Later">Where it stands in the other.</param>
internal readonly record struct ShingleMatch(int Earlier, int Later);
