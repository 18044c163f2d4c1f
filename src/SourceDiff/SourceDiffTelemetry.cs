using System.Diagnostics;
using System.Diagnostics.Metrics;
using SourceDiff.Model;

namespace SourceDiff;

/// <summary>
/// The one <see cref="ActivitySource"/> and the one <see cref="Meter"/>, both named <c>SourceDiff</c>.
/// When nobody listens, each call is a check of a flag: nothing is measured and nothing allocated.
/// </summary>
internal static class SourceDiffTelemetry
{
    public const string Name = "SourceDiff";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> ReadDuration =
        Meter.CreateHistogram<double>("sourcediff.read.duration", "s", "How long reading one document took.");

    private static readonly Histogram<double> CompareDuration =
        Meter.CreateHistogram<double>("sourcediff.compare.duration", "s", "How long one comparison took, reading not included.");

    private static readonly Histogram<int> DocumentSize =
        Meter.CreateHistogram<int>("sourcediff.document.size", "{code_unit}", "The length of the documents read.");

    private static readonly Histogram<int> DocumentCount =
        Meter.CreateHistogram<int>("sourcediff.compare.documents", "{document}", "How many documents were compared at once.");

    private static readonly Counter<long> Findings =
        Meter.CreateCounter<long>("sourcediff.findings", "{finding}", "The findings, by relation.");

    public static Activity? StartReading(Document document)
    {
        var activity = Source.StartActivity("SourceDiff.Read");
        if (activity is { IsAllDataRequested: true })
            activity.SetTag("sourcediff.document.size", document.Text.Length);
        return activity;
    }

    public static Activity? StartComparing(int documents)
    {
        var activity = Source.StartActivity("SourceDiff.Compare");
        if (activity is { IsAllDataRequested: true })
            activity.SetTag("sourcediff.compare.documents", documents);
        return activity;
    }

    public static long Now() => ReadDuration.Enabled || CompareDuration.Enabled ? Stopwatch.GetTimestamp() : 0;

    public static void Read(Document document, long started)
    {
        if (ReadDuration.Enabled && started != 0)
            ReadDuration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
        if (DocumentSize.Enabled)
            DocumentSize.Record(document.Text.Length);
    }

    public static void Compared(Comparison comparison, Activity? activity, long started)
    {
        if (activity is { IsAllDataRequested: true })
            activity.SetTag("sourcediff.findings", comparison.Findings.Length);
        if (CompareDuration.Enabled && started != 0)
            CompareDuration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
        if (DocumentCount.Enabled)
            DocumentCount.Record(comparison.Documents.Length);
        if (!Findings.Enabled)
            return;
        foreach (var finding in comparison.Findings)
            Findings.Add(1, new KeyValuePair<string, object?>("relation", Label(finding)));
    }

    private static string Label(Finding finding) => finding switch
    {
        Agreement { Relation: Relation.Agrees } => "agrees",
        Agreement => "compatible",
        Discrepancy { Relation: Relation.Supersedes } => "supersedes",
        Discrepancy => "conflicts",
        _ => "omission",
    };
}
