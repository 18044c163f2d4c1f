using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>The words, numbers and symbols of neighbouring passages, punctuation left out, as numbers that are equal for equal words.</summary>
internal struct WordSequence
{
    public PooledList<int> Tokens;
    public PooledList<int> Words;
    public PooledList<bool> IsContent;

    public void Fill(TokenTable tokens, ReadOnlySpan<Passage> passages)
    {
        Tokens.Clear();
        Words.Clear();
        IsContent.Clear();
        foreach (var passage in passages)
        {
            for (int i = passage.FirstToken; i < passage.EndToken; i++)
            {
                if (tokens.Kinds[i] is not (TokenKind.Word or TokenKind.Number or TokenKind.Symbol))
                    continue;
                Tokens.Add(i);
                Words.Add(tokens.Forms[i]);
                IsContent.Add(!tokens.Has(i, WordTraits.Function | WordTraits.Auxiliary));
            }
        }
    }

    public void Dispose()
    {
        Tokens.Dispose();
        Words.Dispose();
        IsContent.Dispose();
    }
}
