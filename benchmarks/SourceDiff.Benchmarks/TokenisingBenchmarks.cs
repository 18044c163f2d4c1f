using BenchmarkDotNet.Attributes;
using SourceDiff.Model;
using SourceDiff.Reading;

namespace SourceDiff.Benchmarks;

/// <summary>Splitting 6 KB into tokens, against splitting it at spaces into strings.</summary>
[MemoryDiagnoser]
public class TokenisingBenchmarks
{
    private readonly string _text = Articles.Pair[1].Text;

    [Benchmark(Baseline = true)]
    public string[] SplitAtSpaces() => _text.Split(' ');

    [Benchmark]
    public TokenTable Tokenise() => Tokenizer.Tokenize(_text, _text.Length);
}
