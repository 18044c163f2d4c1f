using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SourceDiff.Model;

namespace SourceDiff;

/// <summary>Compares articles on one event. Implementations are thread-safe.</summary>
public interface ISourceComparer
{
    /// <summary>Every rule that can stand behind a finding, built in or of the host's judges, in the order of their ids.</summary>
    ImmutableArray<Rule> Rules { get; }

    /// <summary>Reads one document, so that it can be compared many times without being read again.</summary>
    DocumentReading Read(Document document, CancellationToken cancellationToken = default);

    /// <summary>Compares two or more documents.</summary>
    /// <exception cref="ArgumentException">There are fewer than two documents, or two have the same id.</exception>
    [OverloadResolutionPriority(1)] // Compare([new("a", …), new("b", …)])
    Comparison Compare(IReadOnlyList<Document> documents, CancellationToken cancellationToken = default);

    /// <summary>Compares two or more documents that have been read.</summary>
    /// <exception cref="ArgumentException">There are fewer than two documents, or two have the same id.</exception>
    Comparison Compare(IReadOnlyList<DocumentReading> readings, CancellationToken cancellationToken = default);

    /// <summary>Starts a comparison that documents are added to and taken from, each compared once.</summary>
    ComparisonSession StartSession();
}
