using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>Compares what two predicates that stand for each other reach, when one says "all", "any" or "every" of it.</summary>
internal static class ScopeComparison
{
    /// <summary>Tokens after a predicate in which its object ends.</summary>
    private const int MaxObject = 12;

    /// <summary>Surely one report: only then do two verbs without a dictionary's leave stand for each other.</summary>
    private const double MinSimilarity = 0.78;

    public static void Judge(JudgingContext context, PassageMatch match, Rule rule)
    {
        if ((match.Alignment?.Similarity ?? 0) < MinSimilarity)
            return;
        for (int i = match.LeftStart; i < match.LeftEnd; i++)
        {
            if (!IsPredicate(context.Left.Tokens, i) || Counterpart(context.Right.Tokens, match, i) is not (>= 0 and var partner))
                continue;
            int leftEnd = End(context.Left.Tokens, i, match.LeftEnd), rightEnd = End(context.Right.Tokens, partner, match.RightEnd);
            if (!Differ(context, match, i + 2, leftEnd, partner + 2, rightEnd))
                continue;
            var left = context.Left.Tokens.SpanOf(i, leftEnd);
            var right = context.Right.Tokens.SpanOf(partner, rightEnd);
            string one = Wording.Of(context.Left, left), other = Wording.Of(context.Right, right);
            context.Report(new Verdict(rule, Relation.Compatible, new VerdictSide(left, one), new VerdictSide(right, other), 0.7,
                $"What it reaches is told differently: “{one}” and “{other}”.")
            {
                Subject = context.Left.Tokens[i].ToString(),
            });
        }
    }

    /// <summary>The infinitive of the other passage that also takes "all" or "any": its partner, or one without a partner.</summary>
    private static int Counterpart(TokenTable right, PassageMatch match, int left)
    {
        int partner = match.RightOf(left);
        if (partner >= 0)
            return IsPredicate(right, partner) ? partner : -1;
        for (int j = match.RightStart; j < match.RightEnd; j++)
        {
            if (match.LeftOf(j) < 0 && IsPredicate(right, j))
                return j;
        }

        return -1;
    }

    /// <summary>"to halt all": an infinitive with a universal object.</summary>
    private static bool IsPredicate(TokenTable tokens, int token) =>
        token > 0 && (tokens.Classes[token] & WordClasses.Verb) != 0 && tokens.Is(token - 1, "to") && IsUniversal(tokens, token + 1);

    private static bool IsUniversal(TokenTable tokens, int token) =>
        token < tokens.Count && (tokens.Is(token, "all") || tokens.Is(token, "any") || tokens.Is(token, "every"));

    private static int End(TokenTable tokens, int predicate, int limit)
    {
        int end = predicate + 1;
        while (end < Math.Min(limit, predicate + MaxObject) && tokens.Kinds[end] is TokenKind.Word or TokenKind.Number or TokenKind.Dash)
            end++;
        return end;
    }

    /// <summary>Whether what follows the quantifiers begins with words that do not stand for each other.</summary>
    private static bool Differ(JudgingContext context, PassageMatch match, int leftFirst, int leftEnd, int rightFirst, int rightEnd)
    {
        int left = FirstContent(context.Left.Tokens, leftFirst, leftEnd), right = FirstContent(context.Right.Tokens, rightFirst, rightEnd);
        if (left < 0 || right < 0)
            return false;
        int rightOfLeft = match.RightOf(left), leftOfRight = match.LeftOf(right);
        return !(rightOfLeft >= rightFirst && rightOfLeft < rightEnd) && !(leftOfRight >= leftFirst && leftOfRight < leftEnd);
    }

    private static int FirstContent(TokenTable tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (PassageMatch.IsContent(tokens, i))
                return i;
        }

        return -1;
    }
}
