using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using SourceDiff.Model;

namespace SourceDiff.Benchmarks;

/// <summary>Aligning the passages of two readings, against a fuzzy ratio of every pair of sentences.</summary>
[MemoryDiagnoser]
public class AligningBenchmarks
{
    private readonly Stages _stages = new();
    private readonly DocumentReading _left;
    private readonly DocumentReading _right;
    private readonly Peers _peers;

    public AligningBenchmarks()
    {
        (_left, _right) = (_stages.Read(Articles.Pair[0]), _stages.Read(Articles.Pair[1]));
        _peers = new Peers(_left, _right);
    }

    [Benchmark(Baseline = true)]
    public int FuzzySharpTokenSetRatio() => _peers.TokenSetRatios();

    [Benchmark]
    public ImmutableArray<Alignment> Align() => _stages.Align(_left, _right);
}
