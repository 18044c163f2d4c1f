using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Tells a number of the whole from a number of a part, which do not conflict. O(values of two passages).</summary>
internal static class PartComparison
{
    /// <summary>Tokens between two numbers of a list: "212 foreign <i>passengers and</i> 19".</summary>
    private const int ListReach = 4;

    /// <summary>"one of the drivers" against "three drivers", unless both say what happened to those they count.</summary>
    public static bool ArePartAndWhole(ValueMention left, ValueMention right)
    {
        if (left.Outcome.Length > 0 && left.Outcome == right.Outcome)
            return false;
        return left.IsPart != right.IsPart || IsOneOf(left) || IsOneOf(right);
    }

    /// <summary>
    /// "shot three people, killing one" against "wounded two": two of the three numbers make the other, and so the two are a whole and
    /// a part. Two counts of one outcome stay two counts.
    /// </summary>
    public static bool AddUp(JudgingContext context, ValueMention left, ValueMention right)
    {
        if (left.Fact is not QuantityFact { Kind: QuantityKind.Count } one || right.Fact is not QuantityFact { Kind: QuantityKind.Count } other
            || (left.Outcome.Length > 0 && left.Outcome == right.Outcome))
            return false;
        double rest = Math.Abs(one.Amount.Nominal - other.Amount.Nominal);
        return Holds(context.LeftValues.In(one.Passage), left, rest) || Holds(context.RightValues.In(other.Passage), right, rest);
    }

    /// <summary>"230 people" against the 212 of "212 passengers and 19 crew": one kind of them.</summary>
    public static bool IsOneKind(JudgingContext context, ValueMention left, ValueMention right) =>
        left.IsOfAnybody != right.IsOfAnybody && (right.IsOfAnybody ? IsListed(context.Left, left) : IsListed(context.Right, right));

    /// <summary>Whether another count of people, joined to it by "and", stands right before or behind.</summary>
    private static bool IsListed(DocumentReading reading, ValueMention counted)
    {
        foreach (var mention in ValueTable.Of(reading).In(counted.Fact.Passage))
        {
            if (mention is not { IsOfPeople: true, Fact: QuantityFact { Kind: QuantityKind.Count } } || ReferenceEquals(mention, counted))
                continue;
            var (first, second) = mention.First < counted.First ? (mention, counted) : (counted, mention);
            if (second.First - first.End <= ListReach && reading.Tokens.Is(second.First - 1, "and"))
                return true;
        }

        return false;
    }

    private static bool IsOneOf(ValueMention mention) => mention is { IsPart: true, Fact: QuantityFact { Amount.Nominal: 1 } };

    /// <summary>Whether another count of the passage, of people or of those to whom something happened, is the rest: "212 passengers and 18 crew".</summary>
    private static bool Holds(ReadOnlySpan<ValueMention?> passage, ValueMention counted, double rest)
    {
        foreach (var mention in passage)
        {
            if (mention is { Fact: QuantityFact { Kind: QuantityKind.Count } quantity } && !ReferenceEquals(mention, counted) && quantity.Amount.Nominal == rest
                && (mention.Outcome.Length > 0 ? counted.IsOfPeople || counted.Outcome.Length > 0 : mention.IsOfPeople && counted.IsOfPeople))
                return true;
        }

        return false;
    }
}
