using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Counts the words of two passages that stand in one place of the same words and have no partner: "the firm's <i>shares</i> fell", "the firm's
/// <i>profit</i> fell". What is told of two things is often told in the same words. O(words of the left passage).
/// </summary>
internal static class ExchangedWords
{
    /// <summary>More say no more.</summary>
    private const int Most = 2;

    public static int Count(JudgingContext context, PassageMatch match, ValueMention left, ValueMention right)
    {
        var (one, other) = (context.Left.Tokens, context.Right.Tokens);
        int count = 0;
        for (int i = match.LeftStart; i < match.LeftEnd && count < Most; i++)
        {
            if (match.RightOf(i) >= 0 || !IsThing(one, i, left))
                continue;
            int j = Opposite(match, one, other, i);
            if (j >= 0 && match.LeftOf(j) < 0 && IsThing(other, j, right))
                count++;
        }

        return count;
    }

    /// <summary>The right word between the partners of the words around a left one; -1 for none.</summary>
    private static int Opposite(PassageMatch match, TokenTable left, TokenTable right, int token)
    {
        int before = token - 1, behind = token + 1;
        if (IsEdge(match.LeftStart, before, left) && behind < match.LeftEnd)
        {
            int next = match.RightOf(behind) - 1;
            return next >= match.RightStart && IsEdge(match.RightStart, next - 1, right) ? next : -1;
        }

        int place = before >= match.LeftStart ? match.RightOf(before) + 1 : 0;
        if (place <= match.RightStart || place >= match.RightEnd)
            return -1;
        return behind < match.LeftEnd && place + 1 < match.RightEnd && (match.RightOf(behind) == place + 1 || (left.Kinds[behind] == TokenKind.Punctuation && right.Kinds[place + 1] == TokenKind.Punctuation)) ? place : -1;
    }

    /// <summary>The start of the passage, or its article.</summary>
    private static bool IsEdge(int start, int token, TokenTable tokens) => token < start || (token == start && tokens.Has(token, WordTraits.Determiner));

    private static bool IsThing(TokenTable tokens, int token, ValueMention value) =>
        tokens.Kinds[token] == TokenKind.Word && tokens.IsContent(token) && (token < value.First || token >= value.End)
        && (tokens.Classes[token] & (WordClasses.Noun | WordClasses.Adjective | WordClasses.Unknown)) != 0 && !tokens.Has(token, WordTraits.SpeechVerb);
}
