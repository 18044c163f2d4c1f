using BenchmarkDotNet.Attributes;
using SourceDiff.Model;

namespace SourceDiff.Benchmarks;

/// <summary>How the time grows with the articles: doubling both should at most a little more than double it.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private readonly SourceComparer _comparer = SourceComparer.Create();
    private Document[] _documents = [];

    [Params(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Grow() => _documents = Articles.Grown(Kilobytes * 1024);

    [Benchmark]
    public Comparison Compare() => _comparer.Compare(_documents);
}
