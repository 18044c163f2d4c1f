using SourceDiff.Model;

namespace SourceDiff.Reading.Speech;

/// <summary>A half-open range of tokens. <c>default</c> is empty.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    public bool IsEmpty => End <= Start;

    public TextSpan SpanIn(TokenTable tokens) => IsEmpty ? default : tokens.SpanOf(Start, End);
}
