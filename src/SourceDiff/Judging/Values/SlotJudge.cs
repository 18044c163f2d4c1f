using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// The common course of the judges that hold typed values against each other: compare every two that could fill one slot, assign
/// them one to one (greedily by preference, which over the handful of facts of a sentence differs from the optimal assignment
/// only in ties), and let the gate decide who speaks. O(f²) per alignment, and O(f²) over what stands in one document alone.
/// </summary>
internal abstract class SlotJudge : IFactJudge
{
    internal const string NoContext = "no common context";

    private const string Table = "a passage of more values than are compared";

    /// <summary>
    /// How often a value is compared on average, at most: in articles up to twice, in news of a megabyte four times. Lists in which every passage
    /// aligns with many would else take minutes.
    /// </summary>
    private const int MaxComparisons = 8;

    public abstract IReadOnlyList<Rule> Rules { get; }

    /// <summary>The values that are judged.</summary>
    protected abstract ValueKind Kind { get; }

    /// <summary>The least probability at which differing values are a discrepancy.</summary>
    public virtual double ConflictGate => SlotWeights.Gate;

    /// <summary>Whether differing values of this kind are ever a discrepancy.</summary>
    protected virtual bool HasConflicts => true;

    /// <summary>The least strength at which equal values are an agreement, and near ones compatible.</summary>
    public virtual double AgreementGate => 0.3;

    public virtual void Judge(JudgingContext context)
    {
        var left = context.LeftValues.Of(Kind);
        var right = context.RightValues.Of(Kind);
        var scratch = context.Slots;
        scratch.Begin(context.Left.Facts.Length, context.Right.Facts.Length, context.Matches.Length);
        int most = Math.Max(ValueTable.MaxCompared * ValueTable.MaxCompared, MaxComparisons * (left.All.Length + right.All.Length)), compared = 0;
        var kinds = context.SharedKinds;
        int wanted = ValueKinds.Crowded | ValueKinds.BitOf(Kind);
        for (int i = 0; i < kinds.Length; i++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (compared >= most)
                context.ReportNotComparable(Table);
            else if ((kinds[i] & wanted) != 0)
                compared += Collect(context, context.Matches[i], left, right, scratch);
        }

        if (left.All.Length == 0 || right.All.Length == 0)
            return;
        SlotAgreements.Agree(this, context, scratch);
        SlotAgreements.AgreeFar(this, context, left, scratch);
        if (HasConflicts)
            SlotConflicts.Disagree(this, context, left, right, scratch);
    }

    /// <summary>How the values of two facts stand to each other, and whether they can be compared at all.</summary>
    public abstract FactComparison Compare(JudgingContext context, ValueMention left, ValueMention right);

    /// <summary>No less than the kinship that <see cref="Compare"/> finds, where it is told at less cost: asked of values far apart, of which most are of two things.</summary>
    public virtual double MostKinship(JudgingContext context, ValueMention left, ValueMention right) => 1;

    /// <summary>The verdict on two facts that are comparable; <c>null</c> to stay silent.</summary>
    public abstract Verdict? Decide(JudgingContext context, ValuePair pair, Relation relation, double strength);

    /// <summary>Compares the values of two passages; the number of comparisons.</summary>
    private int Collect(JudgingContext context, PassageMatch match, ValueList lefts, ValueList rights, SlotScratch scratch)
    {
        int compared = 0;
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
                        if (right.IsRepeat)
                            continue;
                        Collect(context, match, left, right, scratch);
                        compared++;
                    }
                }
            }
        }

        return compared;
    }

    /// <summary>How two values stand to each other; what is told for comparison, or of an earlier event, differs from the news and does not conflict with it.</summary>
    public FactComparison Held(JudgingContext context, ValueMention left, ValueMention right)
    {
        var comparison = Compare(context, left, right);
        // "Twelve are dead", "the toll has risen from 12 to 17": what it has risen from is the news of before.
        if (comparison.Relation == Relation.Agrees && (left.IsOutdated != right.IsOutdated || (left.IsYardstick != right.IsYardstick && (left.IsYardstick ? right : left).Outcome.Length > 0)))
            return FactComparison.NotComparable("a number and what it is held against");
        if (comparison.Relation != Relation.Conflicts || comparison.Kinship == 0)
            return comparison;
        return left.Fact is not DurationFact && (left.IsYardstick != right.IsYardstick || (left.IsYardstick && (context.RightValues.States(left) || context.LeftValues.States(right)))) ? FactComparison.NotComparable("a number and what it is held against")
            : left is { IsOfThen: true, Fact: QuantityFact } && right.IsOfThen && left.Year != right.Year && left.Year != 0 && right.Year != 0 ? FactComparison.NotComparable("numbers of two years")
            : PartMentions.IsMostOf(context.Left.Tokens, left.First) != PartMentions.IsMostOf(context.Right.Tokens, right.First) ? FactComparison.NotComparable("a whole and a part")
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

    public static ValuePair Pair(JudgingContext context, SlotScratch scratch, ValueMention left, ValueMention right, PassageMatch match, in FactComparison comparison) =>
        scratch.Take().Set(left, right, match, comparison, SlotSimilarity.Measure(context, match, left, right));

    public static int InTextOrder(ValuePair x, ValuePair y) =>
        x.LeftMention.Span != y.LeftMention.Span ? x.LeftMention.Span.CompareTo(y.LeftMention.Span) : x.RightMention.Span.CompareTo(y.RightMention.Span);
}
