namespace SourceDiff.Aligning;

/// <summary>The words of passages that do not follow each other, put together.</summary>
internal sealed class JoinedWords : IDisposable
{
    private PooledList<int> _tokens;
    private PooledList<int> _words;
    private PooledList<bool> _content;

    public WordSequence All => new(_tokens.Span, _words.Span, _content.Span);

    public void Clear()
    {
        _tokens.Clear();
        _words.Clear();
        _content.Clear();
    }

    public void Add(WordSequence words)
    {
        for (int i = 0; i < words.Words.Length; i++)
        {
            _tokens.Add(words.Tokens[i]);
            _words.Add(words.Words[i]);
            _content.Add(words.IsContent[i]);
        }
    }

    public void Dispose()
    {
        _tokens.Dispose();
        _words.Dispose();
        _content.Dispose();
    }
}
