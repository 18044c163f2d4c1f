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

    /// <summary>No sentence states more; a passage that does is a table, and its pairs would fill the memory.</summary>
    private const int MaxFacts = 48;

    /// <summary>Far apart in both texts, a value is held only against values that the other document alone states, and against few.</summary>
    private const int MaxFar = 32;

    /// <summary>Where no alignment holds two values, the same thing must surely be counted, dated or measured, </summary>
    private const double SureKinship = 0.9;

    /// <summary>or may be, and the nearest words are the same,</summary>
    private const double FarKinship = 0.5;

    /// <summary>or the passages share so many rare words and names that they tell of the same.</summary>
    private const int FarShared = 2;

    /// <summary>What an equal value that few texts share adds to the words around it.</summary>
    private const double TellingValue = 0.15;

    /// <summary>The same where no words around it could tell, for the two are values that nothing near agreed with.</summary>
    private const double FarTellingValue = 0.22;

    public abstract IReadOnlyList<Rule> Rules { get; }

    /// <summary>The least probability at which differing values are a discrepancy.</summary>
    protected virtual double ConflictGate => SlotWeights.Gate;

    /// <summary>Whether differing values of this kind are ever a discrepancy.</summary>
    protected virtual bool HasConflicts => true;

    /// <summary>The least strength at which equal values are an agreement, and near ones compatible.</summary>
    protected virtual double AgreementGate => 0.3;

    public virtual void Judge(JudgingContext context)
    {
        var left = context.LeftValues;
        var right = context.RightValues;
        var pairs = new List<FactPair<TFact>>();
        foreach (var match in context.Matches)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            Collect(context, match, left, right, pairs);
        }

        var used = new Dictionary<(ValueMention Value, PassageMatch Match), ValueParts>();
        var agreeing = new Dictionary<PassageMatch, int>();
        var compared = new Dictionary<ValueMention, ValueParts>();
        Agree(context, pairs, used, agreeing, compared);
        AgreeFar(context, left, right, compared);
        if (HasConflicts)
            Disagree(context, pairs, used, agreeing, compared);
    }

    /// <summary>How the values of two facts stand to each other, and whether they can be compared at all.</summary>
    protected abstract FactComparison Compare(JudgingContext context, ValueMention left, ValueMention right);

    /// <summary>The verdict on two facts that are comparable; <c>null</c> to stay silent.</summary>
    protected abstract Verdict? Decide(JudgingContext context, FactPair<TFact> pair, Relation relation, double strength);

    private void Collect(JudgingContext context, PassageMatch match, ValueTable lefts, ValueTable rights, List<FactPair<TFact>> pairs)
    {
        foreach (var leftPassage in match.LeftSide.Passages)
        {
            if (lefts.In(leftPassage.Index).Length > MaxFacts)
                context.ReportNotComparable(Table);
            foreach (var left in ValuesOf(lefts, leftPassage))
            {
                if (left is not { Fact: TFact, IsRepeat: false })
                    continue;
                foreach (var rightPassage in match.RightSide.Passages)
                {
                    foreach (var right in ValuesOf(rights, rightPassage))
                    {
                        if (right is { Fact: TFact, IsRepeat: false })
                            Collect(context, match, left, right, pairs);
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
            : left.IsOfThen != right.IsOfThen ? FactComparison.NotComparable("an earlier event and this one")
            : comparison;
    }

    private void Collect(JudgingContext context, PassageMatch match, ValueMention left, ValueMention right, List<FactPair<TFact>> pairs)
    {
        var comparison = Held(context, left, right);
        if (comparison.Kinship == 0)
        {
            if (comparison.Reason is { } reason)
                context.ReportNotComparable(reason);
            context.Trace?.Add(SlotCandidate.Unweighed(left.Fact, right.Fact, comparison.Reason ?? NoContext));
            return;
        }

        double slot = SlotSimilarity.Measure(context, match, left, right);
        pairs.Add(new FactPair<TFact>(left, right, match, comparison, slot));
    }

    /// <summary>Equal and near values find each other first: a slot that differs is sought among what is left.</summary>
    private void Agree(JudgingContext context, List<FactPair<TFact>> pairs, Dictionary<(ValueMention Value, PassageMatch Match), ValueParts> used, Dictionary<PassageMatch, int> agreeing, Dictionary<ValueMention, ValueParts> compared)
    {
        pairs.Sort(static (x, y) => x.Preference != y.Preference ? y.Preference.CompareTo(x.Preference) : InTextOrder(x, y));
        foreach (var pair in pairs)
        {
            if (pair.Comparison.Relation == Relation.Conflicts || IsUsed(used, pair))
                continue;
            double strength = pair.Strength + (pair.Comparison.Relation == Relation.Agrees && TellingValues.Are(pair.Left) ? TellingValue : 0);
            if (strength < AgreementGate)
            {
                context.ReportNotComparable(NoContext);
                continue;
            }

            Use(used, pair);
            if (pair.Comparison.Relation == Relation.Agrees || !(SlotMeasuring.IsVague(pair.Left) || SlotMeasuring.IsVague(pair.Right)))
            {
                compared[pair.LeftMention] = compared.GetValueOrDefault(pair.LeftMention) | pair.Comparison.Parts;
                compared[pair.RightMention] = compared.GetValueOrDefault(pair.RightMention) | pair.Comparison.Parts;
            }

            agreeing[pair.Match] = agreeing.GetValueOrDefault(pair.Match) + 1;
            if (Decide(context, pair, pair.Comparison.Relation, Math.Min(1, strength)) is { } verdict)
                context.Report(verdict);
        }
    }

    /// <summary>
    /// A value that few texts share, told once by either, is the same value wherever the two texts put it: 1,340 miners, a fine of 61,500
    /// crowns. Sought by its number, O(values).
    /// </summary>
    private void AgreeFar(JudgingContext context, ValueTable lefts, ValueTable rights, Dictionary<ValueMention, ValueParts> compared)
    {
        Dictionary<ValueKey, ValueMention>? byValue = null;
        int told = 0;
        foreach (var left in lefts.All)
        {
            if (left is not { Fact: TFact, IsRepeat: false } || compared.ContainsKey(left) || !TellingValues.Are(left.Fact))
                continue;
            byValue ??= ByValue(rights, compared);
            if (!byValue.TryGetValue(left.Key with { Thing = ValueKey.AnyThing }, out var right) || compared.ContainsKey(right)
                || Compare(context, left, right) is not { Relation: Relation.Agrees, Kinship: > 0 } comparison)
                continue;
            var match = context.MatchOf(left.Fact.Passage, right.Fact.Passage);
            var pair = new FactPair<TFact>(left, right, match, comparison, SlotSimilarity.Measure(context, match, left, right));
            if (pair.Strength + FarTellingValue < AgreementGate)
                continue;
            compared[left] = compared.GetValueOrDefault(left) | comparison.Parts;
            compared[right] = compared.GetValueOrDefault(right) | comparison.Parts;
            if (Decide(context, pair, Relation.Agrees, Math.Min(1, pair.Strength + FarTellingValue)) is { } verdict)
                context.Report(verdict);
            if (++told == MaxFar)
                return;
        }
    }

    /// <summary>"1,340 miners" and "about 1,300 miners", wherever they stand, when either text tells but one such number.</summary>
    private void AgreeFar(JudgingContext context, FactPair<TFact> pair, Dictionary<ValueMention, ValueParts> compared)
    {
        var (left, right) = (pair.LeftMention, pair.RightMention);
        if (pair.Comparison.Relation != Relation.Compatible || pair.Comparison.Kinship < SureKinship || !left.IsSole || !right.IsSole || compared.ContainsKey(left) || compared.ContainsKey(right)
            || SlotMeasuring.IsVague(pair.Left) || SlotMeasuring.IsVague(pair.Right) || pair.Strength < AgreementGate)
            return;
        compared[left] = compared[right] = pair.Comparison.Parts;
        if (Decide(context, pair, Relation.Compatible, Math.Min(1, pair.Strength)) is { } verdict)
            context.Report(verdict);
    }

    private static Dictionary<ValueKey, ValueMention> ByValue(ValueTable table, Dictionary<ValueMention, ValueParts> compared)
    {
        var mentions = new Dictionary<ValueKey, ValueMention>();
        foreach (var mention in table.All)
        {
            if (mention is { Fact: TFact, IsRepeat: false } && !compared.ContainsKey(mention) && TellingValues.Are(mention.Fact))
                mentions.TryAdd(mention.Key with { Thing = ValueKey.AnyThing }, mention);
        }

        return mentions;
    }

    private void Disagree(JudgingContext context, List<FactPair<TFact>> pairs, Dictionary<(ValueMention Value, PassageMatch Match), ValueParts> used, Dictionary<PassageMatch, int> agreeing, Dictionary<ValueMention, ValueParts> compared)
    {
        pairs.RemoveAll(pair => pair.Comparison.Relation != Relation.Conflicts || IsUsed(used, pair));
        var left = context.LeftValues;
        var right = context.RightValues;
        AddFar(context, pairs, Lonely(left, right, compared), Lonely(right, left, compared), compared);
        if (pairs.Count == 0)
            return;
        var rivals = new Dictionary<(ValueMention Value, PassageMatch Match), int>();
        foreach (var pair in pairs)
        {
            rivals[(pair.LeftMention, pair.Match)] = rivals.GetValueOrDefault((pair.LeftMention, pair.Match)) + 1;
            rivals[(pair.RightMention, pair.Match)] = rivals.GetValueOrDefault((pair.RightMention, pair.Match)) + 1;
        }

        var candidates = new List<(FactPair<TFact> Pair, double Probability)>(pairs.Count);
        Span<float> features = stackalloc float[SlotModel.Features];
        foreach (var pair in pairs)
        {
            int known = (right.States(pair.LeftMention) ? 1 : 0) + (left.States(pair.RightMention) ? 1 : 0);
            int near = Known(right, pair.Match.RightSide, pair.LeftMention) + Known(left, pair.Match.LeftSide, pair.RightMention);
            SlotMeasuring.Measure(context, pair, known, near, features);
            int agree = agreeing.GetValueOrDefault(pair.Match);
            int values = Math.Min(Count(left, pair.Match.LeftSide), Count(right, pair.Match.RightSide));
            SlotMeasuring.AddOthers(agree, values - 1 - agree, rivals[(pair.LeftMention, pair.Match)] + rivals[(pair.RightMention, pair.Match)] - 2, features);
            double probability = SlotModel.Probability(features);
            context.Trace?.Add(new SlotCandidate(pair.Left, pair.Right, features.ToArray(), probability));
            candidates.Add((pair, probability));
        }

        candidates.Sort(static (x, y) => x.Probability != y.Probability ? y.Probability.CompareTo(x.Probability) : InTextOrder(x.Pair, y.Pair));
        foreach (var (pair, probability) in candidates)
        {
            if (probability < ConflictGate)
                context.ReportNotComparable(NoContext);
            else if (!IsUsed(used, pair))
                Report(context, used, pair, probability);
        }
    }

    private void Report(JudgingContext context, Dictionary<(ValueMention Value, PassageMatch Match), ValueParts> used, FactPair<TFact> pair, double probability)
    {
        Use(used, pair);
        if (Decide(context, pair, Relation.Conflicts, probability) is { } verdict)
            context.Report(verdict);
    }

    private static bool IsUsed(Dictionary<(ValueMention Value, PassageMatch Match), ValueParts> used, FactPair<TFact> pair) =>
        ((used.GetValueOrDefault((pair.LeftMention, pair.Match)) | used.GetValueOrDefault((pair.RightMention, pair.Match))) & pair.Comparison.Parts) != 0;

    private static void Use(Dictionary<(ValueMention Value, PassageMatch Match), ValueParts> used, FactPair<TFact> pair)
    {
        used[(pair.LeftMention, pair.Match)] = used.GetValueOrDefault((pair.LeftMention, pair.Match)) | pair.Comparison.Parts;
        used[(pair.RightMention, pair.Match)] = used.GetValueOrDefault((pair.RightMention, pair.Match)) | pair.Comparison.Parts;
    }

    /// <summary>
    /// Values that the other document states nowhere are held against each other over the whole documents when nothing near them
    /// was comparable and they are surely values of one thing, or of one report.
    /// </summary>
    private void AddFar(JudgingContext context, List<FactPair<TFact>> pairs, List<ValueMention> lefts, List<ValueMention> rights, Dictionary<ValueMention, ValueParts> compared)
    {
        if (lefts.Count == 0 || rights.Count == 0)
            return;
        var near = new HashSet<(ValueMention, ValueMention)>();
        foreach (var pair in pairs)
            near.Add((pair.LeftMention, pair.RightMention));
        foreach (var left in lefts)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (var right in rights)
            {
                if (near.Contains((left, right)))
                    continue;
                var comparison = Held(context, left, right);
                if (comparison.Kinship == 0 || !MayBeOne(context, left, right, comparison.Kinship))
                {
                    context.Trace?.Add(SlotCandidate.Unweighed(left.Fact, right.Fact, comparison.Kinship == 0 ? $"{comparison.Reason}, far apart" : FarApart));
                    continue;
                }

                var match = context.MatchOf(left.Fact.Passage, right.Fact.Passage);
                if (comparison.Relation != Relation.Conflicts)
                {
                    AgreeFar(context, new FactPair<TFact>(left, right, match, comparison, SlotSimilarity.Measure(context, match, left, right)), compared);
                    continue;
                }

                pairs.Add(new FactPair<TFact>(left, right, match, comparison, SlotSimilarity.Measure(context, match, left, right)));
            }
        }
    }

    private static bool MayBeOne(JudgingContext context, ValueMention left, ValueMention right, double kinship)
    {
        if (kinship >= SureKinship || (left.IsOnlyAge && right.IsOnlyAge) || (left.Outcome.Length > 0 && left.Outcome == right.Outcome) || (kinship >= FarKinship && NearWords.Meet(context, left, right)))
            return true;
        int shared = PassageGist.Shared(context.LeftValues.GistOf(left.Fact.Passage), context.RightValues.GistOf(right.Fact.Passage));
        return shared + (left.Name >= 0 && context.Entities.RightOf(left.Name) == right.Name && right.Name >= 0 ? 1 : 0) >= FarShared;
    }

    private static List<ValueMention> Lonely(ValueTable table, ValueTable others, Dictionary<ValueMention, ValueParts> compared)
    {
        var lonely = new List<ValueMention>();
        foreach (var mention in table.All)
        {
            if (mention is { Fact: TFact } && lonely.Count < MaxFar && (compared.GetValueOrDefault(mention) & mention.Parts) != mention.Parts && !others.States(mention))
                lonely.Add(mention);
        }

        return lonely;
    }

    private static int InTextOrder(FactPair<TFact> x, FactPair<TFact> y) =>
        x.LeftMention.Span != y.LeftMention.Span ? x.LeftMention.Span.CompareTo(y.LeftMention.Span) : x.RightMention.Span.CompareTo(y.RightMention.Span);

    private static int Count(ValueTable table, AlignedSide side)
    {
        int count = 0;
        foreach (var passage in side.Passages)
        {
            foreach (var mention in ValuesOf(table, passage))
                count += mention is { Fact: TFact } ? 1 : 0;
        }

        return count;
    }

    private static ReadOnlySpan<ValueMention?> ValuesOf(ValueTable table, Passage passage)
    {
        var values = table.In(passage.Index);
        return values.Length <= MaxFacts ? values : values[..MaxFacts];
    }

    /// <summary>1 when the value of <paramref name="value"/> stands in the passages of <paramref name="side"/>, 0 otherwise.</summary>
    private static int Known(ValueTable table, AlignedSide side, ValueMention value)
    {
        foreach (var passage in side.Passages)
        {
            foreach (var other in ValuesOf(table, passage))
            {
                if (other is { Fact: TFact } && other.Key with { Thing = 0 } == value.Key with { Thing = 0 })
                    return 1;
            }
        }

        return 0;
    }
}
