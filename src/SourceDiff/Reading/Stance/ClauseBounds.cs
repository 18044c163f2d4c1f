using SourceDiff.Model;
using SourceDiff.Reading.Speech;

namespace SourceDiff.Reading.Stance;

/// <summary>
/// Where a clause starts and ends around a word: at a break, a subordinator, "but", or an "and" with a verb of its own.
/// Walks go at most <see cref="Reach"/> tokens either way.
/// </summary>
internal static class ClauseBounds
{
    /// <summary>Longer clauses hold more than one statement, whatever their punctuation.</summary>
    private const int Reach = 40;

    /// <summary>A verb within this many words after "and" makes it join clauses rather than words.</summary>
    private const int VerbReach = 4;

    public static int Start(TokenTable tokens, int token, int limit)
    {
        limit = Math.Max(limit, token - Reach);
        int start = token;
        while (start > limit && !Separates(tokens, start - 1, token))
            start--;
        while (start < token && (tokens.Kinds[start] == TokenKind.Quote || tokens.Has(start, WordTraits.Conjunction)))
            start++;
        return start;
    }

    public static int End(TokenTable tokens, int token, int limit)
    {
        limit = Math.Min(limit, token + Reach);
        int end = token;
        while (end < limit && !(end > token && Separates(tokens, end, limit)))
            end++;
        while (end > token + 1 && (tokens.Kinds[end - 1] is TokenKind.Dash or TokenKind.Quote || tokens[end - 1] is "." or "?" or "!" or ","))
            end--;
        return end;
    }

    /// <summary>The first word of a verb group or predicate that carries its meaning: "been <i>killed</i>", "was not <i>safe</i>".</summary>
    public static int Head(TokenTable tokens, int token, int limit)
    {
        int head = token;
        while (head < limit && (ClauseWords.IsVerbGroup(tokens, head) || (tokens.Has(head, WordTraits.Determiner | WordTraits.Possessive) && tokens[head] is not "own") || tokens.Is(head, "to")))
            head++;
        return head < limit && tokens.Kinds[head] == TokenKind.Word ? head : -1;
    }

    private static bool Separates(TokenTable tokens, int token, int limit)
    {
        switch (tokens.Kinds[token])
        {
            case TokenKind.Punctuation or TokenKind.Dash:
                return ClauseWords.IsBreak(tokens, token) && !ClauseWords.IsAbbreviationStop(tokens, token) && !IsInDate(tokens, token);
            case TokenKind.Word:
                if (tokens.Has(token, WordTraits.Relative) || tokens[token] is "but" or "because" or "although" or "though" or "while" or "whereas" or "unless")
                    return true;
                return tokens[token] is "and" or "or" && StartsClause(tokens, token + 1, Math.Min(limit, token + 1 + VerbReach));
            default:
                return false;
        }
    }

    /// <summary>The comma of "June 20, 2005".</summary>
    private static bool IsInDate(TokenTable tokens, int token) =>
        tokens[token] is "," && token > 0 && token + 1 < tokens.Count && tokens.Kinds[token - 1] == TokenKind.Number && tokens.Kinds[token + 1] == TokenKind.Number;

    private static bool StartsClause(TokenTable tokens, int token, int limit)
    {
        for (int i = token; i < limit && !ClauseWords.IsBreak(tokens, i); i++)
        {
            if (ClauseWords.IsFinite(tokens, i))
                return true;
        }

        return false;
    }
}
