using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>Widens words found one by one to what a reader takes for a word: a name, "38-year-old", "can't". O(words added).</summary>
internal static class WholeWords
{
    private const int MaxAdded = 6;

    public static TextSpan Of(TokenTable tokens, TextSpan span)
    {
        if (span.IsEmpty || tokens.Count == 0)
            return span;
        int first = tokens.IndexAt(span.Start), last = tokens.IndexAt(span.End - 1);
        for (int i = 0; i < MaxAdded && first > 0 && (IsJoined(tokens, first - 1, first) || AreOfOneName(tokens, first - 1, first)); i++)
            first--;
        for (int i = 0; i < MaxAdded && last + 1 < tokens.Count && (IsJoined(tokens, last, last + 1) || EndsLetter(tokens, last)); i++)
            last++;
        return new TextSpan(Math.Min(span.Start, tokens.Starts[first]), Math.Max(span.End, tokens.Ends[last]));
    }

    /// <summary>The words with the one that a first clitic leans on: "can't" of "n't".</summary>
    public static TextSpan WithHost(TokenTable tokens, TextSpan span)
    {
        int first = tokens.IndexAt(span.Start);
        return first > 0 && first < tokens.Count && (tokens.Shapes[first] & TokenShape.Clitic) != 0 && tokens.Starts[first] == span.Start && tokens.Ends[first - 1] == span.Start
            ? new TextSpan(tokens.Starts[first - 1], span.End) : span;
    }

    /// <summary>"38-year", "ca|n't": nothing stands between the two.</summary>
    private static bool IsJoined(TokenTable tokens, int one, int next) =>
        tokens.Ends[one] == tokens.Starts[next] && ((tokens.Shapes[next] & TokenShape.Clitic) != 0
            || (tokens.Kinds[one] == TokenKind.Dash && IsWord(tokens, next)) || (tokens.Kinds[next] == TokenKind.Dash && IsWord(tokens, one) && next + 1 < tokens.Count && tokens.Starts[next + 1] == tokens.Ends[next] && IsWord(tokens, next + 1)));

    private static bool IsWord(TokenTable tokens, int token) => tokens.Kinds[token] is TokenKind.Word or TokenKind.Number;

    /// <summary>"Anna Brandt III" of "III".</summary>
    private static bool AreOfOneName(TokenTable tokens, int one, int next) =>
        IsCapitalised(tokens, one) && IsCapitalised(tokens, next) && tokens.Starts[next] - tokens.Ends[one] == 1 && !tokens.Has(one, WordTraits.Function) && !tokens.Has(next, WordTraits.Function);

    private static bool IsCapitalised(TokenTable tokens, int token) => tokens.Kinds[token] == TokenKind.Word && (tokens.Shapes[token] & TokenShape.Capitalised) != 0;

    /// <summary>The point of "a.m.", which no sentence needs.</summary>
    private static bool EndsLetter(TokenTable tokens, int last) =>
        tokens.Ends[last] - tokens.Starts[last] == 1 && tokens.Kinds[last] == TokenKind.Word && tokens[last + 1] is "." && tokens.Starts[last + 1] == tokens.Ends[last];
}
