using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>
/// Whether two verbs that seem to exclude each other are of two statements, though the words around them are alike: "admitted that she took
/// the money" and "denied that she forged the letter", "shares in Brandt rose" and "shares in Moreau fell". O(clause).
/// </summary>
internal static class OtherContents
{
    /// <summary>Tokens behind a verb in which the clause begins that it is of: "admitted in court that".</summary>
    private const int OpeningReach = 6;

    /// <summary>Tokens behind its opening in which a clause has its verb.</summary>
    private const int VerbReach = 8;

    public static bool Are(JudgingContext context, PassageMatch match, int leftHead, int rightHead)
    {
        int left = VerbBehind(context.Left.Tokens, leftHead, match.LeftEnd), right = VerbBehind(context.Right.Tokens, rightHead, match.RightEnd);
        if (left >= 0 && right >= 0 && match.RightOf(left) < 0 && match.LeftOf(right) < 0)
            return true;
        return HasOwnName(context.Left.Tokens, ClauseWindow.OfLeft(context, match, leftHead).First, leftHead, match.RightOf, rightHead) && HasOwnName(context.Right.Tokens, ClauseWindow.OfRight(context, match, rightHead).First, rightHead, match.LeftOf, leftHead);
    }

    /// <summary>The verb of what is admitted, denied, agreed to: "that she had <i>taken</i> it", "to <i>sell</i>", "<i>leaving</i>"; -1 where no clause follows.</summary>
    public static int VerbBehind(TokenTable tokens, int head, int end)
    {
        for (int i = head + 1; i < Math.Min(end, head + OpeningReach); i++)
        {
            if (tokens.Kinds[i] == TokenKind.Punctuation)
                return -1;
            if (i == head + 1 && (tokens.Classes[i] & WordClasses.Gerund) != 0)
                return i;
            if (i == head + 1 && tokens.Is(i, "to"))
                return i + 1 < end && (tokens.Classes[i + 1] & WordClasses.Verb) != 0 && !tokens.Has(i + 1, WordTraits.Determiner) ? i + 1 : -1;
            if (tokens.Is(i, "that"))
                return VerbOf(tokens, i + 1, end);
        }

        return -1;
    }

    private static int VerbOf(TokenTable tokens, int first, int end)
    {
        for (int i = first; i < Math.Min(end, first + VerbReach); i++)
        {
            if (PassageMatch.IsContent(tokens, i) && (tokens.Classes[i] & WordClasses.Verb) != 0 && (tokens.Has(i - 1, WordTraits.Auxiliary | WordTraits.Modal | WordTraits.Pronoun) || (tokens.Classes[i] & (WordClasses.Noun | WordClasses.Past)) == WordClasses.Past))
                return i;
        }

        return -1;
    }

    /// <summary>Whether what is spoken of is named by a name that the other one has not before its verb.</summary>
    private static bool HasOwnName(TokenTable tokens, int first, int head, Func<int, int> partnerOf, int otherHead)
    {
        for (int i = first; i < head; i++)
        {
            if (tokens.Kinds[i] == TokenKind.Word && (tokens.Shapes[i] & TokenShape.Capitalised) != 0 && i > first && !tokens.Has(i, WordTraits.Function | WordTraits.Weekday | WordTraits.Month | WordTraits.PersonTitle | WordTraits.Role) && (partnerOf(i) < 0 || partnerOf(i) > otherHead) && tokens.Kinds[i - 1] == TokenKind.Word)
                return true;
        }

        return false;
    }
}
