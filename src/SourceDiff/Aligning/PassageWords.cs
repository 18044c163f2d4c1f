using System.Collections.Immutable;
using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>The <see cref="WordSequence"/> of every passage of one document, one after the other: made once, whatever it is compared with. O(tokens).</summary>
internal sealed class PassageWords : IDisposable
{
    private PooledList<int> _first;
    private PooledList<int> _tokens;
    private PooledList<int> _words;
    private PooledList<bool> _content;

    public PassageWords(DocumentReading reading)
    {
        var tokens = reading.Tokens;
        foreach (var passage in reading.Passages)
        {
            _first.Add(_words.Count);
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                if (tokens.Kinds[i] is not (TokenKind.Word or TokenKind.Number or TokenKind.Symbol))
                    continue;
                _tokens.Add(i);
                _words.Add(tokens.Forms[i]);
                _content.Add(!tokens.Has(i, WordTraits.Function | WordTraits.Auxiliary));
            }
        }

        _first.Add(_words.Count);
    }

    /// <summary>The words of the whole document.</summary>
    public WordSequence All => Between(0, _words.Count);

    /// <summary>The words of one passage.</summary>
    public WordSequence Of(int passage) => Between(_first[passage], _first[passage + 1]);

    /// <summary>The words of several passages; <paramref name="joined"/> holds them when others stand between.</summary>
    public WordSequence Of(ImmutableArray<Passage> passages, JoinedWords joined)
    {
        int first = passages[0].Index, last = passages[^1].Index;
        if (last - first == passages.Length - 1)
            return Between(_first[first], _first[last + 1]);
        joined.Clear();
        foreach (var passage in passages)
            joined.Add(Of(passage.Index));
        return joined.All;
    }

    public void Dispose()
    {
        _first.Dispose();
        _tokens.Dispose();
        _words.Dispose();
        _content.Dispose();
    }

    private WordSequence Between(int first, int end) => new(_tokens.Span[first..end], _words.Span[first..end], _content.Span[first..end]);
}
