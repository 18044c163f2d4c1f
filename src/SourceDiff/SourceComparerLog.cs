using Microsoft.Extensions.Logging;

namespace SourceDiff;

/// <summary>What a comparer logs. The stages are pure and log nothing.</summary>
internal static partial class SourceComparerLog
{
    [LoggerMessage(1, LogLevel.Debug, "Compared {Documents} documents: {Alignments} alignments, {Findings} findings.")]
    public static partial void Compared(ILogger logger, int documents, int alignments, int findings);

    [LoggerMessage(2, LogLevel.Warning, "Document '{Document}' is {Length} code units long: only the first {Limit} are read. Raise MaxDocumentLength to read all.")]
    public static partial void Truncated(ILogger logger, string document, int length, int limit);

    [LoggerMessage(3, LogLevel.Warning, "The comparison hit a limit: {Limit}")]
    public static partial void LimitHit(ILogger logger, string limit);
}
