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
    public Credit? Filed => AllFiled.FirstOrDefault();

    /// <summary>Those whose report it is; an outlet may put one together of two agencies' ("dpa/AFP").</summary>
    public IEnumerable<Credit> AllFiled => Credits.Where(credit => credit is { Strength: CreditStrength.Filed, IsReporter: false });

    /// <summary>The outlets that the first sentences take the news from.</summary>
    public IEnumerable<Credit> Relayed => Credits.Where(credit => credit.Strength == CreditStrength.Relayed);

    /// <summary>The reporters whose report the article says it is ("Reporting by Jane Roe; editing by …").</summary>
    public IEnumerable<Credit> Reporters => Credits.Where(credit => credit.IsReporter);
}
