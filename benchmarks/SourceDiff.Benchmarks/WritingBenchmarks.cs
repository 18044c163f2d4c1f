using BenchmarkDotNet.Attributes;
using SourceDiff.Model;
using SourceDiff.Reporting;

namespace SourceDiff.Benchmarks;

/// <summary>Writing a comparison of 3 and 6 KB, against making it.</summary>
[MemoryDiagnoser]
public class WritingBenchmarks
{
    private readonly SourceComparer _comparer = SourceComparer.Create();
    private readonly Document[] _documents = Articles.Pair;
    private readonly Comparison _comparison;

    public WritingBenchmarks() => _comparison = _comparer.Compare(_documents);

    [Benchmark(Baseline = true)]
    public Comparison Compare() => _comparer.Compare(_documents);

    [Benchmark]
    public void WriteJson() => new JsonReportWriter().Write(_comparison, Stream.Null);
}
