using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>Pairs off equal and near values: those that stand near each other first, by preference, then telling ones wherever they stand.</summary>
internal static class SlotAgreements
{
    /// <summary>What an equal value that few texts share adds to the words around it.</summary>
    private const double TellingValue = 0.15;

    /// <summary>The same where no words around it could tell, for the two are values that nothing near agreed with.</summary>
    private const double FarTellingValue = 0.22;

    /// <summary>Equal and near values find each other first: a slot that differs is sought among what is left.</summary>
    public static void Agree(SlotJudge judge, JudgingContext context, SlotScratch scratch)
    {
        scratch.Pairs.Sort(static (x, y) => x.Preference != y.Preference ? y.Preference.CompareTo(x.Preference) : SlotJudge.InTextOrder(x, y));
        foreach (var pair in scratch.Pairs)
        {
            var relation = pair.Comparison.Relation;
            if (relation == Relation.Conflicts || scratch.IsUsed(pair))
                continue;
            double strength = pair.Strength + (relation == Relation.Agrees && pair.LeftMention.IsTelling ? TellingValue : 0);
            if (strength < judge.AgreementGate)
            {
                context.ReportNotComparable(SlotJudge.NoContext);
                continue;
            }

            scratch.MarkUsed(pair);
            if (relation == Relation.Agrees || !(SlotMeasuring.IsVague(pair.Left) || SlotMeasuring.IsVague(pair.Right)))
            {
                scratch.LeftCompared[pair.LeftMention.Index] |= PartsMet(pair.LeftMention, pair.RightMention, pair.Comparison.Parts);
                scratch.RightCompared[pair.RightMention.Index] |= PartsMet(pair.RightMention, pair.LeftMention, pair.Comparison.Parts);
            }

            scratch.Agreeing[pair.Match.Index]++;
            if (judge.Decide(context, pair, relation, Math.Min(1, strength)) is { } verdict)
                context.Report(verdict);
        }
    }

    /// <summary>
    /// A value that few texts share, told once by either, is the same value wherever the two texts put it: 1,340 miners, a fine of 61,500
    /// crowns. Sought by its number, O(values).
    /// </summary>
    public static void AgreeFar(SlotJudge judge, JudgingContext context, ValueList lefts, SlotScratch scratch)
    {
        int told = 0;
        foreach (var left in lefts.All)
        {
            if (!left.IsTelling || left.IsRepeat || scratch.LeftCompared[left.Index] != 0 || FirstAlone(context.RightValues, left, scratch) is not { } right
                || judge.Held(context, left, right) is not { Relation: Relation.Agrees, Kinship: > 0 } comparison)
                continue;
            var pair = SlotJudge.Pair(context, scratch, left, right, context.MatchOf(left.Fact.Passage, right.Fact.Passage), comparison);
            if (pair.Strength + FarTellingValue < judge.AgreementGate)
                continue;
            scratch.LeftCompared[left.Index] |= comparison.Parts;
            scratch.RightCompared[right.Index] |= comparison.Parts | ValueParts.Far;
            if (judge.Decide(context, pair, Relation.Agrees, Math.Min(1, pair.Strength + FarTellingValue)) is { } verdict)
                context.Report(verdict);
            if (++told == LonelyValues.MaxFar)
                return;
        }
    }

    /// <summary>"1,340 miners" and "about 1,300 miners", wherever they stand, when either text tells but one such number.</summary>
    public static void AgreeFar(SlotJudge judge, JudgingContext context, ValuePair pair, SlotScratch scratch)
    {
        var (left, right) = (pair.LeftMention, pair.RightMention);
        if (!MayAgreeFar(left, right, pair.Comparison, scratch) || pair.Strength < judge.AgreementGate)
            return;
        scratch.LeftCompared[left.Index] = scratch.RightCompared[right.Index] = pair.Comparison.Parts;
        if (judge.Decide(context, pair, Relation.Compatible, Math.Min(1, pair.Strength)) is { } verdict)
            context.Report(verdict);
    }

    /// <summary>Whether two values may be told to agree wherever they stand, whatever the words around them: asked first, for the words cost more.</summary>
    public static bool MayAgreeFar(ValueMention left, ValueMention right, in FactComparison comparison, SlotScratch scratch) =>
        comparison.Relation == Relation.Compatible && comparison.Kinship >= LonelyValues.SureKinship && left.IsSole && right.IsSole && scratch.LeftCompared[left.Index] == 0 && scratch.RightCompared[right.Index] == 0
        && !SlotMeasuring.IsVague(left.Fact) && !SlotMeasuring.IsVague(right.Fact);

    /// <summary>"9:50 p.m." is not told by "on Tuesday night": it may still differ from another time.</summary>
    private static ValueParts PartsMet(ValueMention value, ValueMention other, ValueParts parts) =>
        value.Fact is DateFact { Date: { Minute: not null, MinuteTolerance: 0 } } && other.Fact is DateFact { Date.MinuteTolerance: > 0 } ? parts & ~ValueParts.Time : parts;

    /// <summary>The first mention of a telling value that nothing near agreed with; <c>null</c> also when it has found a value far away.</summary>
    private static ValueMention? FirstAlone(ValueTable table, ValueMention value, SlotScratch scratch)
    {
        int left = StatedValues.MaxEqual;
        for (var stated = table.FirstOf(value); stated is not null && left > 0; stated = table.NextOf(stated), left--)
        {
            var compared = scratch.RightCompared[stated.Index];
            if (stated.IsTelling && !stated.IsRepeat && (compared == 0 || (compared & ValueParts.Far) != 0))
                return compared == 0 ? stated : null;
        }

        return null;
    }
}
