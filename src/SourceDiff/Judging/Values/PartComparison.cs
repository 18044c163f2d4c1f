using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Tells a number of the whole from a number of a part, which do not conflict. O(values of two passages).</summary>
internal static class PartComparison
{
    /// <summary>Small numbers add up by chance.</summary>
    private const double MinSum = 50;

    /// <summary>Totals are told rounded.</summary>
    private const double SumShare = 0.02;

    /// <summary>What is rounded away is no part: 9,110 and the 87 points of a day's change make 9,117 by chance.</summary>
    private const double MinPart = 2 * SumShare;

    private const int AloneReach = 6;

    /// <summary>"one of the drivers" against "three drivers", unless both say what happened to those they count.</summary>
    public static bool ArePartAndWhole(ValueMention left, ValueMention right)
    {
        if (left.IsPartOfOutcome != right.IsPartOfOutcome && !(left.IsPartOfOutcome ? right : left).IsOfYoung)
            return true;
        if (left.IsOfYoung != right.IsOfYoung && !left.IsPartOfOutcome && !right.IsPartOfOutcome && (left.IsOfYoung ? right : left) is { IsOfAnybody: true } or { Subject: < 0 })
            return true;
        if (left.Outcome.Length > 0 && left.Outcome == right.Outcome)
            return false;
        return (left.IsPart != right.IsPart && !(left.IsOfOwn || right.IsOfOwn) && MayBePart(left, right, left.IsPart)) || IsOneOf(left) || IsOneOf(right);
    }

    /// <summary>Whether one number, the left or the right one, may be a part of the other: of "60 pieces", 164 is none.</summary>
    public static bool MayBePart(ValueMention left, ValueMention right, bool isLeft) => AmountOf(isLeft ? right : left).Range.High >= AmountOf(isLeft ? left : right).Range.Low;

    private static Amount AmountOf(ValueMention mention) => ((QuantityFact)mention.Fact).Amount;

    /// <summary>Whether a count is of one place among others: "1,200 homes in Orlen <i>alone</i>".</summary>
    public static bool IsOfPlaceAlone(TokenTable tokens, ValueMention counted)
    {
        for (int i = counted.End; i < tokens.Count && i < counted.End + AloneReach && tokens.Kinds[i] == TokenKind.Word; i++)
        {
            if (tokens.Is(i, "alone"))
                return true;
        }

        return false;
    }

    /// <summary>
    /// "shot three people, killing one" against "wounded two": two of the three numbers make the other, and so the two are a whole and
    /// a part. Two counts of one outcome stay two counts.
    /// </summary>
    public static bool AddUp(JudgingContext context, ValueMention left, ValueMention right)
    {
        if (left.Fact is not QuantityFact { Kind: QuantityKind.Count } one || right.Fact is not QuantityFact { Kind: QuantityKind.Count } other
            || left.IsOfPeople != right.IsOfPeople && left.Outcome.Length > 0 && left.Outcome == right.Outcome)
            return false;
        double rest = Math.Abs(one.Amount.Nominal - other.Amount.Nominal);
        if (left.Outcome.Length > 0 && left.Outcome == right.Outcome)
            return (one.Amount.Nominal > other.Amount.Nominal ? IsListed(context.RightValues, context.Right, right, rest) : IsListed(context.LeftValues, context.Left, left, rest))
                || IsSumOf(context.LeftValues, left, right) || IsSumOf(context.RightValues, right, left);
        if (IsSumOf(context.LeftValues, left, right) || IsSumOf(context.RightValues, right, left))
            return true;
        return Holds(context.LeftValues.In(one.Passage), left, rest) || Holds(context.RightValues.In(other.Passage), right, rest);
    }

    /// <summary>"230 people" against the 212 of "212 passengers and 19 crew": one kind of them.</summary>
    public static bool IsOneKind(JudgingContext context, ValueMention left, ValueMention right) =>
        left.IsOfAnybody != right.IsOfAnybody && (right.IsOfAnybody ? IsListed(context.LeftValues, context.Left, left) : IsListed(context.RightValues, context.Right, right));

    /// <summary>The totals of people that a document lists one kind after the other: 230 for "212 passengers and 18 crew". O(values).</summary>
    public static List<double> SumsOf(DocumentReading reading, ValueTable values)
    {
        var sums = new List<double>();
        int end = 0;
        foreach (var mention in values.Of(ValueKind.Quantity).All)
        {
            // "leaves a wife and two children": no three of whom anything else is told.
            if (mention is not { IsOfPeople: true } || mention.First < end || (mention.Subject >= 0 && reading.Tokens.Has(mention.Subject, WordTraits.Kinship)) || CountedList.Of(reading, values.In(mention.Fact.Passage), mention) is not { IsList: true } list)
                continue;
            sums.Add(list.Sum);
            end = list.End;
        }

        return sums;
    }

    /// <summary>Whether a list of people has the number; with <paramref name="rest"/>, whether the others of the list are so many.</summary>
    private static bool IsListed(ValueTable values, DocumentReading reading, ValueMention counted, double? rest = null) =>
        CountedList.Of(reading, values.In(counted.Fact.Passage), counted) is { IsList: true } list
        && (rest is not { } left || list.Sum - ((QuantityFact)counted.Fact).Amount.Nominal == left);

    /// <summary>"41,300 for and 38,900 against", "80,000 ballots": two numbers of a sentence make the other, rounded as that is.</summary>
    private static bool IsSumOf(ValueTable values, ValueMention part, ValueMention whole)
    {
        double total = ((QuantityFact)whole.Fact).Amount.Nominal, own = ((QuantityFact)part.Fact).Amount.Nominal;
        if (total < MinSum || own >= total || own < MinPart * total)
            return false;
        foreach (var mention in values.In(part.Fact.Passage))
        {
            if (mention is { Fact: QuantityFact { Kind: QuantityKind.Count } other } && !ReferenceEquals(mention, part) && other.Amount.Nominal >= MinPart * total && Math.Abs(own + other.Amount.Nominal - total) <= SumShare * total)
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
