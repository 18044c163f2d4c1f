using System.Diagnostics;
using System.Globalization;
using SourceDiff.Judging;
using SourceDiff.Judging.Findings;
using SourceDiff.Judging.Ledger;
using SourceDiff.Model;
using SourceDiff.Tracing;

namespace SourceDiff.Benchmarks;

/// <summary>
/// Where the time and the memory of a comparison of many articles go, stage by stage: a look for the one who is tuning. Time is that
/// of the processor, so that a busy machine tells nearly the same; a garbage collection counts for the stage it falls into.
/// </summary>
internal static class ManySourcesLook
{
    private const int Characters = 5_000, Rounds = 3;

    private static double Now => Environment.CpuUsage.TotalTime.TotalMilliseconds;

    /// <param name="articles">How many articles.</param>
    /// <param name="allPairsUpTo">Up to how many every pair is compared; the default when left out.</param>
    public static void Run(int articles, int? allPairsUpTo = null)
    {
        var documents = EventCluster.Of(articles, Characters);
        var options = new SourceDiffOptions { MaxDegreeOfParallelism = 1 };
        options.MaxDocumentsInAllPairs = allPairsUpTo ?? options.MaxDocumentsInAllPairs;
        var comparer = SourceComparer.Create(options);
        CompilerRest.Await(comparer, EventCluster.Of(Math.Min(articles, 16), Characters));
        Stagewise(EventCluster.Of(Math.Min(articles, 30), Characters));
        Stagewise(EventCluster.Of(Math.Min(articles, 30), Characters));
        Trace(documents);
        for (int round = 0; round < Rounds; round++)
            Compare(comparer, documents, 1);
        options.MaxDegreeOfParallelism = null;
        var wide = SourceComparer.Create(options);
        for (int round = 0; round < Rounds; round++)
            Compare(wide, documents, Environment.ProcessorCount);
    }

    private static void Compare(SourceComparer comparer, Document[] documents, int threads)
    {
        long bytes = GC.GetTotalAllocatedBytes(true);
        long begun = Stopwatch.GetTimestamp();
        double start = Now;
        var comparison = comparer.Compare(documents);
        double time = Now - start, elapsed = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        bytes = GC.GetTotalAllocatedBytes(true) - bytes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"compare {documents.Length} on {threads}: {time:n1} ms of processors, {elapsed:n1} ms passed, {bytes / 1e6:n1} MB allocated, {GC.GetTotalMemory(true) / 1e6:n1} MB held; {comparison.Alignments.Length} alignments, {comparison.Findings.Length} findings, {comparison.Claims.Length} claims, {comparison.Discrepancies.Count()} discrepancies; {string.Concat(comparison.Coverage.Limits)}"));
        GC.KeepAlive(comparison);
    }

    private static void Trace(Document[] documents)
    {
        var stages = new Stages();
        var readings = documents.Select(stages.Read).ToArray();
        for (int round = 0; round < Rounds; round++)
        {
            long bytes = GC.GetAllocatedBytesForCurrentThread();
            double start = Now;
            var provenance = SourceTracer.Trace(readings);
            double time = Now - start;
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"trace {documents.Length}: {time:n1} ms, {bytes / 1e6:n1} MB allocated; {provenance.Reuses.Length} pairs with words in common, {provenance.IndependentSources} independent sources"));
        }
    }

    private static void Stagewise(Document[] documents)
    {
        var stages = new Stages();
        var start = Start();
        var readings = documents.Select(stages.Read).ToArray();
        Report("read", start, documents.Length);
        start = Start();
        var contexts = stages.AlignAll(readings);
        Report("align", start, contexts.Count);
        start = Start();
        foreach (var context in contexts)
            _ = context.Matches;
        Report("match", start, contexts.Count);
        foreach (var judge in FactJudges.All)
        {
            start = Start();
            foreach (var context in contexts)
                judge.Judge(context);
            Report(judge.GetType().Name, start, contexts.Count);
        }

        start = Start();
        var choice = new VerdictChoice();
        JudgedPair[] pairs = [.. contexts.Select(context => new JudgedPair(context, choice: choice))];
        Report("choice", start, pairs.Length);
        var numbers = new PassageNumbers(readings);
        start = Start();
        var omissions = OmissionFinder.Find(numbers, pairs);
        Report("omissions", start, pairs.Length);
        start = Start();
        var findings = FindingAssembler.Assemble(numbers, pairs, omissions);
        Report("findings", start, pairs.Length);
        start = Start();
        var groups = ClaimGrouper.Group(numbers, pairs);
        Report("groups", start, pairs.Length);
        start = Start();
        var provenance = SourceTracer.Trace(readings);
        Report("trace", start, readings.Length);
        start = Start();
        var claims = ClaimAssembler.Assemble(numbers, new ComparedDocuments(numbers, pairs), groups, findings, [.. readings.Select(reading => reading.Document.Id)], provenance, [.. Enumerable.Range(0, readings.Length)]);
        Report("claims", start, pairs.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a pair has {pairs.Average(pair => pair.Alignments.Length):n1} alignments, {pairs.Average(pair => pair.Verdicts.Length):n1} verdicts, {pairs.SelectMany(pair => pair.Alignments).Average(alignment => alignment.Edits.Length):n1} edits and {pairs.SelectMany(pair => pair.Alignments).Average(alignment => alignment.Evidence.Length):n1} shared things an alignment; {findings.Length} findings, {claims.Length} claims, {provenance.IndependentSources} independent sources"));
    }

    private static (double Time, long Bytes) Start() => (Now, GC.GetAllocatedBytesForCurrentThread());

    private static void Report(string stage, (double Time, long Bytes) start, int items) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stage,-20} {(Now - start.Time) * 1000 / items,8:n1} µs {(GC.GetAllocatedBytesForCurrentThread() - start.Bytes) / 1e3 / items,8:n1} KB"));
}
