using BenchmarkDotNet.Attributes;
using SourceDiff.Model;

namespace SourceDiff.Benchmarks;

/// <summary>Many articles of 5 KB on the same events: text in, findings and claims out. Pairs grow with the square of the articles.</summary>
[MemoryDiagnoser]
public class ManySourcesBenchmarks
{
    private const int Characters = 5_000;

    private readonly SourceComparer _comparer = SourceComparer.Create(new SourceDiffOptions { MaxDegreeOfParallelism = 1 });
    private readonly SourceComparer _wide = SourceComparer.Create();
    private Document[] _documents = [];
    private ComparisonSession _session = null!;

    [Params(10, 20, 50, 100, 200)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Write()
    {
        _documents = EventCluster.Of(Articles, Characters);
        _session = _comparer.StartSession();
        foreach (var document in _documents)
            _session.Add(document);
        _session.Compare();
    }

    [Benchmark(Baseline = true)]
    public Comparison Compare() => _comparer.Compare(_documents);

    [Benchmark]
    public Comparison CompareOnAllProcessors() => _wide.Compare(_documents);

    /// <summary>The last article comes anew to all others: its reading and its pairs, and the claims of all.</summary>
    [Benchmark]
    public Comparison ReplaceOne()
    {
        _session.Remove(_documents[^1].Id);
        _session.Add(_documents[^1]);
        return _session.Compare();
    }
}
