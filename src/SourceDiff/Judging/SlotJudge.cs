using SourceDiff.Model;

namespace SourceDiff.Judging;

/// <summary>
/// The common course of the judges that hold the typed values of aligned passages against each other: compare every two facts
/// that could fill one slot, assign them one to one (greedily by preference, which over the handful of facts of a sentence
/// differs from the optimal assignment only in ties), and let the gate decide who speaks. O(f²) per alignment.
/// </summary>
internal abstract class SlotJudge<TFact> : IFactJudge
    where TFact : Fact
{
    public abstract IReadOnlyList<Rule> Rules { get; }

    /// <summary>The least strength at which differing values are a discrepancy.</summary>
    protected virtual double ConflictGate => 0.62;

    /// <summary>The least strength at which equal values are an agreement, and near ones compatible.</summary>
    protected virtual double AgreementGate => 0.3;

    /// <summary>What it costs a discrepancy that one of the values stands, agreed, in another passage.</summary>
    protected virtual double SettledPenalty => 0.08;

    public void Judge(JudgingContext context)
    {
        var pairs = new List<FactPair<TFact>>();
        foreach (var match in context.Matches)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            Collect(context, match, pairs);
        }

        pairs.Sort(static (x, y) => x.Preference != y.Preference ? y.Preference.CompareTo(x.Preference)
            : x.Left.Span != y.Left.Span ? x.Left.Span.CompareTo(y.Left.Span) : x.Right.Span.CompareTo(y.Right.Span));
        Assign(context, pairs);
    }

    /// <summary>How the values of two facts of aligned passages stand to each other, and whether they can be compared at all.</summary>
    protected abstract FactComparison Compare(JudgingContext context, PassageMatch match, TFact left, TFact right);

    /// <summary>The verdict on two facts that are comparable; <c>null</c> to stay silent.</summary>
    protected abstract Verdict? Decide(JudgingContext context, FactPair<TFact> pair, Relation relation);

    /// <summary>What it costs a discrepancy that one of the values also stands on the other side, for something else.</summary>
    private const double KnownPenalty = 0.1;

    /// <summary>Whether two facts have the same value, whatever they are values of.</summary>
    protected virtual bool HaveSameValue(TFact one, TFact other) => one.Value == other.Value;

    /// <summary>Whether the judge looks at a fact at all.</summary>
    protected virtual bool IsJudged(TFact fact) => true;

    private void Collect(JudgingContext context, PassageMatch match, List<FactPair<TFact>> pairs)
    {
        foreach (var leftPassage in match.LeftSide.Passages)
        {
            foreach (var leftFact in context.Left.FactsOf(leftPassage.Index))
            {
                if (leftFact is not TFact left || !IsJudged(left))
                    continue;
                foreach (var rightPassage in match.RightSide.Passages)
                {
                    foreach (var rightFact in context.Right.FactsOf(rightPassage.Index))
                    {
                        if (rightFact is TFact right && IsJudged(right))
                            Collect(context, match, left, right, pairs);
                    }
                }
            }
        }
    }

    private void Collect(JudgingContext context, PassageMatch match, TFact left, TFact right, List<FactPair<TFact>> pairs)
    {
        var comparison = Compare(context, match, left, right);
        if (comparison.Kinship == 0)
        {
            if (comparison.Reason is { } reason)
                context.ReportNotComparable(reason);
            return;
        }

        double slot = SlotSimilarity.Measure(context, match, left.Span, right.Span);
        pairs.Add(new FactPair<TFact>(left, right, match, comparison, slot));
    }

    private void Assign(JudgingContext context, List<FactPair<TFact>> pairs)
    {
        var used = new Dictionary<(Fact Fact, PassageMatch Match), Relation>();
        var settled = new HashSet<Fact>();
        foreach (var pair in pairs)
        {
            bool agrees = pair.Comparison.Relation is Relation.Agrees or Relation.Compatible;
            int known = agrees ? 0 : Known(context.Right, pair.Match.RightSide, pair.Left) + Known(context.Left, pair.Match.LeftSide, pair.Right);
            if (known == 2)
            {
                context.ReportNotComparable("both values on both sides");
                continue;
            }

            double gate = agrees ? AgreementGate
                : ConflictGate + (known * KnownPenalty) + (settled.Contains(pair.Left) ? SettledPenalty : 0) + (settled.Contains(pair.Right) ? SettledPenalty : 0);
            bool taken = used.ContainsKey((pair.Left, pair.Match)) || used.ContainsKey((pair.Right, pair.Match));
            if (taken)
                continue;
            if (pair.Strength < gate)
            {
                context.ReportNotComparable("no common context");
                continue;
            }

            if (Decide(context, pair, pair.Comparison.Relation) is not { } verdict)
                continue;
            used[(pair.Left, pair.Match)] = verdict.Relation;
            used[(pair.Right, pair.Match)] = verdict.Relation;
            if (agrees)
            {
                settled.Add(pair.Left);
                settled.Add(pair.Right);
            }

            context.Report(verdict);
        }
    }

    /// <summary>1 when the value of <paramref name="fact"/> stands in the passages of <paramref name="side"/> too, 0 otherwise.</summary>
    private int Known(DocumentReading reading, AlignedSide side, TFact fact)
    {
        foreach (var passage in side.Passages)
        {
            foreach (var candidate in reading.FactsOf(passage.Index))
            {
                if (candidate is TFact other && HaveSameValue(fact, other))
                    return 1;
            }
        }

        return 0;
    }
}
