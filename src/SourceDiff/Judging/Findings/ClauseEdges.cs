using SourceDiff.Model;

namespace SourceDiff.Judging.Findings;

/// <summary>Tells where a clause ends, by its words and punctuation. O(words of the clause).</summary>
internal static class ClauseEdges
{
    /// <summary>Where the clause ends, or the detail starts, with the words that lead up to it.</summary>
    public static int End(TokenTable tokens, Passage passage, int from, TextSpan detail)
    {
        int end = from;
        while (end < passage.EndToken && !(tokens.Starts[end] < detail.End && detail.Start < tokens.Ends[end]) && !(Breaks(tokens, end) && !JoinsWords(tokens, end) && !IsWithin(tokens, passage, end)))
            end++;
        // "happened shortly | after": what leads up to the rest says nothing without it.
        int whole = end;
        while (end > from && whole < passage.EndToken && (LeadsOn(tokens, end - 1) || (end < whole && tokens.Has(end, WordTraits.TimeUnit) && tokens.Kinds[end - 1] == TokenKind.Number | tokens.Has(end - 1, WordTraits.Cardinal))))
            end--;
        // "made an eight | -year offer": half a word is none.
        while (end > from + 1 && end < whole && tokens.Kinds[end] == TokenKind.Dash && tokens.Starts[end] == tokens.Ends[end - 1])
        {
            end--;
            while (end > from && LeadsOn(tokens, end - 1))
                end--;
        }

        // "by 6 a.m.": the point is the word's.
        bool isLetter = end > from && end < tokens.Count && tokens.Ends[end - 1] - tokens.Starts[end - 1] == 1 && tokens.Kinds[end - 1] == TokenKind.Word && tokens[end] is "." && !tokens.SpanOf(end).Overlaps(detail);
        return isLetter ? end + 1 : end;
    }

    /// <summary>The point of "Sgt." in the middle of a sentence, and the comma of "a long, heavy box".</summary>
    private static bool IsWithin(TokenTable tokens, Passage passage, int token)
    {
        if (token <= passage.FirstToken || token + 1 >= passage.EndToken || tokens.Kinds[token] != TokenKind.Punctuation)
            return false;
        if (tokens[token] is ".")
            return tokens.Starts[token] == tokens.Ends[token - 1] && tokens.Kinds[token + 1] == TokenKind.Word;
        return tokens[token] is "," && (tokens.Classes[token - 1] & (WordClasses.Adjective | WordClasses.Verb)) == WordClasses.Adjective
            && tokens.Has(token - 2 < passage.FirstToken ? token : token - 2, WordTraits.Determiner) && (tokens.Classes[token + 1] & (WordClasses.Adjective | WordClasses.Noun)) != 0;
    }

    /// <summary>Whether nothing between two places in the text begins another clause.</summary>
    public static bool IsOneClause(TokenTable tokens, int from, int to)
    {
        for (int i = tokens.IndexAt(from); i < tokens.Count && tokens.Starts[i] < to; i++)
        {
            if (Breaks(tokens, i))
                return false;
        }

        return true;
    }

    /// <summary>Whether a word says nothing without what follows it.</summary>
    public static bool LeadsOn(TokenTable tokens, int token) =>
        IsFunction(tokens, token) || (token > 0 && tokens.Has(token, WordTraits.Pronoun) && tokens.Has(token - 1, WordTraits.Relative)) || tokens.Has(token, WordTraits.Relative | WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Negation | WordTraits.TimeUnit | WordTraits.VagueAmount) || IsAdverb(tokens, token);

    /// <summary>Whether a token holds others together: no subject ends with it.</summary>
    public static bool IsFunction(TokenTable tokens, int token) =>
        tokens.Has(token, WordTraits.Preposition | WordTraits.Determiner | WordTraits.Conjunction | WordTraits.Bound | WordTraits.Subordinator) || tokens.Kinds[token] is TokenKind.Punctuation or TokenKind.Dash;

    /// <summary>Whether a word is an adverb and nothing else.</summary>
    public static bool IsAdverb(TokenTable tokens, int token) =>
        tokens.Kinds[token] == TokenKind.Word && (tokens.Classes[token] & (WordClasses.Adverb | WordClasses.Noun | WordClasses.Verb)) == WordClasses.Adverb;

    private static bool Breaks(TokenTable tokens, int token) => tokens.Kinds[token] switch
    {
        TokenKind.Punctuation => tokens[token] is not ("(" or ")"),
        TokenKind.Dash => (tokens.Shapes[token] & TokenShape.SpaceBefore) != 0,
        TokenKind.Word => tokens.Has(token, WordTraits.Relative | WordTraits.Subordinator) && !tokens.Is(token, "as"),
        _ => false,
    };

    /// <summary>The point of "St. Ann" and the comma of "1,200".</summary>
    private static bool JoinsWords(TokenTable tokens, int token) =>
        token > 0 && token + 1 < tokens.Count && tokens.Kinds[token - 1] == TokenKind.Number && tokens.Kinds[token + 1] == TokenKind.Number;
}
