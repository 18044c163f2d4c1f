using SourceDiff.Judging.Matching;
using SourceDiff.Lexicon.Contraries;
using SourceDiff.Model;

namespace SourceDiff.Judging.Claims;

/// <summary>Whether two words that stand for each other head one statement, so that what is denied of the one is denied of the other. O(clause).</summary>
internal static class StatedHeads
{
    /// <summary>So much in common, and the passages are one sentence reworded.</summary>
    public const double NearlySame = 0.75;

    /// <summary>
    /// A verb heads a statement of its own; a noun or an adjective does so only with its subject: "it is not Tuesday" denies nothing of
    /// another Tuesday.
    /// </summary>
    public static bool MayBe(JudgingContext context, PassageMatch match, SharedStatement statement, int leftHead, int rightHead) =>
        IsName(context.Left.Tokens, leftHead) == IsName(context.Right.Tokens, rightHead) && IsStatement(context, match, statement, leftHead, rightHead);

    /// <summary>"It is not Patch Tuesday" denies no patch.</summary>
    private static bool IsName(TokenTable tokens, int head) =>
        (tokens.Shapes[head] & TokenShape.Capitalised) != 0 && head + 1 < tokens.Count && (tokens.Shapes[head + 1] & TokenShape.Capitalised) != 0;

    private static bool IsStatement(JudgingContext context, PassageMatch match, SharedStatement statement, int leftHead, int rightHead) =>
        statement.Subject > 0 || (IsVerb(context.Left.Tokens, leftHead) && IsVerb(context.Right.Tokens, rightHead))
        || (statement.Complement >= NearlySame && match.Agreement >= NearlySame);

    /// <summary>"An order book": the first noun of a compound is not what is denied.</summary>
    public static bool IsModifier(TokenTable tokens, int head, int end) =>
        head > 0 && head + 1 < end && tokens.Has(head - 1, WordTraits.Determiner) && (tokens.Classes[head] & WordClasses.Noun) != 0
        && tokens.Kinds[head + 1] == TokenKind.Word && !tokens.Has(head + 1, WordTraits.Function) && (tokens.Classes[head + 1] & (WordClasses.Noun | WordClasses.Past | WordClasses.Adverb)) == WordClasses.Noun;

    public static bool IsVerb(TokenTable tokens, int token) =>
        (tokens.Classes[token] & WordClasses.Verb) != 0 && (tokens.Shapes[token] & TokenShape.Capitalised) == 0;

    /// <summary>"Was found two days <i>later</i>": told of another time than the rest.</summary>
    public static bool IsShifted(TokenTable tokens, ClauseWindow clause)
    {
        for (int i = clause.First; i < clause.End; i++)
        {
            if (StatementWords.Is(tokens.Forms[i], StatementKinds.Shifted))
                return true;
        }

        return false;
    }

    /// <summary>"A perfect fit", "did not fit": the one is a noun here, and says nothing of what was done.</summary>
    public static bool IsNoun(TokenTable tokens, int token)
    {
        if (token == 0 || (tokens.Classes[token] & WordClasses.Noun) == 0)
            return false;
        int before = token - 1;
        if (before > 0 && (tokens.Classes[before] & WordClasses.Adjective) != 0)
            before--;
        if (before > 0 && tokens.Kinds[before] == TokenKind.Quote)
            before--;
        return tokens.Has(before, WordTraits.Determiner | WordTraits.Possessive);
    }
}
