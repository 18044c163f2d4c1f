using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Aligning;

/// <summary>The words, numbers and symbols of neighbouring passages, punctuation left out, as numbers that are equal for equal words.</summary>
internal struct WordSequence
{
    public PooledList<int> Tokens;
    public PooledList<int> Words;
    public PooledList<bool> IsContent;

    /// <summary>Takes the words of passages of a document that is compared with many.</summary>
    public void Fill(PassageIndex document, ReadOnlySpan<Passage> passages) => Fill(document.Reading.Tokens, document.Words, passages);

    /// <summary>Takes the words of passages of a document that is compared once.</summary>
    public void Fill(TokenTable tokens, ReadOnlySpan<Passage> passages) => Fill(tokens, [], passages);

    private void Fill(TokenTable tokens, ReadOnlySpan<int> words, ReadOnlySpan<Passage> passages)
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
                Words.Add(words.IsEmpty ? NumberOf(tokens[i]) : words[i]);
                IsContent.Add(!tokens.Has(i, WordTraits.Function | WordTraits.Auxiliary));
            }
        }
    }

    /// <summary>A number made of the folded letters of a word, equal for equal words.</summary>
    public static int NumberOf(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        return WordFolding.Hash(WordFolding.Fold(word, buffer));
    }

    public void Dispose()
    {
        Tokens.Dispose();
        Words.Dispose();
        IsContent.Dispose();
    }
}
