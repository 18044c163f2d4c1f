using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SourceDiff.Aligning;
using SourceDiff.Judging;
using SourceDiff.Model;
using SourceDiff.Reading;
using SourceDiff.Tracing;

namespace SourceDiff;

/// <summary>
/// The whole of SourceDiff: reads, aligns and judges. The only class that knows all stages. Make one and keep it: it is
/// thread-safe and holds no documents.
/// </summary>
public sealed class SourceComparer : ISourceComparer
{
    private readonly SourceDiffOptions _options;
    private readonly DocumentReader _reader;
    private readonly PairComparer _pairs;
    private readonly ImmutableArray<IFactJudge> _judges;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;

    private SourceComparer(
        SourceDiffOptions options, DocumentReader reader, PairComparer pairs, ImmutableArray<IFactJudge> judges, ILogger logger, TimeProvider time)
    {
        _options = options;
        _reader = reader;
        _pairs = pairs;
        _judges = judges;
        _logger = logger;
        _time = time;
    }

    /// <summary>Makes a comparer without a container.</summary>
    /// <param name="options">The settings; the defaults when left out.</param>
    /// <param name="extractors">Extractors of the host, run after the built-in ones, in this order.</param>
    /// <param name="judges">Judges of the host, run after the built-in ones, in this order.</param>
    /// <param name="similarity">Replaces the built-in measure of similarity.</param>
    /// <param name="loggers">Where to log; nowhere when left out.</param>
    /// <param name="time">The clock of <see cref="SourceDiffOptions.TimeLimit"/>; the system's when left out.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is out of its range.</exception>
    public static SourceComparer Create(
        SourceDiffOptions? options = null,
        IEnumerable<IFactExtractor>? extractors = null,
        IEnumerable<IFactJudge>? judges = null,
        ISimilarityMeasure? similarity = null,
        ILoggerFactory? loggers = null,
        TimeProvider? time = null)
    {
        ImmutableArray<IFactJudge> allJudges = [.. FactJudges.All, .. judges ?? []];
        var settings = SourceDiffOptionsValidator.Check(options ?? new SourceDiffOptions()).Copy();
        return new SourceComparer(
            settings,
            new DocumentReader([.. EnglishExtractors.All, .. extractors ?? []], settings.MaxDocumentLength),
            new PairComparer(new PassageAligner(similarity ?? LogisticSimilarity.Fitted, settings.MinimumSimilarity), allJudges, settings.MinimumConfidence, settings.Threads),
            allJudges,
            loggers?.CreateLogger(typeof(SourceComparer).FullName!) ?? NullLogger.Instance,
            time ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    public ImmutableArray<Rule> Rules =>
        [.. _judges.SelectMany(judge => judge.Rules).Concat(FactJudges.OfAllDocuments).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public DocumentReading Read(Document document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        cancellationToken.ThrowIfCancellationRequested();
        using var activity = SourceDiffTelemetry.StartReading(document);
        long started = SourceDiffTelemetry.Now();
        var reading = _reader.Read(document, cancellationToken);
        if (reading.IsTruncated)
            SourceComparerLog.Truncated(_logger, document.Id, document.Text.Length, _options.MaxDocumentLength);
        SourceDiffTelemetry.Read(document, started);
        return reading;
    }

    /// <inheritdoc/>
    [OverloadResolutionPriority(1)]
    public Comparison Compare(IReadOnlyList<Document> documents, CancellationToken cancellationToken = default)
    {
        ComparerInput.Check(documents, document => document, _options.MaxDocuments);
        var readings = new DocumentReading[documents.Count];
        Workers.Run(readings.Length, readings.Length > 2 ? _options.Threads : 1, static () => 0, static _ => { }, (i, _) =>
        {
            readings[i] = Read(documents[i], cancellationToken);
            return true;
        });
        var comparison = CompareAll(readings, cancellationToken);
        // Nobody else has these readings: what was made to compare them would only fill the memory.
        foreach (var reading in readings)
            reading.Tables.Forget();
        return comparison;
    }

    /// <inheritdoc/>
    public Comparison Compare(IReadOnlyList<DocumentReading> readings, CancellationToken cancellationToken = default)
    {
        ComparerInput.Check(readings, reading => reading.Document, _options.MaxDocuments);
        return CompareAll([.. readings], cancellationToken);
    }

    /// <inheritdoc/>
    public ComparisonSession StartSession() => new(this);

    internal int MaxDocuments => _options.MaxDocuments;

    /// <summary>Compares documents of which some pairs are known; adds the others to them.</summary>
    internal Comparison Compare(List<DocumentReading> readings, JudgedPairs known, CancellationToken cancellation) =>
        CompareAll([.. readings], cancellation, known);

    private Comparison CompareAll(DocumentReading[] readings, CancellationToken cancellation, JudgedPairs? known = null)
    {
        using var activity = SourceDiffTelemetry.StartComparing(readings.Length);
        long started = SourceDiffTelemetry.Now();
        var documents = ImmutableArray.CreateBuilder<Document>(readings.Length);
        foreach (var reading in readings)
            documents.Add(reading.Document);

        var order = DocumentOrder.Sort(readings);
        using var deadline = new Deadline(_options.TimeLimit, _time, cancellation);
        var plan = PairPlan.Of(readings, _options.MaxDocumentsInAllPairs);
        var pairs = _pairs.CompareAll(readings, plan, deadline, known);
        var comparison = ComparisonAssembler.Assemble(documents.MoveToImmutable(), readings, plan, pairs, SourceTracer.Trace(readings, cancellation), order, _options);

        foreach (string limit in comparison.Coverage.Limits)
            SourceComparerLog.LimitHit(_logger, limit);
        SourceComparerLog.Compared(_logger, readings.Length, comparison.Alignments.Length, comparison.Findings.Length);
        SourceDiffTelemetry.Compared(comparison, activity, started);
        return comparison;
    }
}
