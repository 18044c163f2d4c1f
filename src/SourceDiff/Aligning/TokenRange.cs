namespace SourceDiff.Aligning;

/// <summary>Tokens <c>[First, End)</c> of one document.</summary>
internal readonly record struct TokenRange(int First, int End);
