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
    /// <summary>
    /// A value that the other document states elsewhere has its place there: it is no rival of this one. Values of which the
    /// other document knows nothing are rivals.
    /// </summary>
    private const double UnknownBonus = 0.15;

    private const double KnownPenalty = 0.15;

    /// <summary>What it costs that the passages name people and nobody in common.</summary>
    private const double OtherPeoplePenalty = 0.12;

    /// <summary>Passages that share fewer of their values than this tell of different happenings, and their values are no rivals.</summary>
    private const double MinAgreeing = 0.34;

    /// <summary>In a slot this sure, two values a side that both differ are two rivals.</summary>
    private const double SureStrength = 0.78;

    /// <summary>No sentence states more; a passage that does is a table, and its pairs would fill the memory.</summary>
    private const int MaxFacts = 48;

    public abstract IReadOnlyList<Rule> Rules { get; }

    /// <summary>The least strength at which differing values are a discrepancy.</summary>
    protected virtual double ConflictGate => 0.5;

    /// <summary>The least strength at which equal values are an agreement, and near ones compatible.</summary>
    protected virtual double AgreementGate => 0.3;

    public virtual void Judge(JudgingContext context)
    {
        var pairs = new List<FactPair<TFact>>();
        foreach (var match in context.Matches)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            Collect(context, match, pairs);
        }

        if (pairs.Count == 0)
            return;
        pairs.Sort(static (x, y) => x.Preference != y.Preference ? y.Preference.CompareTo(x.Preference)
            : x.Left.Span != y.Left.Span ? x.Left.Span.CompareTo(y.Left.Span) : x.Right.Span.CompareTo(y.Right.Span));
        Report(context, Assign(context, pairs));
    }

    /// <summary>How the values of two facts of aligned passages stand to each other, and whether they can be compared at all.</summary>
    protected abstract FactComparison Compare(JudgingContext context, PassageMatch match, TFact left, TFact right);

    /// <summary>The verdict on two facts that are comparable; <c>null</c> to stay silent.</summary>
    protected abstract Verdict? Decide(JudgingContext context, FactPair<TFact> pair, Relation relation, double strength);

    /// <summary>The value of a fact.</summary>
    protected abstract ValueKey KeyOf(TFact fact);

    /// <summary>Whether the judge looks at a fact at all.</summary>
    protected virtual bool IsJudged(DocumentReading reading, TFact fact) => true;

    private void Collect(JudgingContext context, PassageMatch match, List<FactPair<TFact>> pairs)
    {
        foreach (var leftPassage in match.LeftSide.Passages)
        {
            foreach (var leftFact in FactsOf(context.Left, leftPassage))
            {
                if (leftFact is not TFact left || !IsJudged(context.Left, left))
                    continue;
                foreach (var rightPassage in match.RightSide.Passages)
                {
                    foreach (var rightFact in FactsOf(context.Right, rightPassage))
                    {
                        if (rightFact is TFact right && IsJudged(context.Right, right))
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

    private List<(FactPair<TFact> Pair, double Strength)> Assign(JudgingContext context, List<FactPair<TFact>> pairs)
    {
        var assigned = new List<(FactPair<TFact> Pair, double Strength)>();
        var used = new HashSet<(Fact Fact, PassageMatch Match)>();
        var leftValues = ValuesOf(context.Left);
        var rightValues = ValuesOf(context.Right);
        foreach (var pair in pairs)
        {
            if (used.Contains((pair.Left, pair.Match)) || used.Contains((pair.Right, pair.Match)))
                continue;
            bool agrees = pair.Comparison.Relation is Relation.Agrees or Relation.Compatible;
            double strength = pair.Strength;
            if (!agrees)
            {
                int known = (rightValues.Contains(KeyOf(pair.Left)) ? 1 : 0) + (leftValues.Contains(KeyOf(pair.Right)) ? 1 : 0);
                strength += known switch { 0 => UnknownBonus, 1 => 0, _ => -KnownPenalty };
                strength -= KnownPenalty * (Known(context.Right, pair.Match.RightSide, pair.Left) + Known(context.Left, pair.Match.LeftSide, pair.Right));
                strength -= strength >= ConflictGate && NameOtherPeople(context, pair.Match) ? OtherPeoplePenalty : 0;
            }

            if (strength < (agrees ? AgreementGate : ConflictGate))
            {
                context.ReportNotComparable("no common context");
                continue;
            }

            used.Add((pair.Left, pair.Match));
            used.Add((pair.Right, pair.Match));
            assigned.Add((pair, Math.Min(1, strength)));
        }

        return assigned;
    }

    private void Report(JudgingContext context, List<(FactPair<TFact> Pair, double Strength)> assigned)
    {
        var agreeing = new Dictionary<PassageMatch, int>();
        foreach (var (pair, _) in assigned)
        {
            if (pair.Comparison.Relation != Relation.Conflicts)
                agreeing[pair.Match] = agreeing.GetValueOrDefault(pair.Match) + 1;
        }

        foreach (var (pair, strength) in assigned)
        {
            if (Decide(context, pair, pair.Comparison.Relation, strength) is not { } verdict)
                continue;
            if (verdict.Relation == Relation.Conflicts && IsAnotherHappening(context, pair.Match, agreeing.GetValueOrDefault(pair.Match), strength))
                context.ReportNotComparable("most values differ: another happening");
            else
                context.Report(verdict);
        }
    }

    private bool IsAnotherHappening(JudgingContext context, PassageMatch match, int agreeing, double strength)
    {
        int values = Math.Min(Count(context.Left, match.LeftSide), Count(context.Right, match.RightSide));
        return values >= 2 && agreeing < MinAgreeing * values && (values > 2 || strength < SureStrength);
    }

    private int Count(DocumentReading reading, AlignedSide side)
    {
        int count = 0;
        foreach (var passage in side.Passages)
        {
            foreach (var fact in FactsOf(reading, passage))
                count += fact is TFact value && IsJudged(reading, value) ? 1 : 0;
        }

        return count;
    }

    private HashSet<ValueKey> ValuesOf(DocumentReading reading)
    {
        var values = new HashSet<ValueKey>();
        foreach (var fact in reading.Facts)
        {
            if (fact is TFact value)
                values.Add(KeyOf(value));
        }

        return values;
    }

    private static ReadOnlySpan<Fact> FactsOf(DocumentReading reading, Passage passage)
    {
        var facts = reading.FactsOf(passage.Index);
        return facts.Length <= MaxFacts ? facts : facts[..MaxFacts];
    }

    /// <summary>1 when the value of <paramref name="fact"/> stands in the passages of <paramref name="side"/>, 0 otherwise.</summary>
    private int Known(DocumentReading reading, AlignedSide side, TFact fact)
    {
        var key = KeyOf(fact);
        foreach (var passage in side.Passages)
        {
            foreach (var candidate in FactsOf(reading, passage))
            {
                if (candidate is TFact other && KeyOf(other) == key)
                    return 1;
            }
        }

        return 0;
    }

    /// <summary>Whether both sides name people, and none of them is the same.</summary>
    private static bool NameOtherPeople(JudgingContext context, PassageMatch match)
    {
        bool left = false, right = false;
        foreach (var passage in match.LeftSide.Passages)
        {
            foreach (var fact in context.Left.FactsOf(passage.Index))
            {
                if (fact is not NameFact { Entity.Kind: EntityKind.Person } name)
                    continue;
                left = true;
                if (Names(context.Right, match.RightSide, context.Entities.RightOf(name.Entity.Index), ref right))
                    return false;
            }
        }

        return left && right;
    }

    private static bool Names(DocumentReading reading, AlignedSide side, int entity, ref bool anybody)
    {
        foreach (var passage in side.Passages)
        {
            foreach (var fact in FactsOf(reading, passage))
            {
                if (fact is not NameFact { Entity.Kind: EntityKind.Person } name)
                    continue;
                anybody = true;
                if (name.Entity.Index == entity)
                    return true;
            }
        }

        return false;
    }
}
