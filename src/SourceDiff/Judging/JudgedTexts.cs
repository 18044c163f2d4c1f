using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>The two documents that the verdicts of a pair speak of.</summary>
internal sealed record JudgedTexts(DocumentReading Left, DocumentReading Right);
