using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using SourceDiff.Judging;
using SourceDiff.Model;

namespace SourceDiff.Benchmarks;

/// <summary>Judging the facts of two aligned readings, against aligning them.</summary>
[MemoryDiagnoser]
public class JudgingBenchmarks
{
    private readonly Stages _stages = new();
    private readonly DocumentReading _left;
    private readonly DocumentReading _right;
    private readonly ImmutableArray<Alignment> _alignments;

    public JudgingBenchmarks()
    {
        (_left, _right) = (_stages.Read(Articles.Pair[0]), _stages.Read(Articles.Pair[1]));
        _alignments = _stages.Align(_left, _right);
    }

    [Benchmark(Baseline = true)]
    public ImmutableArray<Alignment> Align() => _stages.Align(_left, _right);

    [Benchmark]
    public JudgingContext Judge() => Stages.Judge(_left, _right, _alignments);
}
