using SourceDiff.Judging.Matching;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>
/// Tells shares of two groups apart by the words behind "of": "24 percent <i>of men who took</i> the drug", "18 percent <i>of those in the city</i>". Only
/// where either has a word that the other has not. O(words²) of two phrases.
/// </summary>
internal static class GroupComparison
{
    public const string Reason = "shares of two groups";

    /// <summary>Words of a phrase that are looked at.</summary>
    private const int Reach = 9;

    public static bool AreOfTwo(JudgingContext context, ValueMention left, ValueMention right)
    {
        if (left.Fact is not QuantityFact { Kind: QuantityKind.Percentage } || right.Fact is not QuantityFact { Kind: QuantityKind.Percentage })
            return false;
        var (one, other) = (context.Left.Tokens, context.Right.Tokens);
        var (first, end) = Phrase(context.Left, left);
        var (from, to) = Phrase(context.Right, right);
        return HasOwn(one, first, end, other, from, to) && HasOwn(other, from, to, one, first, end);
    }

    /// <summary>The words behind "of", up to a verb that is not of a relative clause.</summary>
    private static (int First, int End) Phrase(DocumentReading reading, ValueMention value)
    {
        var tokens = reading.Tokens;
        int first = value.End, limit = Math.Min(reading.Passages[value.Fact.Passage].EndToken, value.End + Reach);
        if (first >= limit || !tokens.Is(first, "of"))
            return (first, first);
        int end = ++first;
        bool isRelative = false;
        for (; end < limit && tokens.Kinds[end] is TokenKind.Word or TokenKind.Number or TokenKind.Dash; end++)
        {
            if (tokens.Has(end, WordTraits.Relative))
                isRelative = true;
            else if (!isRelative && end > first && OwnerReader.IsVerb(tokens, end) && tokens.Kinds[end - 1] != TokenKind.Dash)
                break;
        }

        return (first, end);
    }

    private static bool HasOwn(TokenTable tokens, int first, int end, TokenTable others, int from, int to)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens.IsContent(i) && tokens.Kinds[i] == TokenKind.Word && (tokens.Classes[i] & (WordClasses.Noun | WordClasses.Unknown)) != 0 && !Has(others, from, to, tokens.Lemmas[i]))
                return true;
        }

        return false;
    }

    private static bool Has(TokenTable tokens, int first, int end, int lemma)
    {
        for (int i = first; i < end; i++)
        {
            if (WordKinship.AreSame(tokens.Lemmas[i], lemma))
                return true;
        }

        return false;
    }
}
