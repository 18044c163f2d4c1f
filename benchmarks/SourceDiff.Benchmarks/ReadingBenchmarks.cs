using BenchmarkDotNet.Attributes;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Benchmarks;

/// <summary>Reading 6 KB: passages, names and typed facts, against tokenising alone.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly Stages _stages = new();
    private readonly Document _document = Articles.Pair[1];

    [Benchmark(Baseline = true)]
    public TokenTable Tokenise() => Tokenizer.Tokenize(_document.Text, _document.Text.Length);

    [Benchmark]
    public DocumentReading Read() => _stages.Read(_document);
}
