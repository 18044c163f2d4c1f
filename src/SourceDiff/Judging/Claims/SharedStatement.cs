using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>
/// How far two words of aligned passages are the heads of one statement: who is spoken of before them, and what is said of it
/// after them. A head alone makes no statement: "never checked into the clinic" does not deny "checked into the spa".
/// O(clause) after the passages have been put side by side.
/// </summary>
/// <param name="Subject">The share of the words before either head that the other clause has; -1 when one side has none.</param>
/// <param name="Complement">The share of the words after either head that the other clause has; -1 when one side has none.</param>
/// <param name="Matched">The content words that both clauses have, the heads left out.</param>
/// <param name="OtherObject">Both heads are followed at once by words of content, and these do not stand for each other.</param>
/// <param name="IsCrossed">What stands before the one head stands after the other, and the reverse: "A beat B", "B lost to A".</param>
/// <param name="OtherName">Both heads are followed at once by names, and these do not stand for each other.</param>
internal readonly record struct SharedStatement(double Subject, double Complement, int Matched, bool IsCrossed, bool OtherObject, bool OtherName)
{
    /// <summary>A name or a number says which statement it is; other words may only reword it.</summary>
    private const double NamedWeight = 2;

    /// <summary>What the other passage says in another clause, as lists and relative clauses do, speaks half for one statement.</summary>
    private const double ElsewhereWeight = 0.5;

    /// <summary>The object of a verb stands within so many tokens of it.</summary>
    private const int ObjectReach = 5;

    /// <summary>How much of what both sides say around the heads is the same, 0–1; sides that say nothing do not count.</summary>
    public double Share => (Subject, Complement) switch
    {
        ( < 0, < 0) => 0,
        ( < 0, _) => Complement,
        (_, < 0) => Subject,
        _ => (Subject + Complement) / 2,
    };

    public static SharedStatement Of(JudgingContext context, PassageMatch match, int leftHead, int rightHead, TextSpan cue)
    {
        var left = ClauseWindow.OfLeft(context, match, leftHead);
        var right = ClauseWindow.OfRight(context, match, rightHead);
        var leftBefore = Side(context.Left.Tokens, match, isLeft: true, leftHead, left.First, leftHead, right, rightHead, cue);
        var rightBefore = Side(context.Right.Tokens, match, isLeft: false, rightHead, right.First, rightHead, left, leftHead, cue);
        var leftAfter = Side(context.Left.Tokens, match, isLeft: true, leftHead, leftHead + 1, left.End, right, rightHead, cue);
        var rightAfter = Side(context.Right.Tokens, match, isLeft: false, rightHead, rightHead + 1, right.End, left, leftHead, cue);
        int leftNext = Next(context.Left.Tokens, leftHead, left.End), rightNext = Next(context.Right.Tokens, rightHead, right.End);
        bool other = leftNext >= 0 && rightNext >= 0 && match.RightOf(leftNext) < 0 && match.LeftOf(rightNext) < 0;
        return new SharedStatement(Join(leftBefore, rightBefore), Join(leftAfter, rightAfter), Math.Min(leftBefore.Count + leftAfter.Count, rightBefore.Count + rightAfter.Count),
            leftBefore.Crossing > 0 && leftAfter.Crossing > 0 && leftBefore.Crossing == leftBefore.Count && rightBefore.Crossing > 0 && rightBefore.Crossing == rightBefore.Count,
            other, leftNext >= 0 && rightNext >= 0 && IsCapitalised(context.Left.Tokens, leftNext) && IsCapitalised(context.Right.Tokens, rightNext)
                && !right.Contains(match.RightOf(leftNext)) && !left.Contains(match.LeftOf(rightNext)));
    }

    /// <summary>The weaker of the two shares, and half of the stronger: one side may say more, not something else.</summary>
    private static double Join((double Found, double All, int Count, int Crossing) one, (double Found, double All, int Count, int Crossing) other)
    {
        if (one.All == 0 || other.All == 0)
            return -1;
        double first = one.Found / one.All, second = other.Found / other.All;
        return (0.35 * Math.Min(first, second)) + (0.65 * Math.Max(first, second));
    }

    private static (double Found, double All, int Count, int Crossing) Side(TokenTable tokens, PassageMatch match, bool isLeft, int head, int first, int end, ClauseWindow clause, int otherHead, TextSpan cue)
    {
        double found = 0, all = 0;
        int count = 0, crossing = 0;
        for (int i = first; i < end; i++)
        {
            if (!PassageMatch.IsContent(tokens, i) || (!cue.IsEmpty && cue.Overlaps(tokens.SpanOf(i))))
                continue;
            double weight = tokens.Kinds[i] == TokenKind.Number || IsCapitalised(tokens, i) ? NamedWeight : 1;
            all += weight;
            int partner = isLeft ? match.RightOf(i) : match.LeftOf(i);
            if (partner < 0 || partner == otherHead)
                continue;
            found += clause.Contains(partner) ? weight : weight * ElsewhereWeight;
            count++;
            crossing += (i < head) == (partner > otherHead) && clause.Contains(partner) ? 1 : 0;
        }

        return (found, all, count, crossing);
    }

    private static bool IsCapitalised(TokenTable tokens, int token) => (tokens.Shapes[token] & TokenShape.Capitalised) != 0;

    private static int Next(TokenTable tokens, int head, int end)
    {
        for (int i = head + 1; i < Math.Min(end, head + ObjectReach); i++)
        {
            if (PassageMatch.IsContent(tokens, i) && (tokens.Classes[i] & (WordClasses.Adverb | WordClasses.Noun)) != WordClasses.Adverb)
                return i;
        }

        return -1;
    }
}
