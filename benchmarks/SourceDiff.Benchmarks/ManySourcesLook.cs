using System.Diagnostics;
using System.Globalization;
using SourceDiff.Judging;
using SourceDiff.Judging.Findings;
using SourceDiff.Model;

namespace SourceDiff.Benchmarks;

/// <summary>Where the time and the memory of a comparison of many articles go, stage by stage: a look for the one who is tuning.</summary>
internal static class ManySourcesLook
{
    private const int Characters = 5_000, Rounds = 3;

    public static void Run(int articles)
    {
        var documents = EventCluster.Of(articles, Characters);
        var stages = new Stages();
        var comparer = SourceComparer.Create();
        comparer.Compare(EventCluster.Of(Math.Min(articles, 16), Characters));
        for (int round = 0; round < Rounds; round++)
            Stagewise(stages, documents);
        for (int round = 0; round < Rounds; round++)
        {
            long bytes = GC.GetAllocatedBytesForCurrentThread(), start = Stopwatch.GetTimestamp();
            var comparison = comparer.Compare(documents);
            var time = Stopwatch.GetElapsedTime(start);
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"compare {articles}: {time.TotalMilliseconds:n1} ms, {bytes / 1e6:n1} MB allocated, {GC.GetTotalMemory(true) / 1e6:n1} MB held; {comparison.Alignments.Length} alignments, {comparison.Findings.Length} findings, {comparison.Claims.Length} claims"));
            GC.KeepAlive(comparison);
        }
    }

    private static void Stagewise(Stages stages, Document[] documents)
    {
        var (align, judge) = (TimeSpan.Zero, TimeSpan.Zero);
        var each = new TimeSpan[FactJudges.All.Length];
        long start = Stopwatch.GetTimestamp();
        var readings = documents.Select(stages.Read).ToArray();
        var read = Stopwatch.GetElapsedTime(start);
        var pairs = new List<JudgingContext>();
        int alignments = 0, verdicts = 0;
        for (int left = 0; left < readings.Length; left++)
        {
            for (int right = left + 1; right < readings.Length; right++)
            {
                start = Stopwatch.GetTimestamp();
                var aligned = stages.Align(readings[left], readings[right]);
                align += Stopwatch.GetElapsedTime(start);
                var context = new JudgingContext(readings[left], readings[right], aligned, CancellationToken.None);
                for (int i = 0; i < each.Length; i++)
                {
                    start = Stopwatch.GetTimestamp();
                    FactJudges.All[i].Judge(context);
                    each[i] += Stopwatch.GetElapsedTime(start);
                }

                alignments += aligned.Length;
                verdicts += context.Verdicts.Count;
                pairs.Add(context);
            }
        }

        foreach (var one in each)
            judge += one;
        start = Stopwatch.GetTimestamp();
        var findings = FindingAssembler.Assemble(readings, pairs);
        var assemble = Stopwatch.GetElapsedTime(start);
        double n = pairs.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"read {read.TotalMilliseconds:n1} ms; a pair: align {align.TotalMicroseconds / n:n0} µs, judge {judge.TotalMicroseconds / n:n0} µs; findings {assemble.TotalMilliseconds:n1} ms; a pair has {alignments / n:n1} alignments, {verdicts / n:n1} verdicts; {findings.Length} findings"));
        Console.WriteLine("  " + string.Join(", ", FactJudges.All.Select((judge, i) => string.Create(CultureInfo.InvariantCulture, $"{judge.GetType().Name} {each[i].TotalMicroseconds / n:n0}"))));
    }
}
