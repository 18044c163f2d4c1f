using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Measures what is peculiar to two values of one kind: two near numbers, two ages of nobody in particular, two values far apart. Each
/// kind errs in its own way, and so has weights of its own. O(values of the two passages).
/// </summary>
internal static class SlotKinds
{
    /// <summary>Numbers are near up to one being half as large again.</summary>
    private const double MaxApart = 0.405;

    public static void Measure(JudgingContext context, ValuePair pair, Span<float> features)
    {
        var (left, right) = (pair.LeftMention, pair.RightMention);
        bool isFar = pair.Match.Alignment is null;
        double kinship = pair.Comparison.Kinship;
        Set(features, SlotFeature.Crowd, Math.Log(1 + Math.Max(Count(context.LeftValues, left), Count(context.RightValues, right))));
        Set(features, SlotFeature.FarAndKinship, isFar ? kinship : 0);
        Set(features, SlotFeature.FarAndSlot, isFar ? pair.Slot : 0);
        Set(features, SlotFeature.FarAndOutcome, isFar && left.Outcome.Length > 0 && left.Outcome == right.Outcome);
        Set(features, SlotFeature.NoneAgree, pair.Left is QuantityFact { Kind: QuantityKind.Count } ? 0 : Math.Log(1 + Unshared(context.LeftValues, left, context.RightValues, right)));
        Set(features, SlotFeature.GistAndKinship, pair.Left is DateFact ? 0 : features[(int)SlotFeature.SharedGist] * kinship);
        if (pair.Left is MoneyFact or QuantityFact && left.TimeTopic != 0 && right.TimeTopic != 0)
        {
            int shared = System.Numerics.BitOperations.PopCount(left.TimeTopic & right.TimeTopic);
            Set(features, SlotFeature.SameAmount, Math.Min(MaxGroups, shared));
            Set(features, SlotFeature.OtherAmount, shared == 0);
        }

        if (pair.Left is QuantityFact { Kind: QuantityKind.Count } && left.Outcome.Length == 0 && right.Outcome.Length == 0)
            Set(features, SlotFeature.SharedHeads, SharedHeads(context, left, right));
        Set(features, SlotFeature.SharedUnit, pair.Left is QuantityFact { Kind: QuantityKind.Measure } && SharesUnit(context, left));
        if (pair.Left is AgeFact)
        {
            Set(features, SlotFeature.AgeOfSameName, left.Name >= 0 && right.Name >= 0 && context.Entities.RightOf(left.Name) == right.Name);
            Set(features, SlotFeature.AgeOfNobody, left.Name < 0 && right.Name < 0);
        }

        if (pair.Left is not (DateFact or AgeFact) && !(SlotMeasuring.IsSmall(pair.Left) && SlotMeasuring.IsSmall(pair.Right))
            && SlotMeasuring.Amount(pair.Left) is > 0 and var amount && SlotMeasuring.Amount(pair.Right) is > 0 and var other)
        {
            double closeness = Math.Max(0, 1 - (Math.Abs(Math.Log(amount / other)) / MaxApart));
            Set(features, SlotFeature.Closeness, closeness);
            Set(features, SlotFeature.ClosenessAndKinship, closeness * kinship);
        }
    }

    /// <summary>How many values like the two the passages give besides, the fewer of the two counts; 0 when one of these is given by both.</summary>
    public static int Unshared(ValueTable lefts, ValueMention left, ValueTable rights, ValueMention right)
    {
        var rivals = rights.Of(right.Kind).In(right.Fact.Passage);
        int own = 0, others = 0;
        foreach (var other in rivals)
            others += !ReferenceEquals(other, right) && IsLike(other, right) ? 1 : 0;
        if (others == 0)
            return 0;
        foreach (var one in lefts.Of(left.Kind).In(left.Fact.Passage))
        {
            if (ReferenceEquals(one, left) || !IsLike(one, left))
                continue;
            own++;
            foreach (var other in rivals)
            {
                if (other.Hash == one.Hash && other.Key.HasValue(one.Key))
                    return 0;
            }

            if (own == MaxUnshared)
                break;
        }

        return Math.Min(own, others);
    }

    /// <summary>Whether the documents give one value in common of the unit of a measure; looked up once a unit.</summary>
    private static bool SharesUnit(JudgingContext context, ValueMention measure)
    {
        var known = context.Slots.SharedUnits;
        if (!known.TryGetValue(measure.Family, out bool shared))
            known.Add(measure.Family, shared = FindsUnit(context, measure));
        return shared;
    }

    private static bool FindsUnit(JudgingContext context, ValueMention measure)
    {
        foreach (var mention in context.LeftValues.Of(measure.Kind).All)
        {
            if (mention.Family == measure.Family && context.RightValues.States(mention))
                return true;
        }

        return false;
    }

    /// <summary>How many other things both passages count.</summary>
    private static int SharedHeads(JudgingContext context, ValueMention left, ValueMention right)
    {
        int shared = 0;
        foreach (var one in context.LeftValues.Of(left.Kind).In(left.Fact.Passage))
        {
            if (!IsOtherCount(one, left))
                continue;
            int lemma = context.Left.Tokens.Lemmas[one.Subject];
            foreach (var other in context.RightValues.Of(right.Kind).In(right.Fact.Passage))
            {
                if (!IsOtherCount(other, right) || context.Right.Tokens.Lemmas[other.Subject] != lemma)
                    continue;
                shared++;
                break;
            }

            if (shared == MaxShared)
                break;
        }

        return shared;
    }

    private static bool IsOtherCount(ValueMention mention, ValueMention counted) =>
        !ReferenceEquals(mention, counted) && mention is { Fact: QuantityFact { Kind: QuantityKind.Count }, Subject: >= 0, Outcome.Length: 0, IsOfPeople: false };

    private const int MaxShared = 2;

    private const int MaxGroups = 2;

    /// <summary>More values of one sort in a passage tell no more.</summary>
    private const int MaxUnshared = 6;

    private static bool IsLike(ValueMention one, ValueMention other) => one.Family == other.Family && one.Key.Kind == other.Key.Kind;

    /// <summary>How many values of its kind the passage of a value holds.</summary>
    private static int Count(ValueTable values, ValueMention mention) => values.Of(mention.Kind).In(mention.Fact.Passage).Length;

    private static void Set(Span<float> features, SlotFeature feature, bool value) => SlotMeasuring.Set(features, feature, value);

    private static void Set(Span<float> features, SlotFeature feature, double value) => SlotMeasuring.Set(features, feature, value);
}
