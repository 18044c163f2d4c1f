using SourceDiff.Judging.Subjects;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// Weighs differing values that nothing agrees with, near each other and far apart, and lets the judge speak of the likeliest of each.
/// O(f²) an alignment, and O(f²) for the at most <see cref="LonelyValues.MaxFar"/> values that one document alone states.
/// </summary>
internal static class SlotConflicts
{
    public static void Disagree(SlotJudge judge, JudgingContext context, ValueList lefts, ValueList rights, SlotScratch scratch)
    {
        var pairs = scratch.Pairs;
        pairs.RemoveAll(pair => pair.Comparison.Relation != Relation.Conflicts || scratch.IsUsed(pair));
        var left = context.LeftValues;
        var right = context.RightValues;
        bool isOneStory = Tolls.AreOfOneStory(context);
        LonelyValues.Find(lefts, right, scratch.LeftCompared, isOneStory, scratch.Lefts);
        LonelyValues.Find(rights, left, scratch.RightCompared, isOneStory, scratch.Rights);
        LonelyValues.MarkAlone(scratch.Lefts, scratch.LeftCompared);
        LonelyValues.MarkAlone(scratch.Rights, scratch.RightCompared);
        AddFar(judge, context, scratch);
        if (pairs.Count == 0)
            return;
        foreach (var pair in pairs)
            scratch.AddRivals(pair);

        scratch.Rivals.Set(pairs, context.Left.Facts.Length, context.Right.Facts.Length);
        var candidates = scratch.Candidates;
        candidates.Clear();
        Span<float> features = stackalloc float[SlotModel.Features];
        foreach (var pair in pairs)
        {
            bool areTolls = isOneStory && Tolls.Are(context, pair.LeftMention, pair.RightMention);
            int known = areTolls ? 0 : (right.States(pair.LeftMention) ? 1 : 0) + (left.States(pair.RightMention) ? 1 : 0);
            int near = Known(rights, pair.Match.RightSide, pair.LeftMention) + Known(lefts, pair.Match.LeftSide, pair.RightMention);
            SlotMeasuring.Measure(context, pair, known, near, features);
            int agree = pair.Match.Index < 0 ? 0 : scratch.Agreeing[pair.Match.Index];
            SlotMeasuring.AddOthers(agree, scratch.RivalsOf(pair), LonelyValues.AreAlone(scratch, pair.LeftMention, pair.RightMention), features);
            SlotMeasuring.AddRivals(scratch.Rivals, pair, features);
            double probability = SlotModel.Probability(features);
            // What a gate after the weighing keeps out teaches a fit nothing.
            if (context.Trace is not null && SubjectGates.Of(context, pair.LeftMention, pair.RightMention) is { } reason)
            {
                context.Trace.Add(SlotCandidate.Unweighed(pair.Left, pair.Right, reason));
                continue;
            }

            context.Trace?.Add(new SlotCandidate(pair.Left, pair.Right, features.ToArray(), probability));
            if (probability < KnownGate && known > 0 && AreTold(pair, known))
                context.ReportNotComparable(BothState);
            else
                candidates.Add((pair, probability));
        }

        candidates.Sort(static (x, y) => x.Probability != y.Probability ? y.Probability.CompareTo(x.Probability) : SlotJudge.InTextOrder(x.Pair, y.Pair));
        double gate = left.IsBrief && right.IsBrief ? Math.Max(judge.ConflictGate, BriefMeasuring.Gate) : judge.ConflictGate;
        foreach (var (pair, probability) in candidates)
        {
            if (probability < gate)
                context.ReportNotComparable(SlotJudge.NoContext);
            else if (SubjectGates.Of(context, pair.LeftMention, pair.RightMention) is { } reason)
                context.ReportNotComparable(reason);
            else if (isOneStory && Tolls.Are(context, pair.LeftMention, pair.RightMention))
                ReportToll(judge, context, scratch, pair, probability);
            else if (!scratch.IsUsed(pair))
                Report(judge, context, scratch, pair, probability);
        }
    }

    private static void Report(SlotJudge judge, JudgingContext context, SlotScratch scratch, ValuePair pair, double probability)
    {
        scratch.MarkUsed(pair);
        if (judge.Decide(context, pair, Relation.Conflicts, probability) is { } verdict)
            context.Report(verdict);
    }

    /// <summary>An article gives its toll in several ways, "249" and "more than 200": that it differs from the other's is told once, of the most exact.</summary>
    private static void ReportToll(SlotJudge judge, JudgingContext context, SlotScratch scratch, ValuePair likeliest, double probability)
    {
        string outcome = likeliest.LeftMention.Outcome;
        foreach (var told in scratch.Tolls)
        {
            if (told.LeftMention.Outcome == outcome)
                return;
        }

        var best = likeliest;
        foreach (var (pair, _) in scratch.Candidates)
        {
            if (pair.LeftMention.Outcome == outcome && !scratch.IsUsed(pair) && Tolls.Are(context, pair.LeftMention, pair.RightMention) && Tolls.Exactness(pair) > Tolls.Exactness(best))
                best = pair;
        }

        if (scratch.IsUsed(best))
            return;
        scratch.Tolls.Add(best);
        Report(judge, context, scratch, best, probability);
    }

    /// <summary>
    /// Values that the other document states nowhere are held against each other over the whole documents when nothing near them
    /// was comparable; how surely they are of one thing is for the weighing.
    /// </summary>
    private static void AddFar(SlotJudge judge, JudgingContext context, SlotScratch scratch)
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
                if (left.Family != right.Family || (context.Trace is null && !MayMatter(judge, context, scratch, left, right)))
                    continue;
                var comparison = judge.Held(context, left, right);
                if (comparison.Kinship == 0)
                {
                    context.Trace?.Add(SlotCandidate.Unweighed(left.Fact, right.Fact, comparison.Reason ?? SlotJudge.NoContext));
                    continue;
                }

                // A fit learns from what is not worth the time too.
                if (scratch.Near.Contains(Key(left, right)) || (comparison.Relation != Relation.Conflicts && !SlotAgreements.MayAgreeFar(left, right, comparison, scratch)))
                    continue;
                bool isWorth = LonelyValues.MayBeOne(context, scratch, left, right, comparison.Kinship);
                if (context.Trace is null && !isWorth)
                    continue;

                var pair = SlotJudge.Pair(context, scratch, left, right, context.MatchOf(left.Fact.Passage, right.Fact.Passage), comparison);
                if (comparison.Relation != Relation.Conflicts)
                    SlotAgreements.AgreeFar(judge, context, pair, scratch);
                else
                    scratch.Add(pair);
                pair.IsWorthWeighing = isWorth;
            }
        }
    }

    /// <summary>Whether values far apart may be of one thing and worth the weighing, as far as is told before they are compared: nine of ten are not.</summary>
    private static bool MayMatter(SlotJudge judge, JudgingContext context, SlotScratch scratch, ValueMention left, ValueMention right)
    {
        double most = judge.MostKinship(context, left, right);
        return most > 0 && (most >= LonelyValues.SureKinship || LonelyValues.MayBeOne(context, scratch, left, right, most));
    }

    private const string BothState = "a value that both state";

    /// <summary>
    /// The least probability at which what the other document states too is told to differ: of 72 seats of one party in both, and 61 of another
    /// in one. Held out, 4 of 15 were right from .3 to .5, and half of those above. A toll, an age and a count up to a dozen are told twice.
    /// </summary>
    private const double KnownGate = 0.6;

    /// <summary>Whether the other document states either value too, and that may be of the same.</summary>
    private static bool AreTold(ValuePair pair, int known) => pair.Left is not DateFact && !pair.LeftMention.Key.HasValue(pair.RightMention.Key)
        && (known == 2 || !(pair.Left is AgeFact or DurationFact || (SlotMeasuring.IsSmall(pair.Left) && SlotMeasuring.IsSmall(pair.Right)) || (pair.LeftMention.Outcome.Length > 0 && pair.LeftMention.Outcome == pair.RightMention.Outcome)));

    private static long Key(ValueMention left, ValueMention right) => ((long)left.Index << 32) | (uint)right.Index;

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
