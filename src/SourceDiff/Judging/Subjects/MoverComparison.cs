using SourceDiff.Judging.Values;
using SourceDiff.Model;

namespace SourceDiff.Judging.Subjects;

/// <summary>
/// Tells the results of two votes or games apart: "the plan <i>by Senator Hale</i> failed by 53-47", "the one <i>by Senator Brandt</i> by 44-56", where
/// a report that names the one elsewhere tells this result beside other names. O(facts of the passages).
/// </summary>
internal static class MoverComparison
{
    public const string Reason = "results of two";

    public static bool AreOfTwo(JudgingContext context, ValueMention left, ValueMention right)
    {
        if (left.Fact is not QuantityFact { Kind: QuantityKind.Score } || right.Fact is not QuantityFact { Kind: QuantityKind.Score })
            return false;
        int known = 0, movers = 0, others = 0;
        foreach (var fact in context.Left.FactsOf(left.Fact.Passage))
        {
            if (fact is not NameFact { Entity.Kind: not EntityKind.Place } name)
                continue;
            int there = context.Entities.RightOf(name.Entity.Index);
            if (there >= 0 && Scoped.Names(context.Right, right.Fact.Passage, there))
                return false;
            known += there >= 0 ? 1 : 0;
            movers += IsMover(context.Left.Tokens, name) ? 1 : 0;
        }

        foreach (var fact in context.Right.FactsOf(right.Fact.Passage))
        {
            if (fact is not NameFact { Entity.Kind: not EntityKind.Place } name)
                continue;
            known += context.Entities.LeftOf(name.Entity.Index) >= 0 ? 1 : 0;
            others += IsMover(context.Right.Tokens, name) ? 1 : 0;
        }

        return known > 0 && movers > 0 && others > 0;
    }

    /// <summary>"the plan <i>by Senator Hale</i>".</summary>
    private static bool IsMover(TokenTable tokens, NameFact name)
    {
        int first = tokens.IndexAt(name.Span.Start);
        while (first > 0 && tokens.Has(first - 1, WordTraits.PersonTitle | WordTraits.Role))
            first--;
        return first > 0 && tokens.Is(first - 1, "by");
    }
}
