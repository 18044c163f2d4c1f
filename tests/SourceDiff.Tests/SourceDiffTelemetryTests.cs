using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SourceDiff.Model;

namespace SourceDiff.Tests;

[NonParallelizable]
public class SourceDiffTelemetryTests
{
    private static readonly Document[] Documents =
    [
        new("a", "The harbour court opened case #4711 against the ferry company."),
        new("b", "The harbour court opened case #4712 against the ferry company."),
    ];

    [Test]
    public void Compare_MeterListened_MeasuresDurationsSizesAndFindings()
    {
        var seen = new HashSet<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == "SourceDiff")
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => seen.Add($"{instrument.Name} {value >= 0}"));
        listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => seen.Add($"{instrument.Name} {value}"));
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => seen.Add($"{instrument.Name} {tags[0].Key}={tags[0].Value}"));
        listener.Start();

        CaseComparer().Compare(Documents);

        Assert.That(seen, Is.SupersetOf(new[]
        {
            "sourcediff.read.duration True", "sourcediff.compare.duration True", "sourcediff.document.size 62",
            "sourcediff.compare.documents 2", "sourcediff.findings relation=conflicts",
        }));
    }

    [Test]
    public void Compare_ActivityListened_StartsReadingAndComparing()
    {
        var seen = new List<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "SourceDiff",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => seen.Add($"{activity.OperationName} {string.Join(' ', activity.TagObjects.Select(tag => tag.Key).Order())}"),
        };
        ActivitySource.AddActivityListener(listener);

        CaseComparer().Compare(Documents);

        Assert.That(seen, Is.EqualTo(new[]
        {
            "SourceDiff.Read sourcediff.document.size",
            "SourceDiff.Read sourcediff.document.size",
            "SourceDiff.Compare sourcediff.compare.documents sourcediff.findings",
        }));
    }

    [Test]
    public void Telemetry_NobodyListens_AllocatesNothing()
    {
        var comparison = CaseComparer().Compare(Documents);
        Measure(comparison);

        Assert.That(Measure(comparison), Is.Zero);
    }

    [Test]
    public void Compare_Logger_TellsTheSizesAndTheLimits()
    {
        var log = new ListLogger();
        using var provider = new ServiceCollection()
            .AddLogging(builder => builder.SetMinimumLevel(LogLevel.Debug).AddProvider(log))
            .AddSourceDiff(options => options.MaxDocumentLength = 20)
            .BuildServiceProvider();

        provider.GetRequiredService<ISourceComparer>().Compare(Documents);

        Assert.That(log.Lines, Is.EqualTo(new[]
        {
            "Warning Document 'a' is 62 code units long: only the first 20 are read. Raise MaxDocumentLength to read all.",
            "Warning Document 'b' is 62 code units long: only the first 20 are read. Raise MaxDocumentLength to read all.",
            "Warning The comparison hit a limit: Only the beginning of 'a' was read: its text of 62 code units is longer than the limit.",
            "Warning The comparison hit a limit: Only the beginning of 'b' was read: its text of 62 code units is longer than the limit.",
            log.Lines[^1],
        }));
        Assert.That(log.Lines[^1], Does.StartWith("Debug Compared 2 documents: "));
    }

    private static long Measure(Comparison comparison)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            using var reading = SourceDiffTelemetry.StartReading(comparison.Documents[0]);
            using var comparing = SourceDiffTelemetry.StartComparing(2);
            long started = SourceDiffTelemetry.Now();
            SourceDiffTelemetry.Read(comparison.Documents[0], started);
            SourceDiffTelemetry.Compared(comparison, comparing, started);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static SourceComparer CaseComparer() => SourceComparer.Create(extractors: [new CaseNumberExtractor()], judges: [new CaseNumberJudge()], similarity: new EverythingIsAlike());

    private sealed class ListLogger : ILoggerProvider, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel} {formatter(state, exception)}");

        public void Dispose()
        {
        }
    }
}
