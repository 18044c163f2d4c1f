namespace SourceDiff.Cli.Batch;

/// <summary>The result of one line: a line of JSON with its line feed.</summary>
internal readonly record struct LineResult(ReadOnlyMemory<byte> Json, bool IsCompared);
