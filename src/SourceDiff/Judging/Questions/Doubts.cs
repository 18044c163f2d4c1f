using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Questions;

/// <summary>Whether what would be an answer is only possible, asked for or denied. O(1).</summary>
internal static class Doubts
{
    /// <summary>Tokens before a cause in which it is only possible, or denied.</summary>
    public const int Reach = 4;

    /// <summary>"May have been caused by", "was not caused by".</summary>
    public static bool IsDoubtful(TokenTable tokens, Passage passage, int token)
    {
        for (int i = token - 1; i >= Math.Max(passage.FirstToken, token - Reach); i--)
        {
            if ((tokens.Has(i, WordTraits.Modal) && !tokens.Is(i, "will")) || tokens.Has(i, WordTraits.Negation | WordTraits.Denial) || StatementWords.Is(tokens.Forms[i], StatementKinds.Open | StatementKinds.Unknown))
                return true;
        }

        return false;
    }

    /// <summary>One past the last token before the next mark.</summary>
    public static int EndOfPhrase(TokenTable tokens, Passage passage, int token)
    {
        while (token < passage.EndToken && tokens.Kinds[token] != TokenKind.Punctuation)
            token++;
        return token;
    }
}
