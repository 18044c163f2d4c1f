using SourceDiff.Judging.Names;
using SourceDiff.Judging.Values;
using SourceDiff.Lexicon;
using SourceDiff.Model;

namespace SourceDiff.Judging.Quotes;

/// <summary>
/// The words of a quotation as numbers, equal where two papers would print one spoken word: British and American spelling, "we're" and "we
/// are", "11th" and "eleventh". O(words).
/// </summary>
internal static class QuoteWords
{
    /// <summary>Writes the token and the number of each word; returns how many there are.</summary>
    public static int Of(TokenTable tokens, TextSpan span, Span<int> indexes, Span<int> words)
    {
        Span<char> buffer = stackalloc char[WordFolding.MaxLength];
        var (first, end) = SlotSimilarity.Tokens(tokens, span);
        int count = 0;
        for (int i = first; i < end && count < words.Length; i++)
        {
            if (tokens.Kinds[i] is not (TokenKind.Word or TokenKind.Number) || IsOrdinalEnding(tokens, i, first))
                continue;
            indexes[count] = i;
            words[count++] = NumberOf(tokens, i, WordFolding.Fold(tokens[i], buffer));
        }

        return count;
    }

    private static int NumberOf(TokenTable tokens, int token, ReadOnlySpan<char> word)
    {
        if (tokens.Has(token, WordTraits.Cardinal) && NewsLexicon.English.Value(tokens.Entries[token], WordTraits.Cardinal) is { Length: > 0 } cardinal)
            return WordFolding.Hash(cardinal);
        if (tokens.Has(token, WordTraits.Ordinal) && NewsLexicon.English.Value(tokens.Entries[token], WordTraits.Ordinal) is { Length: > 0 } ordinal)
            return WordFolding.Hash(ordinal);
        if ((tokens.Shapes[token] & TokenShape.Clitic) != 0)
            word = InFull(word);
        else if (token + 1 < tokens.Count && (tokens.Shapes[token + 1] & TokenShape.Clitic) != 0)
            word = word is "ca" ? "can" : word is "wo" ? "will" : word is "sha" ? "shall" : word;
        Span<char> letters = stackalloc char[WordFolding.MaxLength];
        return WordFolding.Hash(letters[..Spelling.Fold(word, letters)]);
    }

    /// <summary>How a word is written out that is spoken into the one before it.</summary>
    private static ReadOnlySpan<char> InFull(ReadOnlySpan<char> clitic) => clitic switch
    {
        "'re" => "are",
        "'ve" => "have",
        "'ll" => "will",
        "'m" => "am",
        "'s" => "is",
        "n't" => "not",
        _ => clitic,
    };

    /// <summary>The "th" of "11th".</summary>
    private static bool IsOrdinalEnding(TokenTable tokens, int token, int first) =>
        token > first && tokens.Kinds[token - 1] == TokenKind.Number && tokens.Starts[token] == tokens.Ends[token - 1]
        && (tokens.Is(token, "th") || tokens.Is(token, "st") || tokens.Is(token, "nd") || tokens.Is(token, "rd"));
}
