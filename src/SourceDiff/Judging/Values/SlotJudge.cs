using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// The common course of the judges that hold typed values against each other: compare every two that could fill one slot, assign
/// them one to one (greedily by preference, which over the handful of facts of a sentence differs from the optimal assignment
/// only in ties), and let the gate decide who speaks. O(f²) per alignment, and O(f²) over what stands in one document alone.
/// </summary>
internal abstract class SlotJudge<TFact> : IFactJudge
    where TFact : Fact
{
    private const string NoContext = "no common context";

    private const string FarApart = "far apart, and nothing says that they are of one thing";

    private const string Table = "a passage of more values than are compared";

    /// <summary>What an equal value that few texts share adds to the words around it.</summary>
    private const double TellingValue = 0.15;

    /// <summary>The same where no words around it could tell, for the two are values that nothing near agreed with.</summary>
    private const double FarTellingValue = 0.22;

    public abstract IReadOnlyList<Rule> Rules { get; }

    /// <summary>The values that are judged.</summary>
    protected abstract ValueKind Kind { get; }

    /// <summary>The least probability at which differing values are a discrepancy.</summary>
    protected virtual double ConflictGate => SlotWeights.Gate;

    /// <summary>Whether differing values of this kind are ever a discrepancy.</summary>
    protected virtual bool HasConflicts => true;

    /// <summary>The least strength at which equal values are an agreement, and near ones compatible.</summary>
    protected virtual double AgreementGate => 0.3;

    public virtual void Judge(JudgingContext context)
    {
        var left = context.LeftValues.Of(Kind);
        var right = context.RightValues.Of(Kind);
        var scratch = context.Slots;
        scratch.Begin(context.Matches.Length);
        foreach (var match in context.Matches)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            Collect(context, match, left, right, scratch);
        }

        if (left.All.Length == 0 || right.All.Length == 0)
            return;
        Agree(context, scratch);
        AgreeFar(context, left, scratch);
        if (HasConflicts)
            Disagree(context, left, right, scratch);
    }

    /// <summary>How the values of two facts stand to each other, and whether they can be compared at all.</summary>
    protected abstract FactComparison Compare(JudgingContext context, ValueMention left, ValueMention right);

    /// <summary>The verdict on two facts that are comparable; <c>null</c> to stay silent.</summary>
    protected abstract Verdict? Decide(JudgingContext context, FactPair<TFact> pair, Relation relation, double strength);

    private void Collect(JudgingContext context, PassageMatch match, ValueList lefts, ValueList rights, SlotScratch scratch)
    {
        foreach (var leftPassage in match.LeftSide.Passages)
        {
            if (context.LeftValues.In(leftPassage.Index).Length > ValueTable.MaxCompared)
                context.ReportNotComparable(Table);
            foreach (var left in lefts.In(leftPassage.Index))
            {
                if (left.IsRepeat)
                    continue;
                foreach (var rightPassage in match.RightSide.Passages)
                {
                    foreach (var right in rights.In(rightPassage.Index))
                    {
                        if (!right.IsRepeat)
                            Collect(context, match, left, right, scratch);
                    }
                }
            }
        }
    }

    /// <summary>How two values stand to each other; what is told for comparison, or of an earlier event, differs from the news and does not conflict with it.</summary>
    private FactComparison Held(JudgingContext context, ValueMention left, ValueMention right)
    {
        var comparison = Compare(context, left, right);
        if (comparison.Relation != Relation.Conflicts || comparison.Kinship == 0)
            return comparison;
        return left.IsYardstick != right.IsYardstick ? FactComparison.NotComparable("a number and what it is held against")
            : left.IsOfThen != right.IsOfThen && (left.Outcome.Length > 0 || right.Outcome.Length > 0) ? FactComparison.NotComparable("an earlier event and this one")
            : comparison;
    }

    private void Collect(JudgingContext context, PassageMatch match, ValueMention left, ValueMention right, SlotScratch scratch)
    {
        var comparison = Held(context, left, right);
        if (comparison.Kinship == 0)
        {
            if (comparison.Reason is { } reason)
                context.ReportNotComparable(reason);
            context.Trace?.Add(SlotCandidate.Unweighed(left.Fact, right.Fact, comparison.Reason ?? NoContext));
            return;
        }

        scratch.Add(Pair(context, scratch, left, right, match, comparison));
    }

    private static ValuePair Pair(JudgingContext context, SlotScratch scratch, ValueMention left, ValueMention right, PassageMatch match, in FactComparison comparison) =>
        scratch.Take().Set(left, right, match, comparison, SlotSimilarity.Measure(context, match, left, right));

    /// <summary>Equal and near values find each other first: a slot that differs is sought among what is left.</summary>
    private void Agree(JudgingContext context, SlotScratch scratch)
    {
        scratch.Pairs.Sort(static (x, y) => x.Preference != y.Preference ? y.Preference.CompareTo(x.Preference) : InTextOrder(x, y));
        foreach (var pair in scratch.Pairs)
        {
            var relation = pair.Comparison.Relation;
            if (relation == Relation.Conflicts || scratch.IsUsed(pair))
                continue;
            double strength = pair.Strength + (relation == Relation.Agrees && pair.LeftMention.IsTelling ? TellingValue : 0);
            if (strength < AgreementGate)
            {
                context.ReportNotComparable(NoContext);
                continue;
            }

            scratch.MarkUsed(pair);
            if (relation == Relation.Agrees || !(SlotMeasuring.IsVague(pair.Left) || SlotMeasuring.IsVague(pair.Right)))
            {
                scratch.LeftCompared[pair.LeftMention.Index] |= PartsMet(pair.LeftMention, pair.RightMention, pair.Comparison.Parts);
                scratch.RightCompared[pair.RightMention.Index] |= PartsMet(pair.RightMention, pair.LeftMention, pair.Comparison.Parts);
            }

            scratch.Agreeing[pair.Match.Index]++;
            if (Decide(context, new FactPair<TFact>(pair), relation, Math.Min(1, strength)) is { } verdict)
                context.Report(verdict);
        }
    }

    /// <summary>"9:50 p.m." is not told by "on Tuesday night": it may still differ from another time.</summary>
    private static ValueParts PartsMet(ValueMention value, ValueMention other, ValueParts parts) =>
        value.Fact is DateFact { Date: { Minute: not null, MinuteTolerance: 0 } } && other.Fact is DateFact { Date.MinuteTolerance: > 0 } ? parts & ~ValueParts.Time : parts;

    /// <summary>
    /// A value that few texts share, told once by either, is the same value wherever the two texts put it: 1,340 miners, a fine of 61,500
    /// crowns. Sought by its number, O(values).
    /// </summary>
    private void AgreeFar(JudgingContext context, ValueList lefts, SlotScratch scratch)
    {
        int told = 0;
        foreach (var left in lefts.All)
        {
            if (!left.IsTelling || left.IsRepeat || scratch.LeftCompared[left.Index] != 0 || FirstAlone(context.RightValues, left, scratch) is not { } right
                || Compare(context, left, right) is not { Relation: Relation.Agrees, Kinship: > 0 } comparison)
                continue;
            var pair = Pair(context, scratch, left, right, context.MatchOf(left.Fact.Passage, right.Fact.Passage), comparison);
            if (pair.Strength + FarTellingValue < AgreementGate)
                continue;
            scratch.LeftCompared[left.Index] |= comparison.Parts;
            scratch.RightCompared[right.Index] |= comparison.Parts | ValueParts.Far;
            if (Decide(context, new FactPair<TFact>(pair), Relation.Agrees, Math.Min(1, pair.Strength + FarTellingValue)) is { } verdict)
                context.Report(verdict);
            if (++told == LonelyValues.MaxFar)
                return;
        }
    }

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

    /// <summary>"1,340 miners" and "about 1,300 miners", wherever they stand, when either text tells but one such number.</summary>
    private void AgreeFar(JudgingContext context, ValuePair pair, SlotScratch scratch)
    {
        var (left, right) = (pair.LeftMention, pair.RightMention);
        if (pair.Comparison.Relation != Relation.Compatible || pair.Comparison.Kinship < LonelyValues.SureKinship || !left.IsSole || !right.IsSole || scratch.LeftCompared[left.Index] != 0 || scratch.RightCompared[right.Index] != 0
            || SlotMeasuring.IsVague(pair.Left) || SlotMeasuring.IsVague(pair.Right) || pair.Strength < AgreementGate)
            return;
        scratch.LeftCompared[left.Index] = scratch.RightCompared[right.Index] = pair.Comparison.Parts;
        if (Decide(context, new FactPair<TFact>(pair), Relation.Compatible, Math.Min(1, pair.Strength)) is { } verdict)
            context.Report(verdict);
    }

    private void Disagree(JudgingContext context, ValueList lefts, ValueList rights, SlotScratch scratch)
    {
        var pairs = scratch.Pairs;
        pairs.RemoveAll(pair => pair.Comparison.Relation != Relation.Conflicts || scratch.IsUsed(pair));
        var left = context.LeftValues;
        var right = context.RightValues;
        LonelyValues.Find(lefts, right, scratch.LeftCompared, scratch.Lefts);
        LonelyValues.Find(rights, left, scratch.RightCompared, scratch.Rights);
        LonelyValues.MarkAlone(scratch.Lefts, scratch.LeftCompared);
        LonelyValues.MarkAlone(scratch.Rights, scratch.RightCompared);
        AddFar(context, scratch);
        if (pairs.Count == 0)
            return;
        foreach (var pair in pairs)
            scratch.AddRivals(pair);

        var candidates = scratch.Candidates;
        candidates.Clear();
        Span<float> features = stackalloc float[SlotModel.Features];
        foreach (var pair in pairs)
        {
            int known = (right.States(pair.LeftMention) ? 1 : 0) + (left.States(pair.RightMention) ? 1 : 0);
            int near = Known(rights, pair.Match.RightSide, pair.LeftMention) + Known(lefts, pair.Match.LeftSide, pair.RightMention);
            SlotMeasuring.Measure(context, pair, known, near, features);
            int agree = pair.Match.Index < 0 ? 0 : scratch.Agreeing[pair.Match.Index];
            int values = Math.Min(Count(lefts, pair.Match.LeftSide), Count(rights, pair.Match.RightSide));
            SlotMeasuring.AddOthers(agree, values - 1 - agree, scratch.RivalsOf(pair), LonelyValues.AreAlone(scratch, pair.LeftMention, pair.RightMention), features);
            double probability = SlotModel.Probability(features);
            context.Trace?.Add(new SlotCandidate(pair.Left, pair.Right, features.ToArray(), probability));
            candidates.Add((pair, probability));
        }

        candidates.Sort(static (x, y) => x.Probability != y.Probability ? y.Probability.CompareTo(x.Probability) : InTextOrder(x.Pair, y.Pair));
        foreach (var (pair, probability) in candidates)
        {
            if (probability < ConflictGate)
                context.ReportNotComparable(NoContext);
            else if (!scratch.IsUsed(pair))
                Report(context, scratch, pair, probability);
        }
    }

    private void Report(JudgingContext context, SlotScratch scratch, ValuePair pair, double probability)
    {
        scratch.MarkUsed(pair);
        if (Decide(context, new FactPair<TFact>(pair), Relation.Conflicts, probability) is { } verdict)
            context.Report(verdict);
    }

    /// <summary>
    /// Values that the other document states nowhere are held against each other over the whole documents when nothing near them
    /// was comparable and they are surely values of one thing, or of one report.
    /// </summary>
    private void AddFar(JudgingContext context, SlotScratch scratch)
    {
        if (scratch.Lefts.Count == 0 || scratch.Rights.Count == 0)
            return;
        scratch.Near.Clear();
        foreach (var pair in scratch.Pairs)
            scratch.Near.Add(Key(pair.LeftMention, pair.RightMention));
        foreach (var left in scratch.Lefts)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (var right in scratch.Rights)
            {
                if (left.Family != right.Family)
                    continue;
                var comparison = Held(context, left, right);
                if (comparison.Kinship == 0 || !(LonelyValues.MayBeOne(context, left, right, comparison.Kinship) || LonelyValues.AreAlone(scratch, left, right)))
                {
                    context.Trace?.Add(SlotCandidate.Unweighed(left.Fact, right.Fact, comparison.Kinship == 0 ? comparison.Reason ?? NoContext : FarApart));
                    continue;
                }

                if (scratch.Near.Contains(Key(left, right)))
                    continue;

                var pair = Pair(context, scratch, left, right, context.MatchOf(left.Fact.Passage, right.Fact.Passage), comparison);
                if (comparison.Relation != Relation.Conflicts)
                    AgreeFar(context, pair, scratch);
                else
                    scratch.Add(pair);
            }
        }
    }

    private static long Key(ValueMention left, ValueMention right) => ((long)left.Index << 32) | (uint)right.Index;

    private static int InTextOrder(ValuePair x, ValuePair y) =>
        x.LeftMention.Span != y.LeftMention.Span ? x.LeftMention.Span.CompareTo(y.LeftMention.Span) : x.RightMention.Span.CompareTo(y.RightMention.Span);

    private static int Count(ValueList values, AlignedSide side)
    {
        int count = 0;
        foreach (var passage in side.Passages)
            count += values.In(passage.Index).Length;
        return count;
    }

    /// <summary>1 when the value of <paramref name="value"/> stands in the passages of <paramref name="side"/>, 0 otherwise.</summary>
    private static int Known(ValueList values, AlignedSide side, ValueMention value)
    {
        foreach (var passage in side.Passages)
        {
            foreach (var other in values.In(passage.Index))
            {
                if (other.Hash == value.Hash && other.Key.HasValue(value.Key))
                    return 1;
            }
        }

        return 0;
    }
}
