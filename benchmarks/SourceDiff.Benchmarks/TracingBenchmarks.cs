using BenchmarkDotNet.Attributes;
using SourceDiff.Model;
using SourceDiff.Tracing;

namespace SourceDiff.Benchmarks;

/// <summary>Finding copies among articles that were read: every one takes most of its sentences from one of a few outlets.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 4, iterationCount: 8)]
public class TracingBenchmarks
{
    private DocumentReading[] _readings = [];

    [Params(2, 20, 200)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Read()
    {
        var stages = new Stages();
        _readings = [.. EventCluster.Of(Articles, 5_000).Select(stages.Read)];
    }

    [Benchmark]
    public Provenance Trace() => SourceTracer.Trace(_readings);
}
