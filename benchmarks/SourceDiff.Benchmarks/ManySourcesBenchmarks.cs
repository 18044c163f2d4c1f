using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using SourceDiff.Model;

namespace SourceDiff.Benchmarks;

/// <summary>
/// Many articles of 5 KB on the same events: text in, findings and claims out. Pairs grow with the square of the articles, up to the number
/// from which on each is compared with some. One call takes seconds, so calls are timed one by one, after the compiler has come to rest.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 4, invocationCount: 1)]
public class ManySourcesBenchmarks
{
    private const int Characters = 5_000;

    private readonly SourceComparer _comparer = SourceComparer.Create(new SourceDiffOptions { MaxDegreeOfParallelism = 1 });
    private readonly SourceComparer _wide = SourceComparer.Create();
    private Document[] _documents = [];
    private ComparisonSession _session = null!;

    [Params(20, 200)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Write()
    {
        _documents = EventCluster.Of(Articles, Characters);
        CompilerRest.Await(_comparer, EventCluster.Of(16, Characters));
    }

    [GlobalSetup(Target = nameof(ReplaceOne))]
    public void Begin()
    {
        Write();
        _session = _comparer.StartSession();
        foreach (var document in _documents)
            _session.Add(document);
        _session.Compare();
    }

    [Benchmark(Baseline = true)]
    public int Compare() => _comparer.Compare(_documents).Claims.Length;

    [Benchmark]
    public int CompareOnAllProcessors() => _wide.Compare(_documents).Claims.Length;

    /// <summary>The last article comes anew to all others: its reading and its pairs, and the claims of all.</summary>
    [Benchmark]
    public int ReplaceOne()
    {
        _session.Remove(_documents[^1].Id);
        _session.Add(_documents[^1]);
        return _session.Compare().Claims.Length;
    }
}
