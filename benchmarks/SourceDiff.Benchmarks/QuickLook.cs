using System.Diagnostics;
using System.Globalization;
using SourceDiff.Judging;
using SourceDiff.Judging.Findings;
using SourceDiff.Judging.Ledger;
using SourceDiff.Model;
using SourceDiff.Reading;
using SourceDiff.Tracing;

namespace SourceDiff.Benchmarks;

/// <summary>
/// A look of a few seconds at where the time and the memory go: medians of a warm loop, for the one who is tuning. What is
/// published comes from the benchmarks.
/// </summary>
internal static class QuickLook
{
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(0.7);

    public static void Run()
    {
        var comparer = SourceComparer.Create();
        var stages = new Stages();
        var documents = Articles.Pair;
        var (left, right) = (stages.Read(documents[0]), stages.Read(documents[1]));
        var alignments = stages.Align(left, right);
        var comparison = comparer.Compare(documents);
        Console.WriteLine($"{left.Document.Text.Length} + {right.Document.Text.Length} characters, {left.Tokens.Count} + {right.Tokens.Count} tokens, {left.Facts.Length} + {right.Facts.Length} facts, {alignments.Length} alignments, {comparison.Findings.Length} findings");

        Measure("compare (all)", () => comparer.Compare(documents));
        Measure("  read both", () => (stages.Read(documents[0]), stages.Read(documents[1])));
        Measure("    tokenise both", () => (Tokenizer.Tokenize(documents[0].Text, documents[0].Text.Length), Tokenizer.Tokenize(documents[1].Text, documents[1].Text.Length)));
        Extractors(documents);
        Measure("  align", () => stages.Align(left, right));
        Measure("  judge", () => Stages.Judge(left, right, alignments));
        foreach (var judge in FactJudges.All)
            Measure($"    {judge.GetType().Name}", () => { judge.Judge(new JudgingContext(left, right, alignments, CancellationToken.None)); return 0; });
        var judged = new[] { new JudgedPair(Stages.Judge(left, right, alignments)) };
        Measure("  findings", () => Stages.Assemble(left, right, judged));
        var findings = Stages.Assemble(left, right, judged);
        Measure("  claims", () => ClaimAssembler.Assemble(new PassageNumbers([left, right]), new ComparedDocuments(new PassageNumbers([left, right]), judged), ClaimGrouper.Group(new PassageNumbers([left, right]), judged), findings, ["left", "right"], Provenance.Independent(["left", "right"]), [0, 1]));
        Measure("  trace", () => SourceTracer.Trace([left, right]));
        var peers = new Peers(left, right);
        Measure("FuzzySharp, all pairs", () => peers.TokenSetRatios());
        Measure("DiffPlex, words", () => peers.WordDiff());
        for (int kilobytes = 4; kilobytes <= 256; kilobytes *= 2)
        {
            var grown = Articles.Grown(kilobytes * 1024);
            Measure($"compare 2 x {kilobytes} KB", () => comparer.Compare(grown));
            Split(stages, grown);
        }
    }

    /// <summary>One warm run, stage by stage: the stage that grows faster than its input shows.</summary>
    private static void Split(Stages stages, Document[] documents)
    {
        long start = Stopwatch.GetTimestamp();
        var (left, right) = (stages.Read(documents[0]), stages.Read(documents[1]));
        var read = Stopwatch.GetElapsedTime(start);
        var alignments = stages.Align(left, right);
        var align = Stopwatch.GetElapsedTime(start) - read;
        var judged = new[] { new JudgedPair(Stages.Judge(left, right, alignments)) };
        var judge = Stopwatch.GetElapsedTime(start) - read - align;
        var findings = Stages.Assemble(left, right, judged);
        var assemble = Stopwatch.GetElapsedTime(start) - read - align - judge;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    read {read.TotalMilliseconds:n2}, align {align.TotalMilliseconds:n2}, judge {judge.TotalMilliseconds:n2}, findings {assemble.TotalMilliseconds:n2} ms; {left.Passages.Length} + {right.Passages.Length} passages, {alignments.Length} alignments, {judged[0].Verdicts.Length} verdicts, {findings.Length} findings"));
    }

    private static void Extractors(Document[] documents)
    {
        var stages = EnglishExtractors.All;
        for (int i = 0; i < stages.Length; i++)
        {
            // Extractors build on those before them, so each is measured by what reading takes with and without it.
            var with = new DocumentReader([.. stages[..(i + 1)]], int.MaxValue);
            Measure($"    up to {stages[i].GetType().Name}", () => (with.Read(documents[0], default), with.Read(documents[1], default)));
        }
    }

    private static void Measure<T>(string title, Func<T> work)
    {
        Loop(work, Warmup);
        var times = Loop(work, Measured);
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title,-40} {times[times.Count / 2],12:n1} µs (best {times[0],10:n1}) {bytes / 1024.0,10:n1} KB"));
    }

    private static List<double> Loop<T>(Func<T> work, TimeSpan length)
    {
        var times = new List<double>();
        var all = Stopwatch.StartNew();
        do
        {
            long start = Stopwatch.GetTimestamp();
            work();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }
        while (all.Elapsed < length);
        times.Sort();
        return times;
    }
}
