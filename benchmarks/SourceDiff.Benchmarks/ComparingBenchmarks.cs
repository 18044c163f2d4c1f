using BenchmarkDotNet.Attributes;
using SourceDiff.Model;

namespace SourceDiff.Benchmarks;

/// <summary>The whole: two articles of 3 and 6 KB in, findings out, beside what others take for a part of it.</summary>
[MemoryDiagnoser]
public class ComparingBenchmarks
{
    private readonly SourceComparer _comparer = SourceComparer.Create();
    private readonly Document[] _documents = Articles.Pair;
    private readonly DocumentReading[] _readings;
    private readonly Peers _peers;

    public ComparingBenchmarks()
    {
        _readings = [.. _documents.Select(document => _comparer.Read(document))];
        _peers = new Peers(_readings[0], _readings[1]);
    }

    [Benchmark(Baseline = true)]
    public Comparison Compare() => _comparer.Compare(_documents);

    [Benchmark]
    public Comparison CompareReadings() => _comparer.Compare(_readings);

    [Benchmark]
    public int FuzzySharpTokenSetRatio() => _peers.TokenSetRatios();

    [Benchmark]
    public int DiffPlexWords() => _peers.WordDiff();
}
