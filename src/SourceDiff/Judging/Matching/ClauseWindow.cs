using SourceDiff.Model;

namespace SourceDiff.Judging.Matching;

/// <summary>
/// The tokens of the clause around a word: up to a break, a relative, "but" or another subordinator on either side, at most
/// <see cref="Reach"/> tokens each way. Half-open. O(<see cref="Reach"/>).
/// </summary>
internal readonly record struct ClauseWindow(int First, int End)
{
    /// <summary>Longer clauses say more than one thing, whatever their punctuation.</summary>
    private const int Reach = 16;

    /// <summary>The clause around the tokens from <paramref name="token"/> up to <paramref name="after"/>, within [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public static ClauseWindow Around(TokenTable tokens, int token, int after, int first, int end)
    {
        int start = token;
        while (start > Math.Max(first, token - Reach) && !Separates(tokens, start - 1) && !OpensContent(tokens, start - 1))
            start--;
        int stop = after;
        while (stop < Math.Min(end, after + Reach) && !Separates(tokens, stop))
            stop++;
        return new ClauseWindow(start, stop);
    }

    /// <summary>The clause around one word of the left passages of <paramref name="match"/>.</summary>
    public static ClauseWindow OfLeft(JudgingContext context, PassageMatch match, int token) =>
        Around(context.Left.Tokens, token, token + 1, match.LeftStart, match.LeftEnd);

    /// <summary>The clause around one word of the right passages of <paramref name="match"/>.</summary>
    public static ClauseWindow OfRight(JudgingContext context, PassageMatch match, int token) =>
        Around(context.Right.Tokens, token, token + 1, match.RightStart, match.RightEnd);

    public bool Contains(int token) => token >= First && token < End;

    private static bool Separates(TokenTable tokens, int token) => tokens.Kinds[token] switch
    {
        TokenKind.Punctuation => !(IsComma(tokens, token) && JoinsNumbers(tokens, token)) && !EndsInitial(tokens, token),
        TokenKind.Dash => (tokens.Shapes[token] & TokenShape.SpaceBefore) != 0,
        TokenKind.Word => (tokens.Has(token, WordTraits.Relative | WordTraits.Subordinator) && !tokens.Is(token, "as")) || tokens.Is(token, "but"),
        _ => false,
    };

    /// <summary>"said that he": who says it is not who it is said of.</summary>
    private static bool OpensContent(TokenTable tokens, int token) => tokens.Has(token, WordTraits.SpeechVerb) || tokens.Is(token, "that");

    private static bool IsComma(TokenTable tokens, int token) => tokens[token] is ",";

    /// <summary>The comma of "June 20, 2005" or "1,200".</summary>
    private static bool JoinsNumbers(TokenTable tokens, int token) =>
        token > 0 && token + 1 < tokens.Count && tokens.Kinds[token - 1] == TokenKind.Number && tokens.Kinds[token + 1] == TokenKind.Number;

    /// <summary>The point of "John W. Marlowe".</summary>
    private static bool EndsInitial(TokenTable tokens, int token) =>
        tokens[token] is "." && token > 0 && tokens[token - 1].Length == 1 && (tokens.Shapes[token - 1] & TokenShape.Capitalised) != 0;
}
