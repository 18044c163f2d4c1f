using SourceDiff.Judging.Matching;
using SourceDiff.Model;

namespace SourceDiff.Judging.Values;

/// <summary>
/// The common course of the judges that hold the typed values of aligned passages against each other: compare every two facts
/// that could fill one slot, assign them one to one (greedily by preference, which over the handful of facts of a sentence
/// differs from the optimal assignment only in ties), and let the gate decide who speaks. O(f²) per alignment.
/// </summary>
internal abstract class SlotJudge<TFact> : IFactJudge
    where TFact : Fact
{
    private const string NoContext = "no common context";

    /// <summary>No sentence states more; a passage that does is a table, and its pairs would fill the memory.</summary>
    private const int MaxFacts = 48;

    public abstract IReadOnlyList<Rule> Rules { get; }

    /// <summary>Far apart in both texts, a value is held only against values that the other document alone states, and against few.</summary>
    private const int MaxFar = 32;

    /// <summary>Where no alignment holds two values, the same thing must surely be counted, dated or measured, </summary>
    private const double SureKinship = 0.9;

    /// <summary>or may be, and the nearest words are the same.</summary>
    private const double FarKinship = 0.5;

    /// <summary>The least probability at which differing values are a discrepancy.</summary>
    protected virtual double ConflictGate => SlotWeights.Gate;

    /// <summary>Whether differing values of this kind are ever a discrepancy.</summary>
    protected virtual bool HasConflicts => true;

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

        var used = new HashSet<(Fact Fact, PassageMatch Match)>();
        var agreeing = new Dictionary<PassageMatch, int>();
        var compared = new HashSet<Fact>();
        Agree(context, pairs, used, agreeing, compared);
        if (HasConflicts)
            Disagree(context, pairs, used, agreeing, compared);
    }

    /// <summary>How the values of two facts stand to each other, and whether they can be compared at all.</summary>
    protected abstract FactComparison Compare(JudgingContext context, TFact left, TFact right);

    /// <summary>The verdict on two facts that are comparable; <c>null</c> to stay silent.</summary>
    protected abstract Verdict? Decide(JudgingContext context, FactPair<TFact> pair, Relation relation, double strength);

    /// <summary>The value of a fact.</summary>
    protected abstract ValueKey KeyOf(TFact fact);

    /// <summary>What a value is a value of, as a number; <see cref="ValueKey.AnyThing"/> where values alone tell.</summary>
    protected virtual int ThingOf(TFact fact) => ValueKey.AnyThing;

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
        var comparison = Compare(context, left, right);
        if (comparison.Kinship == 0)
        {
            if (comparison.Reason is { } reason)
                context.ReportNotComparable(reason);
            return;
        }

        double slot = SlotSimilarity.Measure(context, match, left.Span, right.Span);
        pairs.Add(new FactPair<TFact>(left, right, match, comparison, slot));
    }

    /// <summary>Equal and near values find each other first: a slot that differs is sought among what is left.</summary>
    private void Agree(JudgingContext context, List<FactPair<TFact>> pairs, HashSet<(Fact Fact, PassageMatch Match)> used, Dictionary<PassageMatch, int> agreeing, HashSet<Fact> compared)
    {
        pairs.Sort(static (x, y) => x.Preference != y.Preference ? y.Preference.CompareTo(x.Preference) : InTextOrder(x, y));
        foreach (var pair in pairs)
        {
            if (pair.Comparison.Relation == Relation.Conflicts || used.Contains((pair.Left, pair.Match)) || used.Contains((pair.Right, pair.Match)))
                continue;
            if (pair.Strength < AgreementGate)
            {
                context.ReportNotComparable(NoContext);
                continue;
            }

            used.Add((pair.Left, pair.Match));
            used.Add((pair.Right, pair.Match));
            compared.Add(pair.Left);
            compared.Add(pair.Right);
            agreeing[pair.Match] = agreeing.GetValueOrDefault(pair.Match) + 1;
            if (Decide(context, pair, pair.Comparison.Relation, Math.Min(1, pair.Strength)) is { } verdict)
                context.Report(verdict);
        }
    }

    private void Disagree(JudgingContext context, List<FactPair<TFact>> pairs, HashSet<(Fact Fact, PassageMatch Match)> used, Dictionary<PassageMatch, int> agreeing, HashSet<Fact> compared)
    {
        pairs.RemoveAll(pair => pair.Comparison.Relation != Relation.Conflicts || used.Contains((pair.Left, pair.Match)) || used.Contains((pair.Right, pair.Match)));
        var leftValues = ValuesOf(context.Left);
        var rightValues = ValuesOf(context.Right);
        AddFar(context, pairs, leftValues, rightValues, compared);
        if (pairs.Count == 0)
            return;
        var rivals = new Dictionary<(Fact Fact, PassageMatch Match), int>();
        foreach (var pair in pairs)
        {
            rivals[(pair.Left, pair.Match)] = rivals.GetValueOrDefault((pair.Left, pair.Match)) + 1;
            rivals[(pair.Right, pair.Match)] = rivals.GetValueOrDefault((pair.Right, pair.Match)) + 1;
        }

        var candidates = new List<(FactPair<TFact> Pair, double Probability)>(pairs.Count);
        Span<float> features = stackalloc float[SlotModel.Features];
        foreach (var pair in pairs)
        {
            int known = (IsIn(rightValues, pair.Left) ? 1 : 0) + (IsIn(leftValues, pair.Right) ? 1 : 0);
            int near = Known(context.Right, pair.Match.RightSide, pair.Left) + Known(context.Left, pair.Match.LeftSide, pair.Right);
            SlotMeasuring.Measure(context, pair, known, near, features);
            int agree = agreeing.GetValueOrDefault(pair.Match);
            int values = Math.Min(Count(context.Left, pair.Match.LeftSide), Count(context.Right, pair.Match.RightSide));
            SlotMeasuring.AddOthers(agree, values - 1 - agree, rivals[(pair.Left, pair.Match)] + rivals[(pair.Right, pair.Match)] - 2, features);
            double probability = SlotModel.Probability(features);
            context.Trace?.Add(new SlotCandidate(pair.Left, pair.Right, features.ToArray(), probability));
            candidates.Add((pair, probability));
        }

        candidates.Sort(static (x, y) => x.Probability != y.Probability ? y.Probability.CompareTo(x.Probability) : InTextOrder(x.Pair, y.Pair));
        foreach (var (pair, probability) in candidates)
        {
            if (probability < ConflictGate)
                context.ReportNotComparable(NoContext);
            else if (used.Add((pair.Left, pair.Match)) & used.Add((pair.Right, pair.Match)) && Decide(context, pair, Relation.Conflicts, probability) is { } verdict)
                context.Report(verdict);
        }
    }

    /// <summary>
    /// Values that the other document states nowhere are held against each other over the whole documents when nothing near them
    /// was comparable and they are surely values of one thing.
    /// </summary>
    private void AddFar(JudgingContext context, List<FactPair<TFact>> pairs, HashSet<ValueKey> leftValues, HashSet<ValueKey> rightValues, HashSet<Fact> compared)
    {
        var near = new HashSet<(Fact, Fact)>();
        foreach (var pair in pairs)
            near.Add((pair.Left, pair.Right));
        var lefts = Lonely(context.Left, rightValues, compared);
        var rights = Lonely(context.Right, leftValues, compared);
        foreach (var left in lefts)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (var right in rights)
            {
                if (near.Contains((left, right)) || Compare(context, left, right) is not { Relation: Relation.Conflicts, Kinship: >= FarKinship } comparison || !(comparison.Kinship >= SureKinship || NearWords.Meet(context, left.Span, right.Span)))
                    continue;
                var match = context.MatchOf(left.Passage, right.Passage);
                pairs.Add(new FactPair<TFact>(left, right, match, comparison, SlotSimilarity.Measure(context, match, left.Span, right.Span)));
            }
        }
    }

    private List<TFact> Lonely(DocumentReading reading, HashSet<ValueKey> others, HashSet<Fact> compared)
    {
        var lonely = new List<TFact>();
        foreach (var fact in reading.Facts)
        {
            if (fact is TFact value && lonely.Count < MaxFar && !compared.Contains(fact) && IsJudged(reading, value) && !IsIn(others, value))
                lonely.Add(value);
        }

        return lonely;
    }

    private static int InTextOrder(FactPair<TFact> x, FactPair<TFact> y) =>
        x.Left.Span != y.Left.Span ? x.Left.Span.CompareTo(y.Left.Span) : x.Right.Span.CompareTo(y.Right.Span);

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

    /// <summary>Whether the document with these values states the value of a fact, of the same thing where both say of what.</summary>
    private bool IsIn(HashSet<ValueKey> values, TFact fact)
    {
        var key = KeyOf(fact);
        int thing = ThingOf(fact);
        return values.Contains(key with { Thing = thing }) || (thing != ValueKey.AnyThing && values.Contains(key with { Thing = ValueKey.NoThing }));
    }

    private HashSet<ValueKey> ValuesOf(DocumentReading reading)
    {
        var values = new HashSet<ValueKey>();
        foreach (var fact in reading.Facts)
        {
            if (fact is not TFact value)
                continue;
            var key = KeyOf(value);
            int thing = ThingOf(value);
            values.Add(key with { Thing = thing == ValueKey.AnyThing ? ValueKey.NoThing : thing });
            values.Add(key with { Thing = ValueKey.AnyThing });
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
}
