using System.Collections.Immutable;
using SourceDiff.Aligning;
using SourceDiff.Judging;
using SourceDiff.Judging.Findings;
using SourceDiff.Model;

namespace SourceDiff;

/// <summary>Aligns and judges the pairs of a plan, one after the other.</summary>
internal sealed class PairComparer(PassageAligner aligner, ImmutableArray<IFactJudge> judges, double minimumConfidence)
{
    /// <summary>Room made in advance; a longer list grows as it fills.</summary>
    private const int MaxExpected = 65_536;

    /// <summary>The pairs that were reached before the deadline, in order.</summary>
    /// <param name="readings">The documents.</param>
    /// <param name="plan">The pairs.</param>
    /// <param name="deadline">When to stop.</param>
    /// <param name="known">Pairs that were compared before, to be taken from and added to; <c>null</c> when nothing is kept.</param>
    public List<JudgedPair> CompareAll(DocumentReading[] readings, PairPlan plan, Deadline deadline, JudgedPairs? known = null)
    {
        var pairs = new List<JudgedPair>((int)Math.Min(plan.Count, MaxExpected));
        var indexes = new PassageIndex?[readings.Length];
        try
        {
            CompareAll(readings, plan, indexes, deadline, known, pairs);
            if (!plan.IsComplete && pairs.Count == plan.Count)
                known?.KeepOnly(pairs);
            return pairs;
        }
        finally
        {
            foreach (var index in indexes)
                index?.Dispose();
        }
    }

    /// <param name="readings">The documents.</param>
    /// <param name="plan">The pairs.</param>
    /// <param name="indexes">An index a document, shared over all its pairs; made when its first pair is reached.</param>
    /// <param name="deadline">When to stop.</param>
    /// <param name="known">Pairs that need no comparing.</param>
    /// <param name="pairs">Where the results go.</param>
    private void CompareAll(DocumentReading[] readings, PairPlan plan, PassageIndex?[] indexes, Deadline deadline, JudgedPairs? known, List<JudgedPair> pairs)
    {
        var choice = new VerdictChoice();
        var scratch = new JudgingScratch();
        foreach (var (left, right) in plan.Pairs)
        {
            if (known?.Find(readings[left], readings[right]) is { } kept)
            {
                pairs.Add(kept);
                continue;
            }

            if (deadline.HasPassed)
                return;
            var one = indexes[left] ??= new PassageIndex(readings[left]);
            var other = indexes[right] ??= new PassageIndex(readings[right]);
            if (!TryCompare(one, other, choice, scratch, deadline, out var pair))
                return;
            pairs.Add(pair!);
            known?.Add(pair!);
        }
    }

    private bool TryCompare(PassageIndex left, PassageIndex right, VerdictChoice choice, JudgingScratch scratch, Deadline deadline, out JudgedPair? pair)
    {
        try
        {
            var alignments = aligner.Align(left, right, deadline.Token);
            var context = new JudgingContext(left.Reading, right.Reading, alignments, deadline.Token, scratch);
            foreach (var judge in judges)
            {
                deadline.Token.ThrowIfCancellationRequested();
                judge.Judge(context);
            }

            pair = new JudgedPair(context, minimumConfidence, choice);
            return true;
        }
        catch (OperationCanceledException) when (deadline.HasPassed)
        {
            pair = null;
            return false;
        }
    }
}
