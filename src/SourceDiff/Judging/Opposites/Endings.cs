using SourceDiff.Judging.Claims;
using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Opposites;

/// <summary>
/// Tells how a story ended: the earlier article knows the prisoner only at large, the later one tells that he was caught. The later one
/// tells both, and of another time than its own, so neither speaks against it, as they do where nothing says which article is the later.
/// </summary>
internal static class Endings
{
    /// <summary>A number so near behind the words counts whom it happened to.</summary>
    private const int ObjectReach = 4;

    /// <summary>Of one matter: the strongest pair of a state and of its end, where the earlier document has the state alone; <c>null</c> when there is none.</summary>
    public static (Stand Left, Stand Right, double Strength)? Find(JudgingContext context, StandTable left, int leftFirst, int leftEnd, StandTable right, int rightFirst, int rightEnd)
    {
        int ending = left.All[leftFirst].Term.Ending;
        if (ending < 0 || Development.Later(context) is not (not 0 and var later))
            return null;
        var (early, earlyFirst, earlyEnd, late, lateFirst, lateEnd) = later > 0
            ? (left, leftFirst, leftEnd, right, rightFirst, rightEnd)
            : (right, rightFirst, rightEnd, left, leftFirst, leftEnd);
        var (earlyTokens, lateTokens) = later > 0 ? (context.Left.Tokens, context.Right.Tokens) : (context.Right.Tokens, context.Left.Tokens);
        if (!IsAll(early, earlyFirst, earlyEnd, 1 - ending))
            return null;
        (Stand Left, Stand Right, double Strength)? best = null;
        for (int i = earlyFirst; i < earlyEnd; i++)
        {
            for (int j = lateFirst; j < lateEnd; j++)
            {
                var one = early.All[i];
                var other = late.All[j];
                if (other.Side != ending || other.Mood != VerbMood.Fact || one.IsShifted || IsOfSome(earlyTokens, one) || IsOfSome(lateTokens, other))
                    continue;
                var (first, second) = later > 0 ? (one, other) : (other, one);
                if (SharedStands.Weigh(context, first, second, once: true) is var strength && strength > Math.Max(OppositeAccounts.Gate, best?.Strength ?? 0) && !StandReport.IsTold(context, first, second))
                    best = (first, second, strength);
            }
        }

        return best;
    }

    private static bool IsAll(StandTable table, int first, int end, int side)
    {
        for (int i = first; i < end; i++)
        {
            if (table.All[i].Side != side && table.All[i].Side != Stand.Open)
                return false;
        }

        return true;
    }

    /// <summary>"Forty were missing", "six were found", "detained as many as nine": of some only.</summary>
    private static bool IsOfSome(TokenTable tokens, Stand stand)
    {
        for (int i = stand.End; i < Math.Min(stand.Clause.End, stand.End + ObjectReach); i++)
        {
            if (tokens.Kinds[i] == TokenKind.Number || tokens.Has(i, WordTraits.Cardinal | WordTraits.VagueAmount))
                return true;
        }

        return stand.IsPartial;
    }
}
