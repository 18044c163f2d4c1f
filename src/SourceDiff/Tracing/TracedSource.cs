using SourceDiff.Model;

namespace SourceDiff.Tracing;

/// <summary>A document with what it says of where it comes from.</summary>
internal sealed class TracedSource(DocumentReading reading)
{
    public DocumentReading Reading { get; } = reading;

    public List<Credit> Credits { get; } = CreditFinder.Find(reading);

    public string Id => Reading.Document.Id;

    public string? Publisher => string.IsNullOrWhiteSpace(Reading.Document.Publisher) ? null : Reading.Document.Publisher;

    /// <summary>The agency or outlet whose report the whole article is; <c>null</c> when it says none.</summary>
    public Credit? Filed => Credits.Find(credit => credit is { Strength: CreditStrength.Filed, IsReporter: false });

    /// <summary>The reporter whose report the article says it is ("Reporting by Jane Roe; editing by …"); <c>null</c> when it says none.</summary>
    public Credit? Reporter => Credits.Find(credit => credit.IsReporter);
}
