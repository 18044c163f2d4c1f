using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>Tells an update from a conflict: what is counted grows, and the documents' dates say which is later.</summary>
internal static class Development
{
    /// <summary>Articles nearer than this in time are one news cycle: their numbers conflict.</summary>
    private static readonly TimeSpan NewsCycle = TimeSpan.FromHours(1);

    public static bool IsUpdate(JudgingContext context, FactPair<QuantityFact> pair)
    {
        if (context.Left.Document.PublishedAt is not { } left || context.Right.Document.PublishedAt is not { } right
            || (left - right).Duration() < NewsCycle)
            return false;
        return IsCumulative(context.Left.Tokens, pair.Left) && IsCumulative(context.Right.Tokens, pair.Right)
            && (left < right) == (pair.Left.Amount.Nominal < pair.Right.Amount.Nominal);
    }

    private static bool IsCumulative(TokenTable tokens, QuantityFact fact)
    {
        int predicate = WordKinship.Head(tokens, fact.PredicateSpan), counted = WordKinship.Head(tokens, fact.CountedSpan);
        return (predicate >= 0 && tokens.Has(predicate, WordTraits.Cumulative)) || (counted >= 0 && tokens.Has(counted, WordTraits.Cumulative));
    }
}
