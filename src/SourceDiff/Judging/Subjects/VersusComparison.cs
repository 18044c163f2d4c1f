using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>
/// Tells shares of two questions apart: of one against another, "47 percent <i>to 44</i>", and of all, "74 percent". Only where no name stands beside
/// both. O(facts of the passages).
/// </summary>
internal static class VersusComparison
{
    public const string Reason = "shares of two questions";

    /// <summary>"<i>from</i> a record 47 percent to 44": the words before the first.</summary>
    private const int Reach = 6;

    public static bool AreOfTwo(JudgingContext context, ValueMention left, ValueMention right) =>
        left.Fact is QuantityFact { Kind: QuantityKind.Percentage } && right.Fact is QuantityFact { Kind: QuantityKind.Percentage }
        && IsVersus(context.Left, left) != IsVersus(context.Right, right) && !ShareName(context, left.Fact.Passage, right.Fact.Passage);

    /// <summary>"47 percent to 44"; "from 47 percent to 44" is a change.</summary>
    private static bool IsVersus(DocumentReading reading, ValueMention value)
    {
        var tokens = reading.Tokens;
        var passage = reading.Passages[value.Fact.Passage];
        int behind = value.End;
        while (behind < passage.EndToken && IsUnit(tokens, behind))
            behind++;
        if (behind < passage.EndToken && tokens.Is(behind, "to"))
        {
            behind++;
            while (behind < passage.EndToken && IsHolder(tokens, behind))
                behind++;
            return behind < passage.EndToken && tokens.Kinds[behind] == TokenKind.Number && !IsChange(tokens, value.First, passage);
        }

        int before = value.First - 1;
        while (before > passage.FirstToken && IsHolder(tokens, before))
            before--;
        if (before <= passage.FirstToken || !tokens.Is(before, "to"))
            return false;
        before--;
        while (before > passage.FirstToken && IsUnit(tokens, before))
            before--;
        return tokens.Kinds[before] == TokenKind.Number && !IsChange(tokens, before, passage);
    }

    private static bool IsUnit(TokenTable tokens, int token) => tokens.Is(token, "percent") || tokens.Is(token, "per") || tokens.Is(token, "cent") || tokens.Is(token, "%");

    /// <summary>"to <i>Hale's</i> 43", "to <i>his</i> 43".</summary>
    private static bool IsHolder(TokenTable tokens, int token) => (tokens.Shapes[token] & (TokenShape.Capitalised | TokenShape.Clitic)) != 0 || tokens.Has(token, WordTraits.Possessive);

    private static bool IsChange(TokenTable tokens, int token, Passage passage)
    {
        for (int i = token; i >= Math.Max(passage.FirstToken, token - Reach); i--)
        {
            if (tokens.Is(i, "from"))
                return true;
        }

        return false;
    }

    private static bool ShareName(JudgingContext context, int left, int right)
    {
        foreach (var fact in context.Left.FactsOf(left))
        {
            if (fact is NameFact name && context.Entities.RightOf(name.Entity.Index) is >= 0 and var other && Scoped.Names(context.Right, right, other))
                return true;
        }

        return false;
    }
}
