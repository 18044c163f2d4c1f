using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Matching;

/// <summary>The words of the other passage that stand for a stretch of this one, and how much of the stretch they stand for.</summary>
internal readonly record struct Counterpart(TextSpan Span, double Share, int Words)
{
    public static Counterpart OfLeft(JudgingContext context, PassageMatch match, TextSpan words) =>
        Of(context.Left.Tokens, context.Right.Tokens, words, match, isLeft: true);

    public static Counterpart OfRight(JudgingContext context, PassageMatch match, TextSpan words) =>
        Of(context.Right.Tokens, context.Left.Tokens, words, match, isLeft: false);

    private static Counterpart Of(TokenTable own, TokenTable other, TextSpan words, PassageMatch match, bool isLeft)
    {
        if (words.IsEmpty)
            return default;
        var (first, end) = SlotSimilarity.Tokens(own, words);
        first = Math.Max(first, isLeft ? match.LeftStart : match.RightStart);
        end = Math.Min(end, isLeft ? match.LeftEnd : match.RightEnd);
        int content = 0, matched = 0;
        TextSpan span = default;
        for (int i = first; i < end; i++)
        {
            if (!PassageMatch.IsContent(own, i))
                continue;
            content++;
            int partner = isLeft ? match.RightOf(i) : match.LeftOf(i);
            if (partner < 0)
                continue;
            span = matched++ == 0 ? other.SpanOf(partner) : span.Union(other.SpanOf(partner));
        }

        return content == 0 ? default : new Counterpart(span, (double)matched / content, matched);
    }
}
